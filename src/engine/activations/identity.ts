import type { Activation } from './activation.ts';

export const identity: Activation = {
  id: 'identity',
  f: (z) => z,
  df: () => 1,
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = z[n];
  },
  /** δ is what arrived. */
  dfRow: () => {},
  kinks: [],
  constants: {},
  tex: '\\operatorname{id}',
  valueTex: (z) => z,
  slopeTex: () => '1',
  source: 'the linear output unit',
};
