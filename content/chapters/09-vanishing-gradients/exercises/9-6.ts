import { activation, breaking, correctRules, layeredBackward, layersOf, mutants, quantity } from '#engine';
import type { BackwardRules } from '#engine';
import type { AskedNumber, Slip, TableExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { drawRelu, printedRelu } from './relu-network.ts';
import type { ReluNumbers } from './relu-network.ts';

const hidden = 1;

/** The way back with another slope in the hidden layer. */
function hiddenSlope(of: (z: number, a: number) => number): BackwardRules {
  return breaking({
    slope: (forward, l, j) =>
      l === hidden ? of(forward.layers.z[l][j], forward.layers.a[l][j]) : correctRules.slope(forward, l, j),
  });
}

const sigmoid = activation('sigmoid');

/** Slips by the rules they break. */
const ways = {
  M01: ({ trace }) => mutants.M01.ways({ trace }),
  M04: ({ trace }) => mutants.M04.ways({ trace }),
  M07: ({ trace }) => mutants.M07.ways({ trace }),
  'mask-ignored': () => [hiddenSlope(() => 1)],
  'sigmoid-slope': () => [hiddenSlope((z) => sigmoid.df(z, sigmoid.f(z))), hiddenSlope((_, a) => a * (1 - a))],
  'weighted-sum-entered': () => [
    breaking({ entered: ({ layers }, l, _, i) => (l === 1 ? layers.a[0][i] : layers.z[l - 1][i]) }),
  ],
} satisfies Record<string, (numbers: ReluNumbers) => readonly BackwardRules[]>;

type SlipId = keyof typeof ways;

/** What a slip makes of a gradient; a value that is right all the same is none of a slip. */
function slip(id: SlipId, name: string, applies: (numbers: ReluNumbers) => boolean): Slip<ReluNumbers> {
  return {
    id,
    applies,
    values(numbers) {
      const { trace } = numbers;
      const right = numbers.value(name);
      return ways[id](numbers)
        .map((rules) => quantity(trace, name, { ...layersOf(trace), ...layeredBackward(trace, rules) }))
        .filter((value) => value !== right);
    },
  };
}

const always = (): boolean => true;

/** The gradients of what leads into and out of hidden unit `j`; slips differ by whether it is dead. */
function ofUnit(j: '1' | '2'): Readonly<Record<string, AskedNumber<ReluNumbers>>> {
  const dead = ({ choices }: ReluNumbers): boolean => choices.dead === j;
  const alive = (numbers: ReluNumbers): boolean => !dead(numbers);
  const cell = (name: string, ifAlive: readonly SlipId[], ifDead: readonly SlipId[]): AskedNumber<ReluNumbers> => ({
    answer: ({ value }) => value(name) + 0,
    slips: [...ifAlive.map((id) => slip(id, name, alive)), ...ifDead.map((id) => slip(id, name, dead))],
  });
  const into = ['M01', 'M04', 'sigmoid-slope'] as const;
  const masked = ['mask-ignored', 'sigmoid-slope'] as const;
  return {
    [`dw2_1${j}`]: cell(`dw2_1${j}`, ['M01', 'M04', 'M07'], ['M07', 'weighted-sum-entered']),
    [`dw1_${j}1`]: cell(`dw1_${j}1`, [...into, 'M07'], masked),
    [`dw1_${j}2`]: cell(`dw1_${j}2`, [...into, 'M07'], masked),
    [`db1_${j}`]: cell(`db1_${j}`, into, masked),
  };
}

const cells: Readonly<Record<string, AskedNumber<ReluNumbers>>> = {
  db2_1: {
    answer: ({ value }) => value('db2_1'),
    slips: (['M01', 'M04'] as const).map((id) => slip(id, 'db2_1', always)),
  },
  ...ofUnit('1'),
  ...ofUnit('2'),
};

const order = ['db2_1', 'dw2_11', 'dw2_12', 'dw1_11', 'dw1_12', 'db1_1', 'dw1_21', 'dw1_22', 'db1_2'];

/** 9-6: all gradients of a network with ReLUs in its hidden layer, one of which lets nothing through. */
export const reluMasks: TableExercise<ReluNumbers> = {
  id: 'ex-9-6',
  kind: 'table',
  printed: printedRelu,
  draw: (random, seed) => drawRelu(random, inTurn(['2', '1'] as const, seed)),
  cells: order.map((id) => ({ id, ...cells[id] })),
};
