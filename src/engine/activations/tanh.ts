import { tanh as hyperbolicTangent } from '../hyperbolic-tangent.ts';
import type { Activation } from './activation.ts';

export const tanh: Activation = {
  id: 'tanh',
  f: hyperbolicTangent,
  df: (_z, a) => 1 - a * a,
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = tanh.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= tanh.df(z[n], a[n]);
  },
  kinks: [],
  constants: {},
  tex: '\\tanh',
  valueTex: (z) => `\\frac{e^{${z}}-e^{-${z}}}{e^{${z}}+e^{-${z}}}`,
  slopeTex: (_z, a) => `1-{${a}}^2`,
  source: 'LeCun, Bottou, Orr & Müller 1998, §4.4',
};
