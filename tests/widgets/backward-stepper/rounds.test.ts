import { describe, expect, it } from 'vitest';
import { roundsOf } from '#components/widgets/backward-stepper/rounds.ts';
import { presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { withActivation } from '#components/widgets/backward-stepper/setup-changes.ts';
import type { Setup } from '#components/widgets/backward-stepper/setup.ts';
import { expectClose, printedDecimals } from '../../tolerance.ts';

it('F1: one update takes C from 0.23518895 to 0.21207060', () => {
  const { rounds, diverged } = roundsOf(presetSetup('general'), 1);
  expect(diverged).toBe(false);
  expectClose(rounds[0].mean.loss, 0.23518895, printedDecimals);
  expectClose(rounds[1].mean.loss, 0.2120706, printedDecimals);
  expect(rounds[1].passes[0].trace.network).toEqual(rounds[0].next);
});

describe('divergence', () => {
  const linear: Setup = {
    ...withActivation(withActivation(presetSetup('general'), 1, 'identity'), 2, 'identity'),
    learningRate: 1e6,
  };
  const { rounds, diverged } = roundsOf(linear, 100);

  it('ends the rounds', () => {
    expect(diverged).toBe(true);
    expect(rounds.length).toBeGreaterThan(1);
    expect(rounds.length).toBeLessThan(100);
  });

  it('leaves only rounds in which every number can be printed, updates included', () => {
    for (const { passes, next } of rounds) {
      const [{ trace, layers }] = passes;
      const values = [trace.loss, ...trace.gradients, ...trace.nodes.map(({ value }) => value)];
      const paths = layers.paths.flat(2).map(({ contribution }) => contribution);
      const all = [...values, ...paths, ...layers.slope.flat(), ...next.W.flat(), ...next.b.flat()];
      expect(all.filter((value) => !Number.isFinite(value))).toEqual([]);
    }
  });
});
