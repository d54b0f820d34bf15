import { describe, expect, it } from 'vitest';
import { activations, exampleNetwork, exampleNetworks, recordMlp } from '#engine';
import type { ActivationId } from '#engine';
import { locales } from '#i18n/locales.ts';
import { FormulaWriter } from '#notation/formula.ts';
import type { Subject } from '#notation/formula.ts';
import { formulaToSpoken, printedToSpoken, toSpoken } from '#notation/spoken.ts';
import { number, raised, sign } from '#notation/tokens.ts';
import { subjectsOf } from './formula-cases.ts';

const { network, sample } = exampleNetwork('paper');
const say = (subject: Subject, locale: 'ko' | 'en'): string =>
  formulaToSpoken(new FormulaWriter(recordMlp(network, sample), 0.5).write(subject), locale);

const ids = Object.keys(activations) as ActivationId[];
const variants = Object.values(exampleNetworks).flatMap((example) =>
  ids.map((id) => ({
    name: `${example.id} with ${id}`,
    sample: example.sample,
    network: { ...example.network, activations: example.network.activations.map((own, l) => (l === 0 ? own : id)) },
  })),
);

describe.each(locales)('in %s', (locale) => {
  it.each(variants)('$name: every formula is words only', ({ network: varied, sample: given }) => {
    const writer = new FormulaWriter(recordMlp(varied, given), 0.5);
    for (const subject of subjectsOf(varied.sizes)) {
      const spoken = formulaToSpoken(writer.write(subject), locale);
      expect(spoken).not.toBe('');
      expect(spoken).not.toMatch(/undefined|NaN|[·∂−Σσδηŷ½²←=>()[\]]| {2}|^ | $/u);
    }
  });
});

describe('Korean', () => {
  it.each<[Subject, string]>([
    [{ kind: 'crossing', l: 1, j: 0, k: 0 }, 'C를 a 1층 1로 편미분한 값 이퀄'],
    [{ kind: 'dW', l: 1, j: 1, i: 1 }, 'C를 w 1층 2 2로 편미분한 값 이퀄'],
    [{ kind: 'db', l: 2, j: 0 }, 'C를 b 2층 1로 편미분한 값 이퀄'],
  ])('%j', (subject, opening) => {
    expect(say(subject, 'ko').startsWith(opening)).toBe(true);
  });

  it('takes 으로 after 3 (삼)', () => {
    const of = { kind: 'symbol', id: 'b', l: 1, j: 3 } as const;
    expect(toSpoken([{ kind: 'derivative', of }], 'ko')).toBe('C를 b 1층 3으로 편미분한 값');
  });
});

it('reads the loss of F2 aloud', () => {
  expect(say({ kind: 'loss' }, 'en')).toBe(
    'C equals one half open parenthesis y hat minus y close parenthesis squared' +
      ' equals one half open parenthesis 0.6 minus 1 close parenthesis squared' +
      ' equals one half times open parenthesis minus 0.4 close parenthesis squared equals 0.08',
  );
});

it('reads the power of ten that is printed, also where rounding carries', () => {
  expect(toSpoken([number(9.999999e-6)], 'en')).toBe('1 times 10 to the minus 5');
  expect(toSpoken([number(-2.5e7)], 'ko')).toBe('마이너스 2.5 곱하기 10의 7제곱');
  expect(toSpoken([number(3e-9), raised(sign('2'))], 'en')).toBe(
    'open parenthesis 3 times 10 to the minus 9 close parenthesis squared',
  );
});

it.each([
  ['10⁻⁵', '10의 마이너스 5제곱', '10 to the minus 5'],
  ['−10³', '마이너스 10의 3제곱', 'minus 10 to the 3'],
  ['1.12×10⁻¹²', '1.12 곱하기 10의 마이너스 12제곱', '1.12 times 10 to the minus 12'],
  ['−0.5', '마이너스 0.5', 'minus 0.5'],
  ['10', '10', '10'],
])('the printed number %s is read as “%s” and “%s”', (printed, ko, en) => {
  expect([printedToSpoken(printed, 'ko'), printedToSpoken(printed, 'en')]).toEqual([ko, en]);
});
