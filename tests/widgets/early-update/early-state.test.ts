import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descend, exampleNetwork, layeredBackward, lossOf, mutants, numericalGradients } from '#engine';
import {
  before,
  earlyOrder,
  hiddenParameters,
  outputParameters,
  rightOrder,
} from '#components/widgets/early-update/early.ts';
import { codec, defaultState, frames, limits, rates } from '#components/widgets/early-update/link.ts';
import { deviationsOf, EarlyState } from '#components/widgets/early-update/early-state.svelte.ts';
import type { Row } from '#components/widgets/early-update/early-state.svelte.ts';
import { deviationOf, outcomeOf, statusOf } from '#components/widgets/early-update/sentences.ts';
import { strings } from '#components/widgets/early-update/strings.ts';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): EarlyState | undefined {
  const state = codec.parse(text);
  const early = new EarlyState();
  if (state) early.restore(state);
  return state && early;
}

const rowOf = ({ rows }: EarlyState, name: string, kind?: Row['kind']): Row =>
  rows.find((row) => row.name === name && (kind === undefined || row.kind === kind))!;

function at(eta: number): EarlyState {
  const early = new EarlyState();
  early.eta = eta;
  return early;
}

describe('F1 updated in both orders', () => {
  it.each([
    ['delta1_1', 'value', -0.01542792, -0.0167593],
    ['delta1_2', 'value', 0.04167277, 0.04070404],
    ['loss', 'loss', 0.2120706, 0.21209925],
    ['w2_11', 'crossed', 0.7, 0.7604079],
  ] as const)('%s', (name, kind, right, early) => {
    const row = rowOf(new EarlyState(), name, kind);
    expectClose(row.right, right, printedDecimals, 'right');
    expectClose(row.early, early, printedDecimals, 'early');
  });

  it('δ⁽²⁾₁ is the same in both', () => {
    const { right, early } = rowOf(new EarlyState(), 'delta2_1');
    expect(early).toBe(right);
    expectClose(right, numericalGradients(before.network, before.sample).db[2][0], centralDifference);
  });

  it('the loss was 0.23518895', () => {
    expectClose(new EarlyState().losses.before, 0.23518895, printedDecimals);
  });

  it('the gradients of the right order are central differences, those of the hidden layer of the other are not', () => {
    const { network, sample } = exampleNetwork('general');
    const differences = numericalGradients(network, sample);
    const [right, early] = [rightOrder(0.5), earlyOrder(0.5)];
    differences.db[2].forEach((g, j) => expectClose(right.gradients.delta[2][j], g, centralDifference));
    for (const l of [1, 2]) {
      differences.dW[l].forEach((g, n) => expectClose(right.gradients.dW[l][n], g, centralDifference));
    }
    differences.dW[2].forEach((g, n) => expectClose(early.gradients.dW[2][n], g, centralDifference));
    differences.dW[1].forEach((g, n) => expect(Math.abs(early.gradients.dW[1][n] - g)).toBeGreaterThan(1e-4));
  });

  it('W⁽²⁾ as it is crossed is the updated one, exactly as the slip M06 has it', () => {
    for (const eta of rates) {
      const [rules] = mutants.M06.ways({ trace: before, learningRate: eta });
      const { crossing, gradients, after } = earlyOrder(eta);
      expect(crossing.network.W[2]).toEqual(after.network.W[2]);
      crossing.network.W[2].forEach((w, i) => {
        expectClose(gradients.arriving[1][i], w * gradients.delta[2][0], otherOrder);
      });
      expect(gradients).toEqual(layeredBackward(before, rules));
      expect(rightOrder(eta).crossing.network.W[2]).toEqual(before.network.W[2]);
    }
  });

  it('the new weights are those of one update by the gradients in the table', () => {
    const early = at(1);
    for (const weight of ['w1_11', 'w1_12', 'w1_21', 'w1_22']) {
      const [g, w] = [rowOf(early, `d${weight}`), rowOf(early, weight, 'new')];
      const old = before.network.W[1][['w1_11', 'w1_12', 'w1_21', 'w1_22'].indexOf(weight)];
      expectClose(w.right, old - g.right, otherOrder);
      expectClose(w.early, old - g.early, otherOrder);
    }
    const { network, sample } = exampleNetwork('general');
    expectClose(early.losses.early, lossOf(descend(network, earlyOrder(1).gradients, 1), sample), otherOrder);
  });
});

