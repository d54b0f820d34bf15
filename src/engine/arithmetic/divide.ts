import type { Arithmetic } from './arithmetic.ts';

export const divide: Arithmetic = {
  id: 'divide',
  arity: 2,
  value: ([u, v]) => u / v,
  /** −u/v² is written −(u/v)/v, so that v² cannot overflow or vanish. */
  partials: ([, v], value) => [1 / v, -value / v],
  tex: ([u, v]) => `\\frac{${u}}{${v}}`,
  partialsTex: ([u, v]) => [`\\frac{1}{${v}}`, `-\\frac{${u}}{${v}^{2}}`],
  problem: ([, v]) => (v === 0 ? 'division-by-zero' : undefined),
};
