import { cos, isAngleTooLarge, sin } from '../trigonometry.ts';
import type { Arithmetic } from './arithmetic.ts';

export const sine: Arithmetic = {
  id: 'sin',
  arity: 1,
  value: ([u]) => sin(u),
  partials: ([u]) => [cos(u)],
  tex: ([u]) => `\\sin\\left(${u}\\right)`,
  partialsTex: ([u]) => [`\\cos\\left(${u}\\right)`],
  problem: ([u]) => (isAngleTooLarge(u) ? 'angle-too-large' : undefined),
};
