import { expect, it } from 'vitest';
import { centralDifferences, expression, objectiveOf, recordDescent } from '#engine';
import { centralDifference, expectClose } from '../tolerance.ts';

it('walks down an expression by the slopes of its tape', () => {
  const steps = recordDescent(
    objectiveOf(expression('9*v^2/2'), ['v']),
    { optimizer: 'sgd', options: { learningRate: 0.25 }, start: [1] },
    3,
  );
  expect(steps.map(({ theta }) => theta[0])).toEqual([1, -1.25, 1.5625, -1.953125]);
  expect(steps.map(({ f }) => f)).toEqual([4.5, 7.03125, 10.986328125, 17.1661376953125]);
  expect(steps.map(({ gradient }) => gradient[0])).toEqual([undefined, 9, -11.25, 14.0625]);
});

it.each(['v^4 - 2*v^2', 'sin(3*v) + v^2/4', 'exp(-v)*v', 'sqrt(v^2 + 1)'])(
  '%s has the slope its differences say',
  (text) => {
    const objective = objectiveOf(expression(text), ['v']);
    for (const v of [-1.7, -0.3, 0.4, 2.1]) {
      const [difference] = centralDifferences(([at]) => objective.value([at], 0), [v]);
      expectClose(objective.gradient([v], 0)[0], difference, centralDifference);
      expect(objective.endAt([v])).toBeUndefined();
    }
  },
);

it('takes its variables in the order given; one that does not occur has slope 0', () => {
  expect(objectiveOf(expression('x*y^2'), ['y', 'x', 'z']).gradient([3, 2, 7], 0)).toEqual([12, 9, 0]);
});

it('says where there is no value and where there is no slope', () => {
  const root = objectiveOf(expression('sqrt(v)'), ['v']);
  expect(root.endAt([-1])).toMatchObject({ kind: 'no-value', problem: { code: 'root-of-negative', values: [-1] } });
  expect([root.value([-1], 0), root.gradient([-1], 0)[0]]).toEqual([NaN, NaN]);
  expect(root.endAt([0])).toEqual({ kind: 'no-slope' });
  expect(root.value([0], 0)).toBe(0);
  expect(root.endAt([4])).toBeUndefined();
  expect(root.endAt([Infinity])).toEqual({ kind: 'too-large' });
  const sum = objectiveOf(expression('sqrt(v)+u'), ['v', 'u']);
  expect(sum.endAt([0, 1])).toEqual({ kind: 'no-slope' });
  expect(sum.endAt([1, Infinity])).toEqual({ kind: 'too-large' });
  expect([root.value([NaN], 0), root.gradient([Infinity], 0)[0]]).toEqual([NaN, NaN]);
});
