import { checkLengths, checkNumbers } from './check-outputs.ts';
import { gradientOfOne, valueOfOne } from './loss.ts';
import type { Loss } from './loss.ts';

/** C = 1/n Σ (ŷ − y)², the mean over the n outputs of one example; over a batch it is meaned or added as the batch says. */
export const meanSquaredError: Loss = {
  id: 'mean-squared-error',
  value(yHat, y) {
    checkLengths(yHat, y);
    return valueOfOne(meanSquaredError.valueRow, yHat, y);
  },
  gradient(yHat, y) {
    checkLengths(yHat, y);
    return gradientOfOne(meanSquaredError.gradientRow, yHat, y);
  },
  valueRow(yHat, y, outputs, m, values) {
    for (let n = 0; n < m; n++) {
      let sum = 0;
      for (let j = 0; j < outputs; j++) {
        const error = yHat[j * m + n] - y[j * m + n];
        sum += error * error;
      }
      values[n] = sum / outputs;
    }
  },
  gradientRow(yHat, y, outputs, m, arriving) {
    for (let n = 0; n < outputs * m; n++) arriving[n] = (2 * (yHat[n] - y[n])) / outputs;
  },
  checkTargets: (y, field = 'y') => checkNumbers(field, y),
  takes: 'numbers',
  outputActivations: [],
  tex: '\\tfrac1n\\sum_j(\\hat y_j-y_j)^2',
  gradientTex: '\\tfrac2n(\\hat y_j-y_j)',
  source: 'Legendre 1805, the method of least squares; n = n_L as in PyTorch',
};
