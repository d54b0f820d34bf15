import { breaking, correctRules, layeredBackward, layersOf, numericalGradients, quantity } from '#engine';
import type { BugExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { drawRelu, printedRelu } from './relu-network.ts';
import type { ReluNumbers } from './relu-network.ts';

const javascript = [
  'function gradients(W1, b1, W2, b2, x, y) {',
  '  const a1 = add(mul(W1, x), b1).map((z) => max(0, z));',
  '  const yHat = sigmoid(dot(W2, a1) + b2);',
  '  const delta2 = (yHat - y) * yHat * (1 - yHat);',
  '  const back = W2.map((w) => w * delta2);',
  '  const delta1 = a1.map((a, j) => (a >= 0 ? back[j] : 0));',
  '  const dW2 = a1.map((a) => delta2 * a);',
  '  const dW1 = outer(delta1, x);',
  '  return [dW1, delta1, dW2, delta2];',
  '}',
];

const python = [
  'def gradients(W1, b1, W2, b2, x, y):',
  '    a1 = [max(0, z) for z in add(mul(W1, x), b1)]',
  '    yHat = sigmoid(dot(W2, a1) + b2)',
  '    delta2 = (yHat - y) * yHat * (1 - yHat)',
  '    back = [w * delta2 for w in W2]',
  '    delta1 = [r if a >= 0 else 0 for r, a in zip(back, a1)]',
  '    dW2 = [delta2 * a for a in a1]',
  '    dW1 = outer(delta1, x)',
  '    return dW1, delta1, dW2, delta2',
];

const shown = ['dw2_11', 'dw2_12', 'db2_1', 'dw1_11', 'dw1_12', 'db1_1', 'dw1_21', 'dw1_22', 'db1_2'] as const;

/** The way back with blue 1 in every hidden unit. */
const unmasked = breaking({ slope: (forward, l, j) => (l === 1 ? 1 : correctRules.slope(forward, l, j)) });

/** The numbers of a network; under `kept_…` what the program makes of its gradients, and the bias of the dead unit as `let_through`. */
function withoutMask(numbers: ReluNumbers): ReluNumbers {
  const { trace, choices } = numbers;
  const kept = { ...layersOf(trace), ...layeredBackward(trace, unmasked) };
  const prefix = 'kept_';
  return {
    ...numbers,
    value(name) {
      const full = name === 'let_through' ? `${prefix}db1_${choices.dead}` : name;
      return full.startsWith(prefix) ? quantity(trace, full.slice(prefix.length), kept) : numbers.value(full);
    },
  };
}

/**
 * 9-9: a ReLU whose way back is open at 0 as well: its value is never negative, so that nothing is ever masked. `add`, `mul`, `dot`,
 * `outer`, `sigmoid` and `max` are given.
 */
export const nothingMasked: BugExercise<ReluNumbers> = {
  id: 'ex-9-9',
  kind: 'bug',
  printed: () => withoutMask(printedRelu()),
  draw: (random, seed) => withoutMask(drawRelu(random, inTurn(['2', '1'] as const, seed))),
  program: { javascript, python },
  fault: {
    line: 6,
    mended: {
      javascript: '  const delta1 = a1.map((a, j) => (a > 0 ? back[j] : 0));',
      python: '    delta1 = [r if a > 0 else 0 for r, a in zip(back, a1)]',
    },
  },
  reasons: ['sum-lost', 'never-negative', 'M19', 'M04', 'M08'],
  reason: 'never-negative',
  symptom({ value, trace }) {
    const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
    return shown.map((name) => ({ name, given: value(`kept_${name}`), measured: quantity(trace, name, measured) }));
  },
};
