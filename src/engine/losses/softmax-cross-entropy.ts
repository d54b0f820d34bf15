import { log1p } from '../elementary.ts';
import { largestAt, softmaxAt, sumOfOthersAt } from '../softmax.ts';
import { checkDistribution, checkLengths } from './check-outputs.ts';
import { gradientOfOne, valueOfOne } from './loss.ts';
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
    return valueOfOne(softmaxCrossEntropy.valueRow, z, y);
  },
  gradient(z, y) {
    check(z, y);
    return gradientOfOne(softmaxCrossEntropy.gradientRow, z, y);
  },
  /**
   * −ln p_i is (z_largest − z_i) + ln(1 + rest), two numbers of one sign, so that no digits are lost however sure or wrong the logits are.
   */
  valueRow(z, y, outputs, m, values) {
    for (let n = 0; n < m; n++) {
      const largest = largestAt(z, outputs, n, m);
      const logOfSum = log1p(sumOfOthersAt(z, outputs, n, m, largest));
      let sum = 0;
      for (let j = 0; j < outputs; j++) {
        const at = j * m + n;
        if (y[at] !== 0) sum += y[at] * (j === largest ? logOfSum : z[largest * m + n] - z[at] + logOfSum);
      }
      values[n] = sum;
    }
  },
  /** p − y */
  gradientRow(z, y, outputs, m, arriving) {
    for (let n = 0; n < m; n++) softmaxAt(z, outputs, n, m, arriving);
    for (let n = 0; n < outputs * m; n++) arriving[n] -= y[n];
  },
  checkTargets: (y, field = 'y') => checkDistribution(field, y),
  takes: 'logits',
  outputActivations: ['identity'],
  tex: '-\\sum_j y_j\\ln p_j,\\quad p_j=\\frac{e^{z_j}}{\\sum_k e^{z_k}}',
  gradientTex: 'p_j-y_j',
  source: 'Bridle 1990',
};
