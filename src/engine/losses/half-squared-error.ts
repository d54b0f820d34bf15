import { checkLengths, checkNumbers } from './check-outputs.ts';
import type { Loss } from './loss.ts';

/** C = ½ Σ (ŷ − y)²; the ½ makes ∂C/∂ŷ exactly the error e = ŷ − y. PyTorch has no such loss: it is half of MSELoss with reduction 'sum'. */
export const halfSquaredError: Loss = {
  id: 'half-squared-error',
  value(yHat, y) {
    checkLengths(yHat, y);
    let sum = 0;
    for (let j = 0; j < yHat.length; j++) {
      const error = yHat[j] - y[j];
      sum += 0.5 * error * error;
    }
    return sum;
  },
  gradient(yHat, y) {
    checkLengths(yHat, y);
    return yHat.map((_, j) => yHat[j] - y[j]);
  },
  checkTargets: (y, field = 'y') => checkNumbers(field, y),
  takes: 'numbers',
  outputActivations: [],
  tex: '\\tfrac12\\sum_j(\\hat y_j-y_j)^2',
  gradientTex: '\\hat y_j-y_j',
  source: 'Rumelhart, Hinton & Williams 1986, eq. 3',
};
