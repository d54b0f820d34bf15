import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference, exampleNetwork, lossOf, withQuantity } from '#engine';
import { strings } from '#components/widgets/tug-of-war/strings.ts';
import { needOf, plotOf, verdictOf } from '#components/widgets/tug-of-war/sentences.ts';
import { codec, defaultState } from '#components/widgets/tug-of-war/link.ts';
import { curveFor, firstPull, placeAt, pulls, sums, targets, zeroFor } from '#components/widgets/tug-of-war/tug.ts';
import { TugState } from '#components/widgets/tug-of-war/tug-state.svelte.ts';
import { toPlain } from '#notation/plain.ts';
import { centralDifference as bound, expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): TugState | undefined {
  const state = codec.parse(text);
  const tug = new TugState();
  if (state) tug.restore(state);
  return state && tug;
}

/**
 * ∂C/∂b⁽¹⁾₁ by two forward passes: δ of hidden unit 1, whose slope there is 0.16, without any backward pass.
 */
function deltaByDifference(weight: number, target: number): number {
  const worked = withQuantity(withQuantity(exampleNetwork('two-outputs'), 'w2_21', weight), 'y_2', target);
  const loss = ([b]: number[]): number => {
    const { network, sample } = withQuantity(worked, 'b1_1', b);
    return lossOf(network, sample);
  };
  return centralDifference(loss, [worked.network.b[1][0]], 0);
}

/** The same sum written out by hand: −0.0672 + w (ŷ − y) ŷ (1 − ŷ) with ŷ = σ(0.8 w + 0.5 · 0.3 + logit 0.3 − 0.47). */
function sumByHand(weight: number, target: number): number {
  const p = 1 / (1 + Math.exp(-(0.8 * weight + 0.15 + Math.log(0.3 / 0.7) - 0.47)));
  return -0.0672 + weight * (p - target) * p * (1 - p);
}

describe('hidden unit 1 of F3', () => {
  it('gets −0.0672 over one path and 0.0252 over the other, −0.042 in all', () => {
    const tug = new TugState();
    expect(tug.paths.map(({ k }) => k)).toEqual([0, 1]);
    expectClose(tug.paths[0].contribution, -0.0672, otherOrder);
    expectClose(tug.paths[1].contribution, 0.0252, otherOrder);
    expectClose(tug.sum, -0.042, otherOrder);
    expect(tug.outcome).toBe('first');
    expect(toPlain(tug.formula.numbers)).toBe('0.7 · (−0.096) + 0.4 · 0.063');
    expect(toPlain(tug.formula.result)).toBe('−0.042');
  });

  it('no target makes its sum 0 at a weight of 0.4: δ⁽²⁾₂ would have to be 0.168, and goes from 0.063 to −0.147', () => {
    const need = new TugState().need!;
    expectClose(need.delta, 0.168, otherOrder);
    expectClose(need.high, 0.063, otherOrder);
    expectClose(need.low, -0.147, otherOrder);
    expect(need.isReached).toBe(false);
    for (let target = 0; target <= 1; target += 0.01) expect(placeAt(0.4, target).sum).toBeLessThan(0);
  });

  it('its sum is 0 at a weight of 0.78442183, not at 1.06666667, where δ⁽²⁾₂ as it was would have it', () => {
    const tug = new TugState();
    expectClose(tug.zero!, 0.78442183, printedDecimals);
    expectClose(tug.heldZero!, 1.06666667, printedDecimals);
    expectClose(placeAt(tug.zero!, 0).sum, 0, { absolute: 1e-16, relative: 0 });
  });

  it('every sum is the one written out by hand, and that one changes its sign there', () => {
    for (const target of [0, 0.3, 1]) {
      for (const [weight, sum] of curveFor(target)) expectClose(sum, sumByHand(weight, target), otherOrder);
    }
    expect(sumByHand(0.784421825, 0)).toBeLessThan(0);
    expect(sumByHand(0.784421835, 0)).toBeGreaterThan(0);
  });

  it('a central difference agrees, and is 0 at that weight too', () => {
    for (const [weight, target] of [
      [0.4, 0],
      [0.78442183, 0],
      [1.0667, 0],
      [-0.7, 0.9],
      [0, 0.5],
    ]) {
      expectClose(0.16 * placeAt(weight, target).sum, deltaByDifference(weight, target), bound);
    }
    expectClose(deltaByDifference(zeroFor(0)!, 0), 0, { absolute: 1e-10, relative: 0 });
    expect(Math.abs(deltaByDifference(16 / 15, 0))).toBeGreaterThan(5e-3);
  });
});

describe('the weight', () => {
  it('is locked until something was said, and then moves the δ behind it as well', () => {
    const tug = new TugState();
    tug.weight = 1;
    expect(tug.weight).toBe(0.4);
    tug.say('unknown');
    tug.weight = 1;
    expect(tug.weight).toBe(1);
    expect(tug.paths[1].delta).toBeGreaterThan(0.09);
    expectClose(tug.paths[0].delta, -0.096, otherOrder);
  });

  it.each([
    [0.5, 0, 'first'],
    [1, 0, 'second'],
    [0, 0, 'alone'],
    [0.4, 1, 'together'],
    [-0.5, 0, 'together'],
    [-0.9, 1, 'second'],
  ] as const)('at %s with the target %s: %s', (weight, target, outcome) => {
    const tug = new TugState();
    tug.say('unknown');
    tug.target = target;
    tug.weight = weight;
    expect(tug.outcome).toBe(outcome);
  });

  it('at the place found by the engine both pull equally hard, and δ of the hidden unit is 0', () => {
    const tug = new TugState();
    tug.say(1);
    tug.weight = tug.zero!;
    expect(tug.outcome).toBe('even');
    expect(tug.layers.delta[1][0] + 0).toBe(0);
    expect(tug.need?.isReached).toBe(true);
    tug.weight = 0.78442183;
    expect(tug.outcome).toBe('even');
    expect(tug.need?.isReached).toBe(true);
    tug.weight = 0.7844;
    expect(tug.outcome).toBe('first');
  });

  it('of 0 leaves no δ to ask for', () => {
    const tug = new TugState();
    tug.say('unknown');
    tug.weight = 0;
    expect(tug.need).toBeUndefined();
    expect(needOf(tug, strings.ko)).toBe(strings.ko.need.zero);
  });
});

