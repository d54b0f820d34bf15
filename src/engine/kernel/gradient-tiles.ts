/**
 * The gradients of the weights into one or two units, and of their biases: Σ_n δ a over the m examples, rising, divided once. δ of the
 * unit begins at `delta[from]`, its row of gradients at `gradient[row]`. Up to eight sums run side by side.
 */

/** For the unit and the one behind it, whose numbers follow. */
export function gradientsOfTwoUnits(
  gradient: Float64Array,
  row: number,
  bias: number,
  fanIn: number,
  delta: Float64Array,
  from: number,
  entered: Float64Array,
  m: number,
  divisor: number,
): void {
  let i = 0;
  for (; i + 4 <= fanIn; i += 4) {
    let u0 = 0;
    let u1 = 0;
    let u2 = 0;
    let u3 = 0;
    let v0 = 0;
    let v1 = 0;
    let v2 = 0;
    let v3 = 0;
    let at = i * m;
    for (let n = from, end = from + m; n < end; n++, at++) {
      const u = delta[n];
      const v = delta[n + m];
      const e0 = entered[at];
      const e1 = entered[at + m];
      const e2 = entered[at + 2 * m];
      const e3 = entered[at + 3 * m];
      u0 += u * e0;
      u1 += u * e1;
      u2 += u * e2;
      u3 += u * e3;
      v0 += v * e0;
      v1 += v * e1;
      v2 += v * e2;
      v3 += v * e3;
    }
    const to = row + i;
    gradient[to] = u0 / divisor;
    gradient[to + 1] = u1 / divisor;
    gradient[to + 2] = u2 / divisor;
    gradient[to + 3] = u3 / divisor;
    gradient[to + fanIn] = v0 / divisor;
    gradient[to + fanIn + 1] = v1 / divisor;
    gradient[to + fanIn + 2] = v2 / divisor;
    gradient[to + fanIn + 3] = v3 / divisor;
  }
  for (; i < fanIn; i++) {
    let u = 0;
    let v = 0;
    for (let n = from, end = from + m, at = i * m; n < end; n++, at++) {
      u += delta[n] * entered[at];
      v += delta[n + m] * entered[at];
    }
    gradient[row + i] = u / divisor;
    gradient[row + fanIn + i] = v / divisor;
  }
  let u = 0;
  let v = 0;
  for (let n = from, end = from + m; n < end; n++) {
    u += delta[n];
    v += delta[n + m];
  }
  gradient[bias] = u / divisor;
  gradient[bias + 1] = v / divisor;
}

/** For one unit. */
export function gradientsOfUnit(
  gradient: Float64Array,
  row: number,
  bias: number,
  fanIn: number,
  delta: Float64Array,
  from: number,
  entered: Float64Array,
  m: number,
  divisor: number,
): void {
  const end = from + m;
  let i = 0;
  for (; i + 4 <= fanIn; i += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let n = from, at = i * m; n < end; n++, at++) {
      const d = delta[n];
      sum0 += d * entered[at];
      sum1 += d * entered[at + m];
      sum2 += d * entered[at + 2 * m];
      sum3 += d * entered[at + 3 * m];
    }
    gradient[row + i] = sum0 / divisor;
    gradient[row + i + 1] = sum1 / divisor;
    gradient[row + i + 2] = sum2 / divisor;
    gradient[row + i + 3] = sum3 / divisor;
  }
  for (; i < fanIn; i++) {
    let sum = 0;
    for (let n = from, at = i * m; n < end; n++, at++) sum += delta[n] * entered[at];
    gradient[row + i] = sum / divisor;
  }
  let sum = 0;
  for (let n = from; n < end; n++) sum += delta[n];
  gradient[bias] = sum / divisor;
}
