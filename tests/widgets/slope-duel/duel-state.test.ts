import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAlgebra, crossing, leadAt, NEAR, q, slopeOf } from '#components/widgets/slope-duel/duel.ts';
import { DuelState } from '#components/widgets/slope-duel/duel-state.svelte.ts';
import { slopeFormula } from '#components/widgets/slope-duel/formula.ts';
import { codec, defaultState } from '#components/widgets/slope-duel/link.ts';
import { distanceOf, leadOf, outcomeOf, plotOf } from '#components/widgets/slope-duel/sentences.ts';
import { strings } from '#components/widgets/slope-duel/strings.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): DuelState | undefined {
  const state = codec.parse(text);
  const duel = new DuelState();
  if (state) duel.restore(state);
  return state && duel;
}

function searching(guess: number | 'unknown' = 0.9): DuelState {
  const duel = new DuelState();
  duel.say(guess);
  return duel;
}

describe('the two slopes', () => {
  it('are equal at 1.66288589, by bisection and by algebra, and cosh of half of that is 1.36602540', () => {
    expectClose(crossing, 1.66288589, printedDecimals);
    expectClose(crossing, byAlgebra, otherOrder);
    expectClose(q, 1.3660254, printedDecimals);
    expectClose(Math.cosh(crossing / 2), q, otherOrder);
    expectClose(slopeOf('tanh', crossing), slopeOf('sigmoid', crossing), otherOrder);
  });

  it.each([
    [0, 1, 0.25],
    [1, 0.41997434, 0.19661193],
    [2, 0.07065082, 0.10499359],
    [4, 0.00134095, 0.01766271],
  ])('at %s are %s and %s', (z, tanh, sigmoid) => {
    expectClose(slopeOf('tanh', z), tanh, printedDecimals);
    expectClose(slopeOf('sigmoid', z), sigmoid, printedDecimals);
  });

  it('tanh leads up to the crossing and never again', () => {
    for (let z = 0; z < 20; z += 0.01) {
      if (Math.abs(z - crossing) > 1e-9) expect(leadAt(z) > 0).toBe(z < crossing);
    }
  });
});

describe('before the guess', () => {
  it('both curves end at 0.5, and neither the place nor the zoom nor an answer can be had', () => {
    const duel = new DuelState();
    for (const { points } of duel.curves) expect(points.at(-1)![0]).toBe(0.5);
    duel.at = 1.66;
    duel.zoomBy(1);
    duel.answer();
    duel.show();
    expect(duel.linkState).toEqual(defaultState);
    expect(duel.phase).toBe('open');
    for (const words of Object.values(strings)) {
      expect(plotOf(duel, words) + leadOf(duel, words)).not.toContain('1.66');
    }
  });

  it('a pressed place is a guess not yet said, in hundredths', () => {
    const duel = new DuelState();
    duel.pick(1.23456);
    expect(duel.aim).toBe(1.23);
    expect(duel.ghost).toBe(1.23);
    expect(duel.said).toBeUndefined();
  });
});

