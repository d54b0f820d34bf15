/** u and v of an operation, and the exponent where it is a constant. */
type ClosedForm = (u: number, v: number, p: number) => readonly number[];

const logistic = (u: number): number => 1 / (1 + Math.exp(-u));

/** The derivatives of every operation as a table of calculus writes them: by `Math`, of the inputs alone, sharing nothing with the engine. */
export const closedForms: Readonly<Record<string, ClosedForm>> = {
  add: () => [1, 1],
  subtract: () => [1, -1],
  multiply: (u, v) => [v, u],
  divide: (u, v) => [1 / v, -u / (v * v)],
  negate: () => [-1],
  power: (u, _v, p) => [p * Math.pow(u, p - 1)],
  'general-power': (u, v) => [v * Math.pow(u, v - 1), Math.pow(u, v) * Math.log(u)],
  exp: (u) => [Math.exp(u)],
  log: (u) => [1 / u],
  sqrt: (u) => [1 / (2 * Math.sqrt(u))],
  sin: (u) => [Math.cos(u)],
  cos: (u) => [-Math.sin(u)],
  tan: (u) => [1 / (Math.cos(u) * Math.cos(u))],
  abs: (u) => [u > 0 ? 1 : -1],
  max: (u, v) => (u > v ? [1, 0] : [0, 1]),
  min: (u, v) => (u < v ? [1, 0] : [0, 1]),
  tanh: (u) => [1 / (Math.cosh(u) * Math.cosh(u))],
  relu: (u) => [u > 0 ? 1 : 0],
  sigmoid: (u) => [logistic(u) * logistic(-u)],
  softplus: (u) => [logistic(u)],
};
