import { exp, log1p } from '../elementary.ts';
import type { Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

export const softplus: Activation = {
  id: 'softplus',
  /** ln(1 + e^z) = max(0, z) + ln(1 + e^(−|z|)), which neither overflows nor drops e^(−z). PyTorch returns z itself beyond 20. */
  f: (z) => Math.max(0, z) + log1p(exp(-Math.abs(z))),
  df: sigmoid.f,
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = softplus.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= softplus.df(z[n], a[n]);
  },
  kinks: [],
  constants: {},
  tex: '\\operatorname{softplus}',
  valueTex: (z) => `\\ln(1+e^{${z}})`,
  slopeTex: (z) => `\\sigma(${z})`,
  source: 'Dugas, Bengio, Bélisle, Nadeau & Garcia 2001',
};
