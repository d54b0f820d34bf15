import { log } from '../elementary.ts';
import type { Arithmetic } from './arithmetic.ts';

/** The natural logarithm. */
export const logarithm: Arithmetic = {
  id: 'log',
  arity: 1,
  value: ([u]) => log(u),
  partials: ([u]) => [1 / u],
  tex: ([u]) => `\\ln\\left(${u}\\right)`,
  partialsTex: ([u]) => [`\\frac{1}{${u}}`],
  problem([u]) {
    if (u === 0) return 'log-of-zero';
    return u < 0 ? 'log-of-negative' : undefined;
  },
};
