import { describe, expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordMlp } from '#engine';
import type { LossId } from '#engine';
import type { Locale } from '#i18n/locales.ts';
import type { Subject } from '#notation/formula.ts';
import { layerEquation } from '#notation/layer-equations.ts';
import { LayerQuantities } from '#notation/layer-quantities.ts';
import { equationToSpoken, gridToSpoken } from '#notation/matrix-spoken.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';

function quantities(id: 'paper' | 'two-outputs', loss?: LossId): LayerQuantities {
  const { network, sample, learningRate } = exampleNetwork(id);
  const trace = recordMlp(loss ? { ...network, loss } : network, sample);
  return new LayerQuantities(new QuantityTerms(trace, layersOf(trace)), learningRate);
}

const spoken = (subject: Subject, locale: Locale, loss?: LossId): string =>
  equationToSpoken(layerEquation(quantities('two-outputs', loss), subject), locale);

describe('an equation of layers is read by names, then by shapes', () => {
  it.each<[Subject, Locale, string]>([
    [
      { kind: 'z', l: 1, j: 0 },
      'ko',
      'z 1층 이퀄 w 1층 곱하기 x 더하기 b 1층; 모양은 2행 1열 이퀄 2행 2열 곱하기 2행 1열 더하기 2행 1열',
    ],
    [
      { kind: 'z', l: 1, j: 0 },
      'en',
      'z layer 1 equals w layer 1 times x plus b layer 1; shapes: 2 by 1 equals 2 by 2 times 2 by 1 plus 2 by 1',
    ],
    [
      { kind: 'dW', l: 2, j: 0, i: 1 },
      'ko',
      'C를 w 2층으로 편미분한 값 이퀄 델타 2층 곱하기 a 1층 전치; 모양은 2행 2열 이퀄 2행 1열 곱하기 1행 2열',
    ],
    [
      { kind: 'arriving', l: 1, j: 0 },
      'en',
      'delta layer 1 equals open parenthesis w layer 2 transposed times delta layer 2 close parenthesis times, entry by entry, f prime open parenthesis z layer 1 close parenthesis; shapes: 2 by 1 equals open parenthesis 2 by 2 times 2 by 1 close parenthesis times, entry by entry, f prime open parenthesis 2 by 1 close parenthesis',
    ],
    [
      { kind: 'update', l: 1, j: 0, i: 0 },
      'en',
      'w layer 1 becomes w layer 1 minus eta times the partial derivative of C by w layer 1; shapes: 2 by 2 becomes 2 by 2 minus eta times 2 by 2',
    ],
  ])('%o, %s', (subject, locale, sentence) => {
    expect(spoken(subject, locale)).toBe(sentence);
  });

  it('a loss is a single number and has no shape to be told', () => {
    expect(spoken({ kind: 'loss' }, 'ko')).toBe(
      'C 이퀄 이분의 일 곱하기 괄호 열고 와이햇 빼기 y 괄호 닫고 전치 곱하기 괄호 열고 와이햇 빼기 y 괄호 닫고',
    );
    expect(spoken({ kind: 'loss' }, 'en', 'binary-cross-entropy')).toContain('y transposed times natural logarithm of');
  });
});

describe('a grid is read as what it is, its shape and its rows', () => {
  const of = quantities('two-outputs');
  const format = { decimals: 4, trim: true };

  it('with open places and the entry of the step', () => {
    const knows = ({ ref }: { ref: string }): boolean => ref !== 'delta1_2';
    expect(gridToSpoken(of.delta(1), 'ko', { format, knows, made: 'delta1_1' })).toBe(
      '델타 1층, 2행 1열. 1행 마이너스 0.0067. 2행 빈칸. 이번 성분은 1행 1열.',
    );
    expect(gridToSpoken(of.W(2), 'en', { format, knows, made: undefined })).toBe(
      'w layer 2, 2 by 2. Row 1: 0.7, minus 1.2. Row 2: 0.4, 0.5.',
    );
  });

  it('by its part in the formula where it has no name', () => {
    const look = { format, knows: () => true, made: undefined };
    const opening = (spokenGrid: string): string => spokenGrid.split(',')[0];
    expect(
      [of.weightedSum(1), of.slope(1), of.error, of.complement(of.y), of.updated(2)].map((grid) =>
        opening(gridToSpoken(grid, 'ko', look)),
      ),
    ).toEqual(['곱의 합', '활성화의 기울기', '오차', '1에서 뺀 값', '갱신한 w 2층']);
  });
});
