/** The step of the central difference: near ε^(1/3), where truncation and rounding errors balance. */
export const DEFAULT_H = 1e-5;

/** The step of the forward difference: near ε^(1/2), for the same reason. */
export const DEFAULT_FORWARD_H = 1e-8;

/** A number that depends on a list of numbers. */
export type FunctionOfVector = (x: readonly number[]) => number;

/** A list of numbers that can be shifted in place: an array or a typed array. */
export type Coordinates = Record<number, number>;

/**
 * (f(x + h) − f(x)) / h in each coordinate in turn: n + 1 evaluations, error ≈ h/2 · f″ + rounding / h. `x` is shifted in place and is
 * as before when the function returns or throws. @throws RangeError unless h is a positive finite number.
 */
export function forwardDifferences(f: FunctionOfVector, x: number[], h = DEFAULT_FORWARD_H): number[] {
  checkStep(h);
  const here = f(x);
  return x.map((_, n) => (shifted(f, x, n, h) - here) / h);
}

/**
 * (f(x + h) − f(x − h)) / 2h in each coordinate in turn: 2n evaluations, error ≈ h²/6 · f‴ + rounding / h. `x` is shifted in place and
 * is as before when the function returns or throws. @throws RangeError unless h is a positive finite number, where x has coordinates.
 */
export function centralDifferences(f: FunctionOfVector, x: number[], h = DEFAULT_H): number[] {
  return x.map((_, n) => centralDifference(f, x, n, h));
}

/** The central difference in coordinate n alone: two evaluations. `x` and what is thrown: as centralDifferences. */
export function centralDifference<X extends Coordinates>(f: (x: X) => number, x: X, n: number, h = DEFAULT_H): number {
  checkStep(h);
  const up = shifted(f, x, n, h);
  const down = shifted(f, x, n, -h);
  return (up - down) / (2 * h);
}

/** f with x[n] moved by `by`; x[n] is put back, not moved back, so that no rounding stays. */
function shifted<X extends Coordinates>(f: (x: X) => number, x: X, n: number, by: number): number {
  const before = x[n];
  x[n] = before + by;
  try {
    return f(x);
  } finally {
    x[n] = before;
  }
}

function checkStep(h: number): void {
  if (!Number.isFinite(h) || h <= 0) throw new RangeError(`h must be a positive finite number, got ${h}`);
}
