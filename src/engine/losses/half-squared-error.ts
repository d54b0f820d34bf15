import type { Loss } from './loss.ts';

/** C = ½ Σ (ŷ − y)²; the ½ makes ∂C/∂ŷ exactly the error e = ŷ − y. */
export const halfSquaredError: Loss = {
  id: 'half-squared-error',
  value(yHat, y) {
    let sum = 0;
    for (let j = 0; j < yHat.length; j++) {
      const error = yHat[j] - y[j];
      sum += 0.5 * error * error;
    }
    return sum;
  },
  gradient: (yHat, y) => yHat.map((_, j) => yHat[j] - y[j]),
  source: 'Rumelhart, Hinton & Williams 1986, eq. 3',
};
