import { errorTurnedRound } from '#content/chapters/04-output-layer/exercises/4-8.ts';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { sigmoidAndDot } from './given-functions.ts';
import type { Trial } from './trial.ts';

/** The three gradients that come back beside the new parameters. */
export const trial: Trial<NetworkNumbers> = {
  exercise: errorTurnedRound,
  around: {
    javascript: `${sigmoidAndDot.javascript}
function tried(...given) {
  const { dW2, db2 } = learnOutput(...given);
  return [...dW2, db2];
}`,
    python: `${sigmoidAndDot.python}
def tried(*given):
    dW2, db2, newW2, newB2 = learn_output(*given)
    return dW2 + [db2]`,
  },
  functionName: 'tried',
  argumentsOf: ({ trace: { network, sample }, value, learningRate }) => [
    [...network.W[2]],
    network.b[2][0],
    [value('a1_1'), value('a1_2')],
    sample.y[0],
    learningRate,
  ],
  rowsOf: (result) => result as number[],
};
