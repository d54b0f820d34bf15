import { expect, it } from 'vitest';
import { lateDistance, recordWobble } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

const plan = { optimizer: 'sgd', options: { learningRate: 0.1 } } as const;

it('goes down by 1 − η at each step where all targets are the same', () => {
  const distances = recordWobble(plan, { targets: [3, 3], start: 1, steps: 4, seed: 11 });
  expect(distances).toHaveLength(5);
  distances.forEach((distance, t) => expectClose(distance, 2 * 0.9 ** t, otherOrder));
  expectClose(lateDistance(distances, 2), 0.9 ** 3 + 0.9 ** 4, otherOrder);
});

it('is the same for the same seed', () => {
  const setting = { targets: [1, 2, 4, 5], start: 0, steps: 20 };
  expect(recordWobble(plan, { ...setting, seed: 1 })).toEqual(recordWobble(plan, { ...setting, seed: 1 }));
  expect(recordWobble(plan, { ...setting, seed: 1 })).not.toEqual(recordWobble(plan, { ...setting, seed: 2 }));
});

it('stops with a sentence where a step cannot be taken', () => {
  const far = { optimizer: 'sgd', options: { learningRate: 1e200 } } as const;
  expect(() => recordWobble(far, { targets: [1], start: 0, steps: 9, seed: 1 })).toThrow('could not be taken');
});
