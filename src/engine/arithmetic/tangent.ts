import { isAngleTooLarge, tan } from '../trigonometry.ts';
import type { Arithmetic } from './arithmetic.ts';

/** No double is an odd multiple of π/2, so tan has a finite value at each of them. */
export const tangent: Arithmetic = {
  id: 'tan',
  arity: 1,
  value: ([u]) => tan(u),
  partials: (_inputs, value) => [1 + value * value],
  tex: ([u]) => `\\tan\\left(${u}\\right)`,
  partialsTex: (_inputs, value) => [`1+${value}^{2}`],
  problem: ([u]) => (isAngleTooLarge(u) ? 'angle-too-large' : undefined),
};