describe('with the learning rate', () => {
  it('the fault of either δ⁽¹⁾ grows in proportion', () => {
    for (const j of [0, 1]) {
      const shares = deviationsOf(j);
      expect(shares[0]).toEqual([0, 0]);
      const ratios = shares.slice(1).map(([eta, share]) => share / eta);
      for (const ratio of ratios) expectClose(ratio, ratios[0], { absolute: 0, relative: 1e-9 });
    }
    expectClose(at(0.5).deviations[0], 0.0863, { absolute: 5e-5, relative: 0 });
    expectClose(at(0.5).deviations[1], 0.02325, { absolute: 5e-6, relative: 0 });
  });

  it('the loss falls in either order, whatever the rate, and from 4 on further in the wrong one', () => {
    for (let eta: number = limits.min; eta <= limits.max; eta += 0.17) {
      const { losses } = at(eta);
      expect(losses.right).toBeLessThan(losses.before);
      expect(losses.early).toBeLessThan(losses.before);
    }
    expect(at(2).losses.early).toBeGreaterThan(at(2).losses.right);
    for (const eta of [4, 8]) expect(at(eta).losses.early).toBeLessThan(at(eta).losses.right);
    expect(outcomeOf(at(2), strings.en)).toContain(`only ${(at(2).losses.early - at(2).losses.right).toFixed(8)} away`);
    expect(outcomeOf(at(4), strings.en)).toContain('even less than the 0.07641270 of the right order');
  });

  it('the check finds the six gradients of the hidden layer, and only these, even at the smallest rate', () => {
    for (const eta of [limits.min, 0.5, limits.max]) {
      const early = at(eta);
      expect(early.hiddenCheck.map(({ name }) => name)).toEqual([...hiddenParameters]);
      for (const check of early.hiddenCheck) {
        expect(check.right).toBeLessThan(1e-7);
        expect(check.early).toBeGreaterThan(1e-4);
      }
      expect(early.outputCheck.map(({ name }) => name)).toEqual([...outputParameters]);
      for (const check of early.outputCheck) expect(Math.max(check.right, check.early)).toBeLessThan(1e-7);
    }
  });
});

describe('step by step', () => {
  it('the formulas part where the arrow is crossed', () => {
    const early = new EarlyState();
    const numbers = (order: 'right' | 'early'): string | undefined => {
      const formula = early.formulaOf(order);
      return formula && toPlain(formula.numbers, early.format);
    };
    for (const step of [0, 1]) {
      early.go(step);
      expect(numbers('early')).toBe(numbers('right'));
    }
    early.go(2);
    expect(numbers('right')).toBeUndefined();
    expect(numbers('early')).toMatch(/^0\.7 − 0\.5 · \(−0\.1208\)$/);
    early.go(3);
    expect(numbers('right')).toMatch(/^0\.7 · /);
    expect(numbers('early')).toMatch(/^0\.7604 · /);
    for (const step of [4, 5, 6]) {
      early.go(step);
      expect(numbers('early')).not.toBe(numbers('right'));
    }
    early.say('falls');
    expect(early.format.decimals).toBe(8);
    expect(numbers('early')).not.toBe(numbers('right'));
  });

  it('every result stands in the table, too', () => {
    const early = new EarlyState();
    early.say('unknown');
    for (const [frame, name] of [
      ['output', 'delta2_1'],
      ['delta', 'delta1_1'],
      ['hidden', 'dw1_11'],
      ['update', 'w1_11'],
      ['loss', 'loss'],
    ] as const) {
      early.go(frames.indexOf(frame));
      for (const order of ['right', 'early'] as const) {
        const [result] = early.formulaOf(order)!.result;
        expect(result).toMatchObject({ kind: 'number' });
        if (result.kind === 'number') expectClose(result.value, rowOf(early, name)[order], otherOrder);
      }
    }
  });

  it('the loss is locked until something was said, which leads to it', () => {
    const early = new EarlyState();
    early.go(8);
    expect(early.frame).toBe('update');
    expect(early.isSeen('loss')).toBe(false);
    early.say('rises');
    early.say('falls');
    expect(early.said).toBe('rises');
    expect(early.frame).toBe('loss');
    early.go(99);
    expect(early.frame).toBe('check');
    expect(toPlain(early.formulaOf('early')!.symbols).normalize()).toBe('|g − ĝ| / max(|g|, |ĝ|)');
    const [result] = early.formulaOf('early')!.result;
    expectClose(result.kind === 'number' ? result.value : NaN, 0.07943, { absolute: 2e-5, relative: 0 });
    early.go(-1);
    expect(early.cursor).toBe(0);
    expect(statusOf(early, strings.en)).toBe('Step 1 of 9: δ of the output layer');
  });
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const early = at(2);
    early.isEarly = false;
    early.say('stays');
    early.go(8);
    expect(codec.format(early.linkState)).toBe('v1~eta=2~early=no~step=8~said=stays');
    expect(open(codec.format(early.linkState))?.linkState).toEqual(early.linkState);
  });

  it.each(['v1~step=7', 'v1~step=9~said=falls', 'v1~eta=0', 'v1~eta=9', 'v1~early=maybe', 'v2~step=1'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens a figure with numbers, or none', () => {
    const parts = fc.constantFrom('eta=', '8', '0.01', '~', 'step=', 'early=no', 'said=falls', '-', '6', 'e-2');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const early = open(text);
        if (!early) return;
        expect(early.rows.flatMap(({ right, early }) => [right, early]).every(Number.isFinite)).toBe(true);
        for (const words of Object.values(strings)) {
          expect(statusOf(early, words) + outcomeOf(early, words) + deviationOf(early, words)).not.toMatch(
            /[{}]|NaN|undefined/,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});
