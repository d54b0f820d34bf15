import { describe, expect, it } from 'vitest';
import { evenLevels } from '#components/views/plot/level-lines.ts';
import { BendState } from '#components/widgets/bend-surface/bend-state.svelte.ts';
import { initialState } from '#components/widgets/bend-surface/link.ts';
import type { PresetId } from '#components/widgets/bend-surface/setup.ts';
import { expectClose, otherOrder } from '../../tolerance.ts';

const open = (preset: PresetId = 'general'): BendState => new BendState(initialState(preset));

function flat(preset: PresetId = 'general'): BendState {
  const bend = open(preset);
  bend.say('curved');
  bend.setBent(false);
  return bend;
}

describe('taking the sigmoids out', () => {
  it('is locked until something was foretold; “I don’t know” counts', () => {
    const bend = open();
    bend.setBent(false);
    expect(bend.bent).toBe(true);
    bend.say('unknown');
    expect(bend.bent).toBe(true);
    bend.setBent(false);
    expect(bend.bent).toBe(false);
    bend.say('even');
    expect(bend.said).toBe('unknown');
  });

  it('makes a plane: equal steps of the inputs change the weighted sum equally, everywhere', () => {
    const bend = flat('steep');
    for (const x of [-4, -1, 0.5, 3]) {
      for (const y of [-3, 0, 2]) {
        expectClose(bend.heightAt(x + 1, y) - bend.heightAt(x, y), 10, otherOrder);
        expectClose(bend.heightAt(x, y + 1) - bend.heightAt(x, y), -6, otherOrder);
      }
    }
    bend.setBent(true);
    const steps = [-4, -1, 3].map((x) => bend.heightAt(x + 1, 0) - bend.heightAt(x, 0));
    expect(new Set(steps.map((step) => step.toFixed(2))).size).toBe(3);
  });

  it('leaves the prediction bent by the sigmoid of the output', () => {
    const bend = flat();
    bend.height = 'yHat';
    const step = (x: number): number => bend.heightAt(x + 0.5, 0) - bend.heightAt(x, 0);
    expect(Math.abs(step(0) - step(2))).toBeGreaterThan(0.01);
  });
});

describe('the one layer of F1', () => {
  const numbersOf = (bend: BendState): number[] =>
    [...bend.oneLayer.weights, bend.oneLayer.bias].map(({ result: [token] }) =>
      token.kind === 'number' ? token.value : NaN,
    );

  it('has the weights 0.95 and 1.28 and the bias −1.55', () => {
    const exact = [0.95, 1.28, -1.55];
    numbersOf(flat()).forEach((value, n) => expectClose(value, exact[n], otherOrder));
  });

  it('gives 0.75 at the example, as the two layers do without sigmoids and do not with them', () => {
    const bend = flat();
    expectClose(bend.oneLayerZ, 0.75, otherOrder);
    expectClose(bend.here, 0.75, otherOrder);
    expect(bend.agrees).toBe(true);
    bend.setBent(true);
    expectClose(bend.here, -0.78074667, { absolute: 5e-9, relative: 0 });
    expect(bend.agrees).toBe(false);
  });
});

describe('the levels', () => {
  it('lie within what the surface reaches', () => {
    for (const bend of [open('steep'), flat('steep'), open('paper'), flat('paper')]) {
      const [low, high] = bend.range;
      const levels = evenLevels(low, high, 9);
      expect(levels.length).toBeGreaterThan(4);
      for (const level of levels) expect(level > low && level < high).toBe(true);
    }
  });

  it('are none where all weights of the output are 0', () => {
    const bend = open();
    bend.edit('w2_11', 0);
    bend.edit('w2_12', 0);
    expect(evenLevels(...bend.range, 9)).toEqual([]);
    expect(bend.here).toBe(-0.9);
  });

  it('are finite for the largest weights', () => {
    const bend = flat();
    for (const name of ['w1_11', 'w1_12', 'w1_21', 'w1_22', 'w2_11', 'w2_12', 'b1_1', 'b1_2', 'b2_1'])
      bend.edit(name, 20);
    for (const height of ['z', 'yHat'] as const) {
      bend.height = height;
      expect(bend.range.every(Number.isFinite)).toBe(true);
    }
  });
});

it('a point picked is rounded to hundredths and kept within the square', () => {
  const bend = open();
  bend.pick([0.12345, -7]);
  expect(bend.x).toEqual([0.12, -4]);
  bend.pick([-0.001, 4]);
  expect(Object.is(bend.x[0], 0)).toBe(true);
});

it('an edited number makes the network an own one, a preset brings its numbers back and leaves the rest', () => {
  const bend = flat();
  bend.edit('w1_12', 3);
  expect(bend.preset).toBe('own');
  expect(bend.network.W[1]).toEqual([0.5, 3, -0.5, -0.6]);
  bend.choosePreset('paper');
  expect([bend.preset, bend.bent, bend.said]).toEqual(['paper', false, 'curved']);
});
