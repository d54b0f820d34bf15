import { minusLogSoftmax, softmax } from '../softmax.ts';
import { checkDistribution, checkLengths } from './check-outputs.ts';
import type { Loss } from './loss.ts';

function check(z: readonly number[], y: readonly number[]): void {
  checkLengths(z, y);
  checkDistribution('y', y);
}

/**
 * C = −Σ y ln p with p = softmax(z), of logits z, in one node: the Jacobian of softmax and the slopes −y/p cancel to p − y. y is one-hot
 * or any distribution; −ln p is taken as log-sum-exp(z) − z, which never takes the logarithm of 0.
 */
export const softmaxCrossEntropy: Loss = {
  id: 'softmax-cross-entropy',
  value(z, y) {
    check(z, y);
    const surprise = minusLogSoftmax(z);
    let sum = 0;
    for (let j = 0; j < z.length; j++) if (y[j] !== 0) sum += y[j] * surprise[j];
    return sum;
  },
  /** p − y */
  gradient(z, y) {
    check(z, y);
    return softmax(z).map((p, j) => p - y[j]);
  },
  checkTargets: (y, field = 'y') => checkDistribution(field, y),
  takes: 'logits',
  outputActivations: ['identity'],
  tex: '-\\sum_j y_j\\ln p_j,\\quad p_j=\\frac{e^{z_j}}{\\sum_k e^{z_k}}',
  gradientTex: 'p_j-y_j',
  source: 'Bridle 1990',
};
