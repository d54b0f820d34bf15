import { checkLengths, checkNumbers } from './check-outputs.ts';
import { gradientOfOne, valueOfOne } from './loss.ts';
import type { Loss } from './loss.ts';

/** C = ½ Σ (ŷ − y)²; the ½ makes ∂C/∂ŷ exactly the error e = ŷ − y. PyTorch has no such loss: it is half of MSELoss with reduction 'sum'. */
export const halfSquaredError: Loss = {
  id: 'half-squared-error',
  value(yHat, y) {
    checkLengths(yHat, y);
    return valueOfOne(halfSquaredError.valueRow, yHat, y);
  },
  gradient(yHat, y) {
    checkLengths(yHat, y);
    return gradientOfOne(halfSquaredError.gradientRow, yHat, y);
  },
  valueRow(yHat, y, outputs, m, values) {
    for (let n = 0; n < m; n++) {
      let sum = 0;
      for (let j = 0; j < outputs; j++) {
        const error = yHat[j * m + n] - y[j * m + n];
        sum += 0.5 * error * error;
      }
      values[n] = sum;
    }
  },
  gradientRow(yHat, y, outputs, m, arriving) {
    for (let n = 0; n < outputs * m; n++) arriving[n] = yHat[n] - y[n];
  },
  checkTargets: (y, field = 'y') => checkNumbers(field, y),
  takes: 'numbers',
  outputActivations: [],
  tex: '\\tfrac12\\sum_j(\\hat y_j-y_j)^2',
  gradientTex: '\\hat y_j-y_j',
  source: 'Rumelhart, Hinton & Williams 1986, eq. 3',
};
