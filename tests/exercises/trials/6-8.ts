import { notTransposed } from '#content/chapters/06-matrices/exercises/6-8.ts';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { plainNetwork } from '#exercises/small-network.ts';
import type { Value } from '#sandbox/outcome.ts';
import { sigmoidAndDot } from './given-functions.ts';
import type { Trial } from './trial.ts';

/** All twelve gradients, unit by unit, the output layer first. */
export const trial: Trial<NetworkNumbers> = {
  exercise: notTransposed,
  around: {
    javascript: `${sigmoidAndDot.javascript}
const add = (u, v) => u.map((ui, i) => ui + v[i]);
const mul = (W, v) => W.map((row) => dot(row, v));
const outer = (u, v) => u.map((ui) => v.map((vi) => ui * vi));
const transpose = (W) => W[0].map((_, i) => W.map((row) => row[i]));
const units = (dW, db) => dW.flatMap((row, j) => [...row, db[j]]);
function tried(...given) {
  const [dW1, db1, dW2, db2] = gradients(...given);
  return [...units(dW2, db2), ...units(dW1, db1)];
}`,
    python: `${sigmoidAndDot.python}
def add(u, v):
    return [ui + vi for ui, vi in zip(u, v)]
def mul(W, v):
    return [dot(row, v) for row in W]
def outer(u, v):
    return [[ui * vi for vi in v] for ui in u]
def transpose(W):
    return [[row[i] for row in W] for i in range(len(W[0]))]
def units(dW, db):
    together = []
    for row, d in zip(dW, db):
        together = together + row + [d]
    return together
def tried(*given):
    dW1, db1, dW2, db2 = gradients(*given)
    return units(dW2, db2) + units(dW1, db1)`,
  },
  functionName: 'tried',
  argumentsOf({ trace: { network, sample } }) {
    const { W, b } = plainNetwork(network);
    return [W[1], b[1], W[2], b[2], [...sample.x], [...sample.y]] as Value[];
  },
  rowsOf: (result) => result as number[],
};
