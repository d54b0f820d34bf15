import type { Arithmetic } from './arithmetic.ts';

export const multiply: Arithmetic = {
  id: 'multiply',
  arity: 2,
  value: ([u, v]) => u * v,
  partials: ([u, v]) => [v, u],
  tex: ([u, v]) => `${u}\\cdot ${v}`,
  partialsTex: ([u, v]) => [v, u],
};
