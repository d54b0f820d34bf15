import { nothingMasked } from '#content/chapters/09-vanishing-gradients/exercises/9-9.ts';
import type { ReluNumbers } from '#content/chapters/09-vanishing-gradients/exercises/relu-network.ts';
import { plainNetwork } from '#exercises/small-network.ts';
import type { Value } from '#sandbox/outcome.ts';
import { sigmoidAndDot } from './given-functions.ts';
import type { Trial } from './trial.ts';

/** All nine gradients: the output layer, then the hidden units one by one. */
export const trial: Trial<ReluNumbers> = {
  exercise: nothingMasked,
  around: {
    javascript: `${sigmoidAndDot.javascript}
const max = Math.max;
const add = (u, v) => u.map((ui, i) => ui + v[i]);
const mul = (W, v) => W.map((row) => dot(row, v));
const outer = (u, v) => u.map((ui) => v.map((vi) => ui * vi));
function tried(...given) {
  const [dW1, db1, dW2, db2] = gradients(...given);
  return [...dW2, db2, ...dW1.flatMap((row, j) => [...row, db1[j]])];
}`,
    python: `${sigmoidAndDot.python}
def add(u, v):
    return [ui + vi for ui, vi in zip(u, v)]
def mul(W, v):
    return [dot(row, v) for row in W]
def outer(u, v):
    return [[ui * vi for vi in v] for ui in u]
def tried(*given):
    dW1, db1, dW2, db2 = gradients(*given)
    together = dW2 + [db2]
    for row, d in zip(dW1, db1):
        together = together + row + [d]
    return together`,
  },
  functionName: 'tried',
  argumentsOf({ trace: { network, sample } }) {
    const { W, b } = plainNetwork(network);
    return [W[1], b[1], W[2][0], b[2][0], [...sample.x], sample.y[0]] as Value[];
  },
  rowsOf: (result) => result as number[],
};
