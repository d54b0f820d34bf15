import { activation } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const sigmoid = activation('sigmoid');
const tanh = activation('tanh');

/** Weighted sums on either side of where the two slopes are equal. */
const sums = { far: [2, 2.4, 2.8, 3.2, 3.6, 4], near: [0.4, 0.6, 0.8, 1.2] } as const;

type Side = keyof typeof sums;
const sides = Object.keys(sums) as Side[];

/** `z`; `sigma`, `tanh` and their slopes there; and `ratio`, how many times as steep tanh is. */
function ask(z: number, side: Side): Numbers {
  const [a, t] = [sigmoid.f(z), tanh.f(z)];
  const [slopeOfSigmoid, slopeOfTanh] = [sigmoid.df(z, a), tanh.df(z, t)];
  return namedNumbers(
    {
      z,
      sigma: a,
      tanh: t,
      slopeOfSigmoid,
      slopeOfTanh,
      ratio: slopeOfTanh / slopeOfSigmoid,
      atZero: tanh.df(0, 0) / sigmoid.df(0, sigmoid.f(0)),
    },
    { side },
  );
}

/** 9-3: how many times as steep as the sigmoid tanh is. */
export const howSteep: NumericExercise = {
  id: 'ex-9-3',
  kind: 'numeric',
  printed: () => ask(2, 'far'),
  draw(random, seed) {
    const side = inTurn(sides, seed);
    return ask(random.pick(sums[side]), side);
  },
  answer: ({ value }) => value('ratio'),
  slips: [
    { id: 'tanh-always', values: ({ value }) => [value('atZero')] },
    { id: 'upside-down', values: ({ value }) => [1 / value('ratio')] },
    { id: 'one-slope-alone', values: ({ value }) => [value('slopeOfTanh'), value('slopeOfSigmoid')] },
    { id: 'sigmoid-form', values: ({ value }) => [(value('tanh') * (1 - value('tanh'))) / value('slopeOfSigmoid')] },
    { id: 'square-left-out', values: ({ value }) => [(1 - value('tanh')) / value('slopeOfSigmoid')] },
    { id: 'values-for-slopes', values: ({ value }) => [value('tanh') / value('sigma')] },
  ],
};
