import { rateAppliedTwice } from '#content/chapters/11-momentum/exercises/11-7.ts';
import type { Numbers } from '#exercises/exercise.ts';
import type { Trial } from './trial.ts';

/** The gradient, out of how far the first step goes. */
export const trial: Trial<Numbers> = {
  exercise: rateAppliedTwice,
  around: {
    javascript: `function tried(ratio, u, v, eta, mu) {
  return walk(([x, y]) => [x, ratio * y], [u, v], eta, mu, 1);
}`,
    python: `def tried(ratio, u, v, eta, mu):
    return walk(lambda theta: [theta[0], ratio * theta[1]], [u, v], eta, mu, 1)`,
  },
  functionName: 'tried',
  argumentsOf: ({ value }) => ['ratio', 'u', 'v', 'eta', 'mu'].map(value),
  rowsOf(result, { value }) {
    const moved = result as number[];
    return ['u', 'v'].map((name, n) => (moved[n] - value(name)) / -value('eta'));
  },
};
