import { exampleNetwork, layeredBackward, layersOf, mutants, numericalGradients, quantity } from '#engine';
import type { Random } from '#engine';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

const javascript = [
  'function gradients(W1, b1, W2, b2, x, y) {',
  '  const a1 = add(mul(W1, x), b1).map(sigmoid);',
  '  const yHat = add(mul(W2, a1), b2).map(sigmoid);',
  '  const delta2 = yHat.map((p, k) => (p - y[k]) * p * (1 - p));',
  '  const arriving = mul(W2, delta2);',
  '  const delta1 = a1.map((a, j) => arriving[j] * a * (1 - a));',
  '  const dW2 = outer(delta2, a1);',
  '  const dW1 = outer(delta1, x);',
  '  return [dW1, delta1, dW2, delta2];',
  '}',
];

const python = [
  'def gradients(W1, b1, W2, b2, x, y):',
  '    a1 = [sigmoid(z) for z in add(mul(W1, x), b1)]',
  '    yHat = [sigmoid(z) for z in add(mul(W2, a1), b2)]',
  '    delta2 = [(p - t) * p * (1 - p) for p, t in zip(yHat, y)]',
  '    arriving = mul(W2, delta2)',
  '    delta1 = [r * a * (1 - a) for r, a in zip(arriving, a1)]',
  '    dW2 = outer(delta2, a1)',
  '    dW1 = outer(delta1, x)',
  '    return dW1, delta1, dW2, delta2',
];

/** All parameters of a 2–2–2 network, the output layer first. */
const parameters = ['2', '1'].flatMap((l) => [`w${l}_11`, `w${l}_12`, `b${l}_1`, `w${l}_21`, `w${l}_22`, `b${l}_2`]);

/** Numbers of a network, and under `crossed_…` what crossing W without the transpose makes of its gradients. */
function withCrossed(numbers: NetworkNumbers): NetworkNumbers {
  const { trace } = numbers;
  const [rules] = mutants.M25.ways({ trace });
  const crossed = { ...layersOf(trace), ...layeredBackward(trace, rules) };
  const prefix = 'crossed_';
  return {
    ...numbers,
    value: (name) =>
      name.startsWith(prefix) ? quantity(trace, name.slice(prefix.length), crossed) : numbers.value(name),
  };
}

/** The fault must show: each δ of the hidden layer is off by at least one part in a hundred. */
function shows({ value }: NetworkNumbers): boolean {
  return ['delta1_1', 'delta1_2'].every(
    (name) => Math.abs(value(`crossed_${name}`) - value(name)) > 0.01 * Math.abs(value(name)),
  );
}

function drawShowing(random: Random): NetworkNumbers {
  for (;;) {
    const numbers = withCrossed(paperNumbers(random, [2, 2, 2]));
    if (shows(numbers)) return numbers;
  }
}

/**
 * 6-8: a backward pass in matrices that forgets the transpose; W⁽²⁾ is square, so that no shape gives it away. `add`, `mul`, `outer`,
 * `transpose` and `sigmoid` are given.
 */
export const notTransposed: BugExercise<NetworkNumbers> = {
  id: 'ex-6-8',
  kind: 'bug',
  printed: () => withCrossed(numbersOf(exampleNetwork('two-outputs'))),
  draw: drawShowing,
  program: { javascript, python },
  fault: {
    line: 5,
    mended: {
      javascript: '  const arriving = mul(transpose(W2), delta2);',
      python: '    arriving = mul(transpose(W2), delta2)',
    },
  },
  reasons: ['outer-reversed', 'M04', 'M25', 'M02', 'M27'],
  reason: 'M25',
  symptom({ value, trace }) {
    const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
    return parameters.map((parameter) => ({
      name: `d${parameter}`,
      given: value(`crossed_d${parameter}`),
      measured: quantity(trace, `d${parameter}`, measured),
    }));
  },
};
