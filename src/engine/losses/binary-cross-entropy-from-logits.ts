import { sigmoid } from '../activations/sigmoid.ts';
import { exp, log1p } from '../elementary.ts';
import { checkLengths, checkProbabilities } from './check-outputs.ts';
import { gradientOfOne, valueOfOne } from './loss.ts';
import type { Loss } from './loss.ts';

function check(z: readonly number[], y: readonly number[]): void {
  checkLengths(z, y);
  checkProbabilities('y', y);
}

function cost(z: number, y: number): number {
  const against = z >= 0 ? 1 - y : y;
  const size = Math.abs(z);
  return (against === 0 ? 0 : against * size) + log1p(exp(-size));
}

/** σ(z) − y; for z ≥ 0 as (1 − y) − σ(−z), so that a sure right output keeps its small slope. */
function slope(z: number, y: number): number {
  return z >= 0 ? 1 - y - sigmoid.f(-z) : sigmoid.f(z) - y;
}

/**
 * The binary cross-entropy of ŷ = σ(z), straight from the logits z: C = Σ [max(z, 0) − z y + ln(1 + e^(−|z|))]. max(z, 0) − z y is taken as
 * (1 − y) z or −y z, so that nothing cancels: every term is ≥ 0, and C keeps its digits for any logits.
 */
export const binaryCrossEntropyFromLogits: Loss = {
  id: 'binary-cross-entropy-from-logits',
  value(z, y) {
    check(z, y);
    return valueOfOne(binaryCrossEntropyFromLogits.valueRow, z, y);
  },
  gradient(z, y) {
    check(z, y);
    return gradientOfOne(binaryCrossEntropyFromLogits.gradientRow, z, y);
  },
  valueRow(z, y, outputs, m, values) {
    for (let n = 0; n < m; n++) {
      let sum = 0;
      for (let j = 0; j < outputs; j++) {
        sum += cost(z[j * m + n], y[j * m + n]);
      }
      values[n] = sum;
    }
  },
  gradientRow(z, y, outputs, m, arriving) {
    for (let n = 0; n < outputs * m; n++) arriving[n] = slope(z[n], y[n]);
  },
  checkTargets: (y, field = 'y') => checkProbabilities(field, y),
  takes: 'logits',
  outputActivations: ['identity'],
  tex: '\\sum_j\\bigl[\\max(z_j,0)-z_jy_j+\\ln(1+e^{-|z_j|})\\bigr]',
  gradientTex: '\\sigma(z_j)-y_j',
  source: 'Bishop 1995, §6.7, with the logistic output folded in',
};
