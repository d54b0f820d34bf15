import type { Arithmetic } from './arithmetic.ts';

export const absoluteValue: Arithmetic = {
  id: 'abs',
  arity: 1,
  value: ([u]) => Math.abs(u),
  /** At the kink u = 0 any value in [−1, 1] is a subgradient; the book takes 0, as PyTorch does. */
  partials: ([u]) => [u === 0 ? 0 : Math.sign(u)],
  tex: ([u]) => `\\left|${u}\\right|`,
  partialsTex: ([u]) => [`\\operatorname{sgn}\\left(${u}\\right)`],
};
