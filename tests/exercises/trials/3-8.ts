import { activatedTwice } from '#content/chapters/03-forward-pass/exercises/3-8.ts';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { sigmoidAndDot } from './given-functions.ts';
import { plainTwoLayers } from './plain-two-layers.ts';
import type { Trial } from './trial.ts';

/** The slopes of the output, then of the hidden units. */
export const trial: Trial<NetworkNumbers> = {
  exercise: activatedTwice,
  around: {
    javascript: `${sigmoidAndDot.javascript}
function tried(...given) {
  const { slope1, slope2 } = forward(...given);
  return [slope2, ...slope1];
}`,
    python: `${sigmoidAndDot.python}
def tried(*given):
    a1, yHat, slope1, slope2 = forward(*given)
    return [slope2] + slope1`,
  },
  functionName: 'tried',
  argumentsOf: ({ trace }) => [...plainTwoLayers(trace.network), trace.sample.x],
  rowsOf: (result) => result as number[],
};
