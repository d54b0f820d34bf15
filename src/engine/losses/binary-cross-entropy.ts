import { log, log1p } from '../elementary.ts';
import { checkLengths, checkProbabilities } from './check-outputs.ts';
import { gradientOfOne, valueOfOne } from './loss.ts';
import type { Loss } from './loss.ts';

function check(yHat: readonly number[], y: readonly number[]): void {
  checkLengths(yHat, y);
  checkProbabilities('yHat', yHat);
  checkProbabilities('y', y);
}

/** Weight times surprise; what cannot happen surprises nobody: 0 · Infinity counts 0 here. */
function weighted(weight: number, surprise: number): number {
  return weight === 0 ? 0 : weight * surprise;
}

function cost(p: number, y: number): number {
  return weighted(y, -log(p)) + weighted(1 - y, -log1p(-p));
}

/** (ŷ − y) / (ŷ (1 − ŷ)); for y = 0 and y = 1 shortened, so that a perfect output gets its one-sided slope and not 0/0. */
function slope(p: number, y: number): number {
  if (y === 1) return -1 / p;
  if (y === 0) return 1 / (1 - p);
  return (p - y) / (p * (1 - p));
}

/**
 * C = −Σ [y ln ŷ + (1 − y) ln(1 − ŷ)], each output a yes or no of its own; 0 ≤ ŷ, y ≤ 1. A sure wrong output (ŷ exactly 0 or 1) costs
 * Infinity, and its gradient times the slope 0 of a saturated sigmoid is NaN: the form from logits has no such end. (PyTorch cuts the
 * logarithms off at −100 instead.)
 */
export const binaryCrossEntropy: Loss = {
  id: 'binary-cross-entropy',
  value(yHat, y) {
    check(yHat, y);
    return valueOfOne(binaryCrossEntropy.valueRow, yHat, y);
  },
  gradient(yHat, y) {
    check(yHat, y);
    return gradientOfOne(binaryCrossEntropy.gradientRow, yHat, y);
  },
  valueRow(yHat, y, outputs, m, values) {
    for (let n = 0; n < m; n++) {
      let sum = 0;
      for (let j = 0; j < outputs; j++) {
        sum += cost(yHat[j * m + n], y[j * m + n]);
      }
      values[n] = sum;
    }
  },
  gradientRow(yHat, y, outputs, m, arriving) {
    for (let n = 0; n < outputs * m; n++) arriving[n] = slope(yHat[n], y[n]);
  },
  checkTargets: (y, field = 'y') => checkProbabilities(field, y),
  takes: 'probabilities',
  outputActivations: ['sigmoid', 'hard-sigmoid'],
  tex: '-\\sum_j\\bigl[y_j\\ln\\hat y_j+(1-y_j)\\ln(1-\\hat y_j)\\bigr]',
  gradientTex: '\\frac{\\hat y_j-y_j}{\\hat y_j(1-\\hat y_j)}',
  source: 'Bishop 1995, Neural Networks for Pattern Recognition, §6.7',
};
