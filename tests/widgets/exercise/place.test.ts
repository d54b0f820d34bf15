import { describe, expect, it } from 'vitest';
import { placeText } from '#components/widgets/exercise/place.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';
import { variantOf } from '#exercises/variant.ts';

const printed = variantOf(hiddenDelta, 0);

describe('a named place', () => {
  it.each([
    [{ of: 'w2_11' }, '0.7'],
    [{ of: 'delta1_1' }, '−0.010752'],
    [{ of: 'w2_11', guarded: true }, '0.7'],
    [{ of: 'delta2_1', guarded: true }, '(−0.096)'],
    [{ of: 'w2_11', josa: '을/를' }, '0.7을'],
    [{ of: 'delta1_1', josa: '은/는' }, '−0.010752는'],
    [{ of: 'delta2_1', josa: '과/와' }, '−0.096과'],
    [{ of: 'a1_1', josa: '으로/로' }, '0.8로'],
    [{ of: 'delta2_1', josa: '을/를', guarded: true }, '(−0.096)을'],
  ])('%j of the paper network reads %j', (place, text) => {
    expect(placeText(printed, place)).toBe(text);
  });

  it('reads at most 8 decimals under every seed, never −0 and no rounding dust', () => {
    for (let seed = 0; seed < 200; seed++) {
      for (const of of ['delta2_1', 'w2_11', 'a1_1', 'slope1_1', 'arriving1_1', 'delta1_1']) {
        const text = placeText(variantOf(hiddenDelta, seed), { of });
        expect(text).toMatch(/^−?\d\.\d{1,6}$/);
      }
    }
  });

  it('with an unknown name stops with that name', () => {
    expect(() => placeText(printed, { of: 'w2_13' })).toThrow('"w2_13" is no quantity of this 2-2-1 network');
  });
});
