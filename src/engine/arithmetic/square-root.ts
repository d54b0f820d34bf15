import type { Arithmetic } from './arithmetic.ts';

/** `Math.sqrt` is correctly rounded by IEEE 754. At 0 it has a value, but an infinite slope. */
export const squareRoot: Arithmetic = {
  id: 'sqrt',
  arity: 1,
  value: ([u]) => Math.sqrt(u),
  partials: (_inputs, value) => [0.5 / value],
  tex: ([u]) => `\\sqrt{${u}}`,
  partialsTex: (_inputs, value) => [`\\frac{1}{2${value}}`],
  problem: ([u]) => (u < 0 ? 'root-of-negative' : undefined),
};
