import { powerForgotten } from '#content/chapters/12-adaptive-methods/exercises/12-7.ts';
import type { Numbers } from '#exercises/exercise.ts';
import type { Trial } from './trial.ts';

/** Where the walk is after one, two and ten steps. */
export const trial: Trial<Numbers> = {
  exercise: powerForgotten,
  around: {
    javascript: `const sqrt = Math.sqrt;
function tried(ratio, theta1, theta2, eta, beta1, beta2) {
  const gradient = ([x, y]) => [x, ratio * y];
  return [1, 2, 10].flatMap((steps) => walk(gradient, [theta1, theta2], eta, beta1, beta2, steps));
}`,
    python: `from math import sqrt
def tried(ratio, theta1, theta2, eta, beta1, beta2):
    together = []
    for steps in [1, 2, 10]:
        together = together + walk(lambda theta: [theta[0], ratio * theta[1]], [theta1, theta2], eta, beta1, beta2, steps)
    return together`,
  },
  functionName: 'tried',
  argumentsOf: ({ value }) => ['ratio', 'theta1', 'theta2', 'eta', 'beta1', 'beta2'].map(value),
  rowsOf: (result) => result as number[],
};
