import type { Arithmetic } from './arithmetic.ts';

export const add: Arithmetic = {
  id: 'add',
  arity: 2,
  value: ([u, v]) => u + v,
  partials: () => [1, 1],
  tex: ([u, v]) => `${u}+${v}`,
  partialsTex: () => ['1', '1'],
};
