import type { Arithmetic } from './arithmetic.ts';

export const negate: Arithmetic = {
  id: 'negate',
  arity: 1,
  value: ([u]) => -u,
  partials: () => [-1],
  tex: ([u]) => `-${u}`,
  partialsTex: () => ['-1'],
};