describe('the search', () => {
  it('begins where the guess was, and does not name the crossing', () => {
    const duel = searching(0.9);
    duel.say(4);
    expect(duel.said).toBe(0.9);
    expect(duel.at).toBe(0.9);
    expect(duel.phase).toBe('searching');
    for (const words of Object.values(strings)) {
      expect(outcomeOf(duel, words) + plotOf(duel, words) + distanceOf(duel, words)).not.toContain('1.66');
    }
    expect(outcomeOf(duel, strings.en)).toContain('tanh′ is still the larger');
    expect(outcomeOf(searching(3), strings.ko)).toContain('이미 σ′이');
  });

  it.each([
    [1.66, 'found'],
    [1.6728, 'found'],
    [1.65, 'searching'],
    [1.673, 'searching'],
    [1.65289, 'found'],
    [1.65288, 'searching'],
  ] as const)('an answer of %s: %s, the border being 0.01', (z, phase) => {
    const duel = searching();
    duel.at = z;
    expect(duel.phase).toBe('searching');
    duel.answer();
    expect(duel.phase).toBe(phase);
    expect(Math.abs(z - crossing) < NEAR).toBe(phase === 'found');
  });

  it('says on which side an answer missed, and once found how far the first guess was off', () => {
    const duel = searching(0.9);
    duel.at = 2;
    duel.answer();
    expect(outcomeOf(duel, strings.en)).toContain('more than 0.01 to the left');
    duel.at = 1.5;
    duel.answer();
    expect(outcomeOf(duel, strings.en)).toContain('more than 0.01 to the right');
    duel.at = 1.66;
    duel.answer();
    expect(outcomeOf(duel, strings.en)).toBe(
      '1.66 is 0.0029 away from the crossing, within 0.01. The two slopes are equal at z = 1.66288589.',
    );
    expect(distanceOf(duel, strings.en)).toContain('0.7629');
    expect(distanceOf(duel, strings.ko)).toContain('처음 예측 0.9와의 거리는 0.7629입니다.');
  });

  it('a first guess within 0.01 has found it', () => {
    const duel = searching(1.66);
    expect(duel.phase).toBe('found');
    expect(outcomeOf(duel, strings.ko)).toContain('1.66은 만나는 곳에서 0.0029 떨어져');
    expect(distanceOf(duel, strings.ko)).toBe('');
  });

  it('can be given up, which leads to the crossing', () => {
    const duel = searching('unknown');
    duel.show();
    expect(duel.phase).toBe('shown');
    expect(duel.at).toBe(crossing);
    expect(leadOf(duel, strings.en)).toContain('agree in eight decimals');
  });
});

describe('the zoom', () => {
  it('shows a fifth and a twenty-fifth around the place, within the axis, and picks more finely', () => {
    const duel = searching(1.6);
    duel.zoomBy(1);
    expect(duel.view).toEqual([1.1, 2.1]);
    duel.pick(1.66288);
    expect(duel.at).toBe(1.663);
    duel.zoomBy(1);
    expect(duel.view[1] - duel.view[0]).toBeCloseTo(0.2, 12);
    duel.zoomBy(1);
    expect(duel.zoom).toBe(2);
    duel.at = 0;
    expect(duel.view[0]).toBe(0);
    duel.zoomBy(-1);
    duel.zoomBy(-1);
    expect(duel.view).toEqual([0, 5]);
    expect(duel.canZoom).toEqual({ in: true, out: false });
  });

  it('follows a place that would leave it', () => {
    const duel = searching(1.6);
    duel.zoomBy(1);
    duel.at = 3;
    expect(duel.view).toEqual([2.5, 3.5]);
  });
});

it('writes both slopes from a, with the numbers put in', () => {
  const duel = searching(2);
  expect(toPlain(slopeFormula('sigmoid', duel.at).left)).toBe('σ′(2)');
  expect(toPlain(slopeFormula('sigmoid', duel.at).symbols)).toBe('a(1 − a)');
  expect(toPlain(slopeFormula('sigmoid', duel.at).numbers)).toBe('0.88079708(1 − 0.88079708)');
  expect(toPlain(slopeFormula('tanh', duel.at).symbols)).toBe('1 − a²');
  expect(toPlain(slopeFormula('tanh', duel.at).result)).toBe('0.07065082');
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const duel = searching(0.9);
    duel.zoomBy(1);
    duel.at = 1.3;
    duel.answer();
    const text = codec.format(duel.linkState);
    expect(text).toBe('v1~said=0.9~at=1.3~tried=1.3~zoom=1~middle=0.9');
    expect(open(text)?.linkState).toEqual(duel.linkState);
    expect(open(text)?.view).toEqual(duel.view);
  });

  it.each(['v1~at=1', 'v1~tried=1.66', 'v1~zoom=1', 'v1~shown=yes', 'v1~said=6', 'v1~said=1~zoom=3', 'v2~said=1'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens a duel with numbers, or none', () => {
    const parts = fc.constantFrom(
      ...['said=', 'at=', 'tried=', 'zoom=', 'shown=yes', 'middle=', '0', '5', '1.66', 'unknown', '~', 'e-7', '-', '2'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const duel = open(text);
        if (!duel) return;
        expect([duel.lead, ...duel.view].every(Number.isFinite)).toBe(true);
        for (const words of Object.values(strings)) {
          const said = leadOf(duel, words) + plotOf(duel, words) + outcomeOf(duel, words) + distanceOf(duel, words);
          expect(said).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
