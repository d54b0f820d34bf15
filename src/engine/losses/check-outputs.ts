/** How far the entries of a distribution may be from adding up to 1: room for the roundings of what was typed or divided. */
const SUM_TOLERANCE = 1e-9;

/** @throws RangeError unless there is one target per output, and at least one. */
export function checkLengths(yHat: readonly number[], y: readonly number[]): void {
  if (yHat.length === 0) throw new RangeError('yHat must have at least 1 entry, got 0');
  if (y.length !== yHat.length) {
    throw new RangeError(`y must have ${yHat.length} entries (one per output), got ${y.length}`);
  }
}

/** @throws RangeError unless every entry is a finite number. */
export function checkNumbers(field: string, values: readonly number[]): void {
  values.forEach((value, n) => {
    if (!Number.isFinite(value)) throw new RangeError(`${field}[${n}] must be a finite number, got ${value}`);
  });
}

/** @throws RangeError unless every entry is between 0 and 1, both included. */
export function checkProbabilities(field: string, values: readonly number[]): void {
  values.forEach((value, n) => {
    if (!(value >= 0 && value <= 1)) {
      throw new RangeError(`${field}[${n}] must be a probability between 0 and 1, got ${value}`);
    }
  });
}

/** @throws RangeError unless the entries are probabilities that add up to 1. */
export function checkDistribution(field: string, values: readonly number[]): void {
  checkProbabilities(field, values);
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
    throw new RangeError(`${field} must add up to 1 (one-hot or any distribution), got the sum ${sum}`);
  }
}
