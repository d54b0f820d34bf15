import type { Activation } from './activation.ts';

export const identity: Activation = {
  id: 'identity',
  f: (z) => z,
  df: () => 1,
  kinks: [],
  constants: {},
  tex: '\\operatorname{id}',
  valueTex: (z) => z,
  slopeTex: () => '1',
  source: 'the linear output unit',
};
