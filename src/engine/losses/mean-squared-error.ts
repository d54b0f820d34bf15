import { checkLengths, checkNumbers } from './check-outputs.ts';
import type { Loss } from './loss.ts';

/** C = 1/n Σ (ŷ − y)², the mean over the n outputs of one example; over a batch it is meaned or added as the batch says. */
export const meanSquaredError: Loss = {
  id: 'mean-squared-error',
  value(yHat, y) {
    checkLengths(yHat, y);
    let sum = 0;
    for (let j = 0; j < yHat.length; j++) {
      const error = yHat[j] - y[j];
      sum += error * error;
    }
    return sum / yHat.length;
  },
  gradient(yHat, y) {
    checkLengths(yHat, y);
    return yHat.map((_, j) => (2 * (yHat[j] - y[j])) / yHat.length);
  },
  checkTargets: (y, field = 'y') => checkNumbers(field, y),
  takes: 'numbers',
  outputActivations: [],
  tex: '\\tfrac1n\\sum_j(\\hat y_j-y_j)^2',
  gradientTex: '\\tfrac2n(\\hat y_j-y_j)',
  source: 'Legendre 1805, the method of least squares; n = n_L as in PyTorch',
};
