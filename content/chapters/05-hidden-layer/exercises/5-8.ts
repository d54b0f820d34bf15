import { exampleNetwork, layeredBackward, layersOf, mutant, numericalGradients, quantity } from '#engine';
import type { BackwardMutant, Random } from '#engine';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { parameters } from '../parameters.ts';

const javascript = [
  'function learn(W1, b1, W2, b2, x, y, lr) {',
  '  const a1 = W1.map((w, j) => sigmoid(dot(w, x) + b1[j]));',
  '  const yHat = sigmoid(dot(W2, a1) + b2);',
  '  const delta2 = (yHat - y) * yHat * (1 - yHat);',
  '  const newW2 = W2.map((w, j) => w - lr * delta2 * a1[j]);',
  '  const newB2 = b2 - lr * delta2;',
  '  const delta1 = a1.map((a, j) => newW2[j] * delta2 * a * (1 - a));',
  '  const newW1 = W1.map((w, j) => w.map((wi, i) => wi - lr * delta1[j] * x[i]));',
  '  const newB1 = b1.map((b, j) => b - lr * delta1[j]);',
  '  return [newW1, newB1, newW2, newB2];',
  '}',
];

const python = [
  'def learn(W1, b1, W2, b2, x, y, lr):',
  '    a1 = [sigmoid(dot(w, x) + b) for w, b in zip(W1, b1)]',
  '    yHat = sigmoid(dot(W2, a1) + b2)',
  '    delta2 = (yHat - y) * yHat * (1 - yHat)',
  '    newW2 = [w - lr * delta2 * a for w, a in zip(W2, a1)]',
  '    newB2 = b2 - lr * delta2',
  '    delta1 = [w * delta2 * a * (1 - a) for w, a in zip(newW2, a1)]',
  '    newW1 = [[wi - lr * d * xi for wi, xi in zip(w, x)] for w, d in zip(W1, delta1)]',
  '    newB1 = [b - lr * d for b, d in zip(b1, delta1)]',
  '    return newW1, newB1, newW2, newB2',
];

/** Numbers of a network, and under `early_…` the gradients that come of crossing the arrows by updated weights. */
function withEarly(numbers: NetworkNumbers): NetworkNumbers {
  const { trace, learningRate } = numbers;
  const [rules] = (mutant('M06') as BackwardMutant).ways({ trace, learningRate });
  const early = { ...layersOf(trace), ...layeredBackward(trace, rules) };
  const prefix = 'early_';
  return {
    ...numbers,
    value: (name) =>
      name.startsWith(prefix) ? quantity(trace, name.slice(prefix.length), early) : numbers.value(name),
  };
}

/** The fault must show: each δ of the hidden layer is off by at least one part in a hundred. */
function shows({ value }: NetworkNumbers): boolean {
  return ['delta1_1', 'delta1_2'].every(
    (name) => Math.abs(value(`early_${name}`) - value(name)) > 0.01 * Math.abs(value(name)),
  );
}

function drawShowing(random: Random): NetworkNumbers {
  for (;;) {
    const numbers = withEarly(paperNumbers(random, [2, 2, 1]));
    if (shows(numbers)) return numbers;
  }
}

/** 5-8: one learning step that crosses the arrows by the weights it has already updated. `dot` and `sigmoid` are given. */
export const crossedTooLate: BugExercise<NetworkNumbers> = {
  id: 'ex-5-8',
  kind: 'bug',
  printed: () => withEarly(numbersOf(exampleNetwork('paper'))),
  draw: drawShowing,
  program: { javascript, python },
  fault: {
    line: 7,
    mended: {
      javascript: '  const delta1 = a1.map((a, j) => W2[j] * delta2 * a * (1 - a));',
      python: '    delta1 = [w * delta2 * a * (1 - a) for w, a in zip(W2, a1)]',
    },
  },
  reasons: ['M04', 'M11', 'M06', 'M10', 'M27'],
  reason: 'M06',
  symptom({ value, trace }) {
    const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
    return parameters.map((parameter) => ({
      name: `d${parameter}`,
      given: value(`early_d${parameter}`),
      measured: quantity(trace, `d${parameter}`, measured),
    }));
  },
};
