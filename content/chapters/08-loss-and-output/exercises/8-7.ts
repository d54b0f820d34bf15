import { breaking, exampleNetwork, layeredBackward, layersOf, numericalGradients, quantity } from '#engine';
import { drawPaperNetwork } from '#exercises/draw.ts';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { numbersOf } from '#exercises/network-numbers.ts';
import type { Setting } from '#exercises/network-numbers.ts';

const javascript = [
  'function gradients(W1, b1, W2, b2, x, y) {',
  '  const a1 = add(mul(W1, x), b1).map(sigmoid);',
  '  const yHat = sigmoid(dot(W2, a1) + b2);',
  '  const loss = y === 1 ? -log(yHat) : -log(1 - yHat);',
  '  const delta2 = (yHat - y) * yHat * (1 - yHat);',
  '  const back = W2.map((w) => w * delta2);',
  '  const delta1 = a1.map((a, j) => back[j] * a * (1 - a));',
  '  const dW2 = a1.map((a) => delta2 * a);',
  '  const dW1 = outer(delta1, x);',
  '  return [loss, dW1, delta1, dW2, delta2];',
  '}',
];

const python = [
  'def gradients(W1, b1, W2, b2, x, y):',
  '    a1 = [sigmoid(z) for z in add(mul(W1, x), b1)]',
  '    yHat = sigmoid(dot(W2, a1) + b2)',
  '    loss = -log(yHat) if y == 1 else -log(1 - yHat)',
  '    delta2 = (yHat - y) * yHat * (1 - yHat)',
  '    back = [w * delta2 for w in W2]',
  '    delta1 = [r * a * (1 - a) for r, a in zip(back, a1)]',
  '    dW2 = [delta2 * a for a in a1]',
  '    dW1 = outer(delta1, x)',
  '    return loss, dW1, delta1, dW2, delta2',
];

/** What the symptom shows, the output layer first. */
const shown = ['dw2_11', 'dw2_12', 'db2_1', 'dw1_11', 'dw1_12', 'db1_1', 'dw1_21', 'dw1_22', 'db1_2'] as const;

/** The way back of the squared error: red is ŷ − y, and blue is multiplied to it. */
const ofSquaredError = breaking({
  arrivingAtOutput: ({ trace, layers, lastLayer }, j) => layers.a[lastLayer][j] - trace.sample.y[j],
});

/** Numbers of a network under binary cross-entropy, and under `kept_…` what the blue that was kept makes of its gradients. */
function withBlueKept({ network, ...setting }: Setting): NetworkNumbers {
  const numbers = numbersOf({ ...setting, network: { ...network, loss: 'binary-cross-entropy' } });
  const { trace } = numbers;
  const kept = { ...layersOf(trace), ...layeredBackward(trace, ofSquaredError) };
  const prefix = 'kept_';
  return {
    ...numbers,
    value: (name) => (name.startsWith(prefix) ? quantity(trace, name.slice(prefix.length), kept) : numbers.value(name)),
  };
}

/**
 * 8-7: the loss was changed to cross-entropy, the way back was not: blue is still multiplied to ŷ − y. `add`, `mul`,
 * `dot`, `outer`, `sigmoid` and `log` are given.
 */
export const blueKept: BugExercise<NetworkNumbers> = {
  id: 'ex-8-7',
  kind: 'bug',
  printed: () => withBlueKept(exampleNetwork('general')),
  draw: (random) => withBlueKept(drawPaperNetwork(random, [2, 2, 1])),
  program: { javascript, python },
  fault: {
    line: 5,
    mended: { javascript: '  const delta2 = yHat - y;', python: '    delta2 = yHat - y' },
  },
  reasons: ['targets-swapped', 'M04', 'M19', 'blue-kept', 'M27'],
  reason: 'blue-kept',
  symptom({ value, trace }) {
    const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
    return shown.map((name) => ({
      name,
      given: value(`kept_${name}`),
      measured: quantity(trace, name, measured),
    }));
  },
};
