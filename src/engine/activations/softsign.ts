import type { Activation } from './activation.ts';

export const softsign: Activation = {
  id: 'softsign',
  f: (z) => (Math.abs(z) === Infinity ? Math.sign(z) : z / (1 + Math.abs(z))),
  /** Falls as 1/z², not exponentially: it saturates late. The slope itself has a corner at 0, where it is 1. */
  df: (z) => 1 / ((1 + Math.abs(z)) * (1 + Math.abs(z))),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = softsign.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= softsign.df(z[n], a[n]);
  },
  kinks: [0],
  constants: {},
  tex: '\\operatorname{softsign}',
  valueTex: (z) => `\\frac{${z}}{1+|${z}|}`,
  slopeTex: (z) => `\\frac{1}{(1+|${z}|)^2}`,
  source: 'Bergstra, Desjardins, Lamblin & Bengio 2009; Glorot & Bengio 2010',
};
