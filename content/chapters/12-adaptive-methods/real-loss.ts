import { presets, triedRates, triedSeeds } from '#components/widgets/real-race/presets.ts';
import { examplesFor, JUDGED_AT, networkOf, planOf } from '#components/widgets/real-race/setup.ts';
import type { Runner, Setup } from '#components/widgets/real-race/setup.ts';
import { Kernel, train, Training } from '#engine';

/** The loss over all examples at the step of the comparison. */
export function lossAtEnd(setup: Setup, runner: Runner): number {
  const training = new Training(planOf(setup, runner));
  for (const record of train(training, JUDGED_AT)) void record;
  return training.divergence ? Infinity : training.meanLoss();
}

/** The losses of each method of a race, seed by seed. */
const lossesOf = (race: Setup): number[][] =>
  race.runners.map((runner) => triedSeeds.map((seed) => lossAtEnd({ ...race, seed }, runner!)));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One rate for all, and one chosen for each: in the order SGD, momentum, RMSProp, Adam. */
const [same, chosen] = [lossesOf(presets.same), lossesOf(presets.chosen)];
const rateOf = (runner: Runner | undefined): number => Number(runner?.options['learningRate']);

export const methods = presets.same.runners.map((_, n) => ({
  same: mean(same[n]),
  chosen: mean(chosen[n]),
  rate: rateOf(presets.chosen.runners[n]),
}));

/** How many times the lowest mean the highest is. */
const spreadOf = (means: readonly number[]): number => Math.max(...means) / Math.min(...means);

export const race = {
  parameters: Kernel.of(networkOf(presets.same), examplesFor('moons')).theta.length,
  examples: examplesFor('moons').length,
  batch: presets.same.batch,
  width: presets.same.width,
  rate: rateOf(presets.same.runners[0]),
  steps: JUDGED_AT,
  rates: triedRates.length,
  lowestRate: triedRates[0],
  highestRate: triedRates[triedRates.length - 1],
  seeds: triedSeeds.length,
  spread: { same: spreadOf(methods.map((each) => each.same)), chosen: spreadOf(methods.map((each) => each.chosen)) },
};
