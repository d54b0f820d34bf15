import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcTo, needleAt, placeAt } from '#components/widgets/sure-and-wrong/dial.ts';
import { codec, defaultState, guessIds } from '#components/widgets/sure-and-wrong/link.ts';
import { WrongState } from '#components/widgets/sure-and-wrong/wrong-state.svelte.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): WrongState | undefined {
  const state = codec.parse(text);
  const unit = new WrongState();
  if (state) unit.restore(state);
  return state && unit;
}

describe('a sigmoid unit under two losses', () => {
  it('at −6, target 1: ŷ 0.00247262, δ −0.00246041 and −0.99752738, 405.43 times as much', () => {
    const unit = new WrongState();
    unit.say('cross-400');
    expect([unit.z, unit.y]).toEqual([-6, 1]);
    expectClose(unit.cross.yHat, 0.00247262, printedDecimals);
    expectClose(unit.squared.delta, -0.00246041, printedDecimals);
    expectClose(unit.cross.delta, -0.99752738, printedDecimals);
    expect(unit.times.toFixed(2)).toBe('405.43');
    expect(unit.answer.times).toBe(unit.times);
    expect(unit.present).toBe('wrong');
  });

  it('begins at 0, where δ is −⅛ and −½', () => {
    const unit = new WrongState();
    expect([unit.squared.delta, unit.cross.delta, unit.times, unit.present]).toEqual([-0.125, -0.5, 4, 'between']);
    expect(toPlain(unit.squared.formula.left)).toBe('δ');
    expect(toPlain(unit.cross.formula.symbols)).toBe('(ŷ − y) / (ŷ(1 − ŷ)) · ŷ(1 − ŷ)');
  });

  it('is as many times faster with cross-entropy as 1 has room for blue, at least 4 times, and never faster than 1', () => {
    const unit = new WrongState();
    unit.say('unknown');
    for (const y of [0, 1]) {
      for (let z = -6; z <= 6; z += 0.25) {
        unit.z = z;
        unit.y = y;
        expectClose(unit.times, 1 / unit.cross.slope, otherOrder);
        expect(unit.times).toBeGreaterThanOrEqual(4 - 1e-12);
        expectClose(unit.cross.delta, unit.cross.yHat - y, otherOrder);
        expect(Math.abs(unit.cross.delta)).toBeLessThan(1);
      }
    }
    expect([unit.present, unit.z, unit.y]).toEqual(['right', 6, 1]);
  });

  it('stands still until something was said', () => {
    const unit = new WrongState();
    unit.z = 3;
    unit.y = 0;
    expect(unit.linkState).toEqual(defaultState);
  });

  it('keeps a prediction as a needle, at the place it was about', () => {
    const unit = new WrongState();
    expect(unit.ghost).toBeUndefined();
    unit.say('cross-4');
    expectClose(unit.ghost!, 0.99752738 / 4, printedDecimals);
    unit.z = -5;
    expect(unit.ghost).toBeUndefined();
    for (const guess of ['squared', 'unknown'] as const) {
      unit.say(guess);
      expect(unit.ghost).toBeUndefined();
    }
  });
});

describe('the dial', () => {
  it('has 0 at the left end, a half at the top and 1 at the right end', () => {
    expect([0, 0.5, 1].map((share) => placeAt(share, 78))).toEqual([
      { x: 22, y: 98 },
      { x: 100, y: 20 },
      { x: 178, y: 98 },
    ]);
    expect(arcTo(0.5)).toBe('M22 98A78 78 0 0 1 100 20');
    expect(needleAt(0.5)).toBe('M96 98L100 34L104 98z');
  });
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }).map((z) => z + 0),
        fc.integer({ min: 0, max: 1 }),
        fc.constantFrom(...guessIds),
        (z, y, said) => {
          expect(open(codec.format({ z, y, said }))?.linkState).toEqual({ z, y, said });
        },
      ),
    );
  });

  it.each(['v1~z=-6', 'v1~y=0', 'v1~said=cross-4~z=-7', 'v1~said=cross-4~y=2', 'v1~said=no', 'v2~'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens a unit with numbers, or none', () => {
    const parts = fc.constantFrom('z=', '-6', '6', '0', 'y=', '1', '~', 'said=same', 'e-7', '.5');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const unit = open(text);
        if (unit) expect([unit.squared.delta, unit.cross.delta, unit.times].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
