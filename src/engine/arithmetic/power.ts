import type { Arithmetic } from './arithmetic.ts';
import { raise } from './powers.ts';

/** uᵖ with a number p as exponent: p is a constant of the node, nothing is differentiated by it, so u may be negative for whole p. */
export const power: Arithmetic = {
  id: 'power',
  arity: 1,
  value: ([u], [p]) => raise(u, p),
  partials: ([u], _value, [p]) => [p === 0 ? 0 : p * raise(u, p - 1)],
  tex: ([u], [p]) => `${u}^{${p}}`,
  partialsTex([u], _value, [p]) {
    if (p === 0 || p === 1) return [String(p)];
    if (p === 2) return [`2\\,${u}`];
    return [`${p}\\,${u}^{${Number.isInteger(p) ? p - 1 : `${p}-1`}}`];
  },
  problem([u], [p]) {
    if (u < 0 && !Number.isInteger(p)) return 'power-of-negative';
    return u === 0 && p < 0 ? 'power-of-zero' : undefined;
  },
};