describe('a prediction', () => {
  it.each([
    [1.0667, 'held'],
    [1.07, 'held'],
    [0.784, 'right'],
    [0.4, 'other'],
    ['unknown', 'unknown'],
  ] as const)('of %s is %s, and the first one stays', (guess, verdict) => {
    const tug = new TugState();
    tug.say(guess);
    tug.say(0.1);
    expect(tug.said).toBe(guess);
    expect(tug.verdict).toBe(verdict);
    for (const words of Object.values(strings)) expect(verdictOf(tug, words)).not.toMatch(/[{}]|NaN|undefined/);
  });

  it('by division is answered with what δ⁽²⁾₂ is there', () => {
    const tug = new TugState();
    tug.say(1.0667);
    expect(verdictOf(tug, strings.en)).toContain('0.0672 divided by the present δ⁽²⁾₂, 0.063.');
    expect(verdictOf(tug, strings.en)).toContain('itself 0.103, and the sum overshoots 0: it is 0.0426');
    expect(verdictOf(tug, strings.ko)).toContain('0.0672를 지금의 δ⁽²⁾₂, 곧 0.063으로 나눈');
  });

  it('stays as a ghost where it belongs: with the target of F3', () => {
    const tug = new TugState();
    tug.aim = 0.9;
    expect(tug.ghost).toBe(0.9);
    tug.say(1.1);
    expect(tug.ghost).toBe(1.1);
    tug.target = 0.5;
    expect(tug.ghost).toBeUndefined();
    expect(tug.verdict).toBe('other');
  });

  it('does not change when the target does: it was asked for y₂ = 0', () => {
    const tug = new TugState();
    tug.say('unknown');
    tug.weight = 1.2;
    tug.target = 0.7;
    for (const words of Object.values(strings)) {
      expect(verdictOf(tug, words)).toContain('0.78442183');
      expect(verdictOf(tug, words)).toContain('0.063');
      expect(verdictOf(tug, words)).toContain('1.0667');
    }
  });
});

it('says where the lines of the plot are 0, or that they are not', () => {
  const tug = new TugState();
  expect(plotOf(tug, strings.en)).toBe(strings.en.plot.empty);
  tug.say('unknown');
  expect(plotOf(tug, strings.en)).toContain('0 at a weight of 0.78442183');
  expect(plotOf(tug, strings.en)).toContain('held at 0.063 is 0 at 1.0667');
  tug.target = 0.5;
  expect(plotOf(tug, strings.en)).toContain('The recorded sum is not 0 anywhere');
  expect(plotOf(tug, strings.en)).toContain('held at −0.042 is not 0 anywhere');
});

it('the scales hold every sum and every pull that can be reached, and there is one zero at most', () => {
  for (let n = 0; n <= 20; n++) {
    const target = targets.low + ((targets.high - targets.low) * n) / 20;
    const values = curveFor(target).map(([, sum]) => sum);
    expect(Math.min(...values)).toBeGreaterThan(sums.low);
    expect(Math.max(...values)).toBeLessThan(sums.high);
    expect(Math.max(...values) - firstPull).toBeLessThan(pulls.high);
    const changes = values.filter((sum, m) => m > 0 && Math.sign(sum) !== Math.sign(values[m - 1]));
    expect(changes.length).toBe(zeroFor(target) === undefined ? 0 : 1);
  }
  expect(pulls.low).toBe(sums.low);
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const tug = new TugState();
    tug.target = 0.25;
    expect(codec.format(tug.linkState)).toBe('v1~target=0.25');
    tug.say(1.0667);
    tug.weight = 0.9;
    expect(codec.format(tug.linkState)).toBe('v1~target=0.25~weight=0.9~said=1.0667');
    expect(open(codec.format(tug.linkState))?.linkState).toEqual(tug.linkState);
    expect(open('v1~said=unknown~weight=-1')?.weight).toBe(-1);
  });

  it.each(['v1~weight=0.9', 'v1~said=2', 'v1~said=maybe', 'v1~target=1.1', 'v1~target=-0.1', 'v2~target=1'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens a tug of war with numbers, or none', () => {
    const parts = fc.constantFrom(
      'target=',
      'weight=',
      'said=',
      '0',
      '1',
      '-1',
      '1.5',
      '0.4',
      'unknown',
      '~',
      'e-7',
      '-',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tug = open(text);
        if (!tug) return;
        expect([tug.sum, tug.start.delta, tug.curve[0][1]].every(Number.isFinite)).toBe(true);
        for (const words of Object.values(strings)) {
          expect(needOf(tug, words) + plotOf(tug, words) + verdictOf(tug, words)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
