import type { Activation } from './activation.ts';

export const relu: Activation = {
  id: 'relu',
  /** NaN stays NaN, so that an overflow shows. Never −0. */
  f: (z) => Math.max(0, z),
  /** At the kink z = 0 any value in [0, 1] is a subgradient; the book takes 0, as PyTorch does. */
  df: (z) => (z > 0 ? 1 : 0),
  /** Both rows without a branch: on the signs of a layer, which change from number to number, a processor guesses wrong half the time. */
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = z[n] === -Infinity ? 0 : z[n] * Number(z[n] > 0) + 0;
  },
  dfRow: (z, _a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= Number(z[n] > 0);
  },
  kinks: [0],
  constants: {},
  tex: '\\operatorname{ReLU}',
  valueTex: (z) => `\\max(0,${z})`,
  slopeTex: (z) => `[${z}>0]`,
  source: 'Nair & Hinton 2010',
};
