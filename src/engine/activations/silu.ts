import type { Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

export const silu: Activation = {
  id: 'silu',
  /** z σ(z); −0 at −Infinity, where the product would be Infinity · 0. Lowest, −0.278…, at z = −1.278…. */
  f: (z) => (z === -Infinity ? -0 : z * sigmoid.f(z)),
  /** σ(z) + a (1 − σ(z)), with 1 − σ(z) = σ(−z), which keeps its digits; 1 at Infinity. */
  df: (z, a) => (z === Infinity ? 1 : sigmoid.f(z) + a * sigmoid.f(-z)),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = silu.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= silu.df(z[n], a[n]);
  },
  kinks: [],
  constants: {},
  tex: '\\operatorname{SiLU}',
  valueTex: (z) => `${z}\\,\\sigma(${z})`,
  slopeTex: (z, a) => `\\sigma(${z})+${a}\\,(1-\\sigma(${z}))`,
  source: 'Elfwing, Uchibe & Doya 2018; as Swish: Ramachandran, Zoph & Le 2017',
};
