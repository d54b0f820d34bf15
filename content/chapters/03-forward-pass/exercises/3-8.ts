import { activation, centralDifferences, exampleNetwork } from '#engine';
import type { Random } from '#engine';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

const javascript = [
  'function forward(W1, b1, W2, b2, x) {',
  '  const z1 = W1.map((w, j) => dot(w, x) + b1[j]);',
  '  const a1 = z1.map((z) => sigmoid(z));',
  '  const z2 = dot(W2, a1) + b2;',
  '  const yHat = sigmoid(z2);',
  '  const slope2 = yHat * (1 - yHat);',
  '  const slope1 = a1.map((a) => sigmoid(a) * (1 - sigmoid(a)));',
  '  return { a1, yHat, slope1, slope2 };',
  '}',
];

const python = [
  'def forward(W1, b1, W2, b2, x):',
  '    z1 = [dot(w, x) + b for w, b in zip(W1, b1)]',
  '    a1 = [sigmoid(z) for z in z1]',
  '    z2 = dot(W2, a1) + b2',
  '    yHat = sigmoid(z2)',
  '    slope2 = yHat * (1 - yHat)',
  '    slope1 = [sigmoid(a) * (1 - sigmoid(a)) for a in a1]',
  '    return a1, yHat, slope1, slope2',
];

const { f: sigmoid, df: slopeOf } = activation('sigmoid');

const slopes = ['slope2_1', 'slope1_1', 'slope1_2'];

/** Numbers of a network, and under `twice_slope1_…` the slopes of the hidden layer as the program works them out. */
function withTwice(numbers: NetworkNumbers): NetworkNumbers {
  const prefix = 'twice_slope';
  return {
    ...numbers,
    value(name) {
      if (!name.startsWith(prefix)) return numbers.value(name);
      const a = numbers.value(`a${name.slice(prefix.length)}`);
      return slopeOf(a, sigmoid(a));
    },
  };
}

/** The fault must show: each slope of the hidden layer is off by at least one part in a hundred, which it is not where a is 0.4. */
function shows({ value }: NetworkNumbers): boolean {
  return ['slope1_1', 'slope1_2'].every(
    (name) => Math.abs(value(`twice_${name}`) - value(name)) > 0.01 * Math.abs(value(name)),
  );
}

function drawShowing(random: Random): NetworkNumbers {
  for (;;) {
    const numbers = withTwice(paperNumbers(random, [2, 2, 1]));
    if (shows(numbers)) return numbers;
  }
}

/** 3-8: a forward pass that keeps the slopes for the way back, and puts activations into the sigmoid once more. `dot` and `sigmoid` are given. */
export const activatedTwice: BugExercise<NetworkNumbers> = {
  id: 'ex-3-8',
  kind: 'bug',
  printed: () => withTwice(numbersOf(exampleNetwork('paper'))),
  draw: drawShowing,
  program: { javascript, python },
  fault: {
    line: 7,
    mended: {
      javascript: '  const slope1 = a1.map((a) => a * (1 - a));',
      python: '    slope1 = [a * (1 - a) for a in a1]',
    },
  },
  reasons: ['column-for-row', 'M11', 'M12', 'weighted-sums-sent', 'no-bias'],
  reason: 'M11',
  symptom({ value }) {
    return slopes.map((name) => {
      const z = value(name.replace('slope', 'z'));
      const [measured] = centralDifferences(([at]) => sigmoid(at), [z]);
      return { name, given: value(name.startsWith('slope1') ? `twice_${name}` : name), measured };
    });
  },
};
