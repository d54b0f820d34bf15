import { breaking, exampleNetwork, layeredBackward } from '#engine';
import { drawPaperNetwork } from '#exercises/draw.ts';
import type { NetworkNumbers, NumericExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { mutantSlips, numbersOf } from '#exercises/network-numbers.ts';
import type { Setting } from '#exercises/network-numbers.ts';

const weights = ['w2_11', 'w2_12'] as const;

type OutputWeight = (typeof weights)[number];

interface WeightNumbers extends NetworkNumbers {
  readonly choices: { readonly weight: OutputWeight };
}

/** The same network under binary cross-entropy, with a weight singled out: `entered` and `gradient` are its own. */
function ask({ network, ...setting }: Setting, weight: OutputWeight): WeightNumbers {
  const numbers = numbersOf({ ...setting, network: { ...network, loss: 'binary-cross-entropy' } });
  const own: Readonly<Record<string, string>> = { entered: `a1_${weight.at(-1)}`, gradient: `d${weight}` };
  return { ...numbers, choices: { weight }, value: (name) => numbers.value(own[name] ?? name) };
}

const senderOf = ({ choices: { weight } }: WeightNumbers): number => weights.indexOf(weight);

/** The way back with the red of the squared error: ŷ − y, and blue after it. */
const redOfSquaredError = breaking({
  arrivingAtOutput: ({ trace, layers, lastLayer }, j) => layers.a[lastLayer][j] - trace.sample.y[j],
});

/** A slip of the engine, in the gradient of the weight that is singled out. */
function broken(mutantId: 'M01' | 'M04' | 'M07' | 'M08' | 'M18', id: string = mutantId) {
  const ofSender = [0, 1].map((i) => mutantSlips([mutantId], { layer: 2, answer: ({ dW }) => dW[2][i] })[0]);
  return { id, values: (numbers: WeightNumbers) => ofSender[senderOf(numbers)].values(numbers) };
}

/** 8-2: the gradient of a weight into the output under binary cross-entropy. */
export const underCrossEntropy: NumericExercise<WeightNumbers> = {
  id: 'ex-8-2',
  kind: 'numeric',
  printed: () => ask(exampleNetwork('general'), weights[0]),
  draw: (random, seed) => ask(drawPaperNetwork(random, [2, 2, 1]), inTurn(weights, seed)),
  answer: ({ value }) => value('gradient'),
  slips: [
    {
      id: 'blue-kept',
      values: (numbers) => [layeredBackward(numbers.trace, redOfSquaredError).dW[2][senderOf(numbers)]],
    },
    broken('M01', 'blue-left-out'),
    broken('M04'),
    broken('M07'),
    broken('M08'),
    broken('M18'),
  ],
};
