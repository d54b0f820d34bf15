import { activation, loss } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const sigmoid = activation('sigmoid');

/** A sigmoid unit sure of the wrong target: δ under half the squared error and under binary cross-entropy, and how many times it is. */
function wrongUnit(z: number): Numbers {
  const y = z < 0 ? 1 : 0;
  const yHat = sigmoid.f(z);
  const slope = sigmoid.df(z, yHat);
  const [squared, cross] = ['half-squared-error', 'binary-cross-entropy'].map(
    (id) => loss(id).gradient([yHat], [y])[0] * slope,
  );
  const again = sigmoid.f(yHat);
  return namedNumbers(
    {
      ...{ z, y, yHat, slope, squared, cross },
      ratio: cross / squared,
      slopeAgain: sigmoid.df(yHat, again),
      slopeOfTanh: activation('tanh').df(z, yHat),
    },
    { side: z < 0 ? 'low' : 'high' },
  );
}

const sizes = [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6.5, 7];

/** 8-3: how many times as large δ is under cross-entropy as under the squared error. */
export const howManyTimes: NumericExercise = {
  id: 'ex-8-3',
  kind: 'numeric',
  printed: () => wrongUnit(-6),
  draw: (random) => wrongUnit(random.pick([-1, 1]) * random.pick(sizes)),
  answer: ({ value }) => value('ratio'),
  slips: [
    { id: 'upside-down', values: ({ value }) => [value('squared') / value('cross')] },
    { id: 'M11', values: ({ value }) => [1 / value('slopeAgain')] },
    { id: 'M12', values: ({ value }) => [1 / value('slopeOfTanh')] },
    { id: 'one-delta-alone', values: ({ value }) => [value('cross'), value('squared')] },
    { id: 'M04', values: ({ value }) => [-value('ratio')] },
  ],
};
