import { cos, isAngleTooLarge, sin } from '../trigonometry.ts';
import type { Arithmetic } from './arithmetic.ts';

export const cosine: Arithmetic = {
  id: 'cos',
  arity: 1,
  value: ([u]) => cos(u),
  partials: ([u]) => [-sin(u)],
  tex: ([u]) => `\\cos\\left(${u}\\right)`,
  partialsTex: ([u]) => [`-\\sin\\left(${u}\\right)`],
  problem: ([u]) => (isAngleTooLarge(u) ? 'angle-too-large' : undefined),
};
