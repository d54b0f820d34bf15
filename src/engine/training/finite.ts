/** Whether every number is finite: 0 times one that is not is NaN. Four sums side by side, for one alone would wait for itself. */
export function areFinite(values: Float64Array): boolean {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let n = 0;
  for (; n + 4 <= values.length; n += 4) {
    sum0 += 0 * values[n];
    sum1 += 0 * values[n + 1];
    sum2 += 0 * values[n + 2];
    sum3 += 0 * values[n + 3];
  }
  for (; n < values.length; n++) sum0 += 0 * values[n];
  return sum0 + sum1 + sum2 + sum3 === 0;
}

/** Whether the squares of all numbers have a finite sum, so that the length of the list can be had. */
export function hasLength(values: Float64Array): boolean {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let n = 0;
  for (; n + 4 <= values.length; n += 4) {
    sum0 += values[n] * values[n];
    sum1 += values[n + 1] * values[n + 1];
    sum2 += values[n + 2] * values[n + 2];
    sum3 += values[n + 3] * values[n + 3];
  }
  for (; n < values.length; n++) sum0 += values[n] * values[n];
  return sum0 + sum1 + sum2 + sum3 < Infinity;
}
