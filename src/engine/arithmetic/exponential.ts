import { exp } from '../elementary.ts';
import type { Arithmetic } from './arithmetic.ts';

export const exponential: Arithmetic = {
  id: 'exp',
  arity: 1,
  value: ([u]) => exp(u),
  partials: (_inputs, value) => [value],
  tex: ([u]) => `e^{${u}}`,
  partialsTex: (_inputs, value) => [value],
};
