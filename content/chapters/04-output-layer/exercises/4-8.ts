import { exampleNetwork, layeredBackward, layersOf, mutant, numericalGradients, quantity } from '#engine';
import type { BackwardMutant } from '#engine';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

const parameters = ['w2_11', 'w2_12', 'b2_1'] as const;

const javascript = [
  'function learnOutput(W2, b2, a1, y, lr) {',
  '  const yHat = sigmoid(dot(W2, a1) + b2);',
  '  const error = y - yHat;',
  '  const delta = error * yHat * (1 - yHat);',
  '  const dW2 = a1.map((a) => delta * a);',
  '  const db2 = delta;',
  '  const newW2 = W2.map((w, i) => w - lr * dW2[i]);',
  '  const newB2 = b2 - lr * db2;',
  '  return { dW2, db2, newW2, newB2 };',
  '}',
];

const python = [
  'def learn_output(W2, b2, a1, y, lr):',
  '    yHat = sigmoid(dot(W2, a1) + b2)',
  '    error = y - yHat',
  '    delta = error * yHat * (1 - yHat)',
  '    dW2 = [delta * a for a in a1]',
  '    db2 = delta',
  '    newW2 = [w - lr * g for w, g in zip(W2, dW2)]',
  '    newB2 = b2 - lr * db2',
  '    return dW2, db2, newW2, newB2',
];

/** Numbers of a network, and under `reversed_…` the gradients with the error subtracted the wrong way round. */
function withReversed(numbers: NetworkNumbers): NetworkNumbers {
  const { trace } = numbers;
  const [rules] = (mutant('M04') as BackwardMutant).ways({ trace });
  const reversed = { ...layersOf(trace), ...layeredBackward(trace, rules) };
  const prefix = 'reversed_';
  return {
    ...numbers,
    value: (name) =>
      name.startsWith(prefix) ? quantity(trace, name.slice(prefix.length), reversed) : numbers.value(name),
  };
}

/** 4-8: one update of the output layer with the error turned round and a minus all the same. `dot` and `sigmoid` are given. */
export const errorTurnedRound: BugExercise<NetworkNumbers> = {
  id: 'ex-4-8',
  kind: 'bug',
  printed: () => withReversed(numbersOf(exampleNetwork('paper'))),
  draw: (random) => withReversed(paperNumbers(random, [2, 2, 1])),
  program: { javascript, python },
  fault: {
    line: 3,
    mended: { javascript: '  const error = yHat - y;', python: '    error = yHat - y' },
  },
  reasons: ['M11', 'M17', 'M04', 'M07', 'M27'],
  reason: 'M04',
  symptom({ value, trace }) {
    const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
    return parameters.map((parameter) => ({
      name: `d${parameter}`,
      given: value(`reversed_d${parameter}`),
      measured: quantity(trace, `d${parameter}`, measured),
    }));
  },
};
