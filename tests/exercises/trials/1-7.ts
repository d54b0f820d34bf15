import { measuredTooLate } from '#content/chapters/01-downhill/exercises/1-7.ts';
import type { Numbers } from '#exercises/exercise.ts';
import type { Trial } from './trial.ts';

/** The slopes, out of how far a step goes. */
export const trial: Trial<Numbers> = {
  exercise: measuredTooLate,
  around: {
    javascript: `function tried(a, b, t, u, v, lr) {
  return step((x, y) => 0.5 * (a * x + b * y - t) ** 2, u, v, lr, 1e-4);
}`,
    python: `def tried(a, b, t, u, v, lr):
    return step(lambda x, y: 0.5 * (a * x + b * y - t) ** 2, u, v, lr, 1e-4)`,
  },
  functionName: 'tried',
  argumentsOf: ({ value }) => ['a', 'b', 't', 'u', 'v', 'eta'].map(value),
  rowsOf(result, { value }) {
    const moved = result as number[];
    return ['u', 'v'].map((name, n) => (value(name) - moved[n]) / value('eta'));
  },
};
