import { exp } from '../elementary.ts';
import type { Activation } from './activation.ts';

export const sigmoid: Activation = {
  id: 'sigmoid',
  /** 1 / (1 + e⁻ᶻ). Where e⁻ᶻ would overflow it is eᶻ: below −37 no double tells the two apart. */
  f: (z) => (z < -700 ? exp(z) : 1 / (1 + exp(-z))),
  /** As the book writes it. Beyond z = 37, where a rounds to 1, it is 0 and not e⁻ᶻ. */
  df: (_z, a) => a * (1 - a),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = sigmoid.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= sigmoid.df(z[n], a[n]);
  },
  kinks: [],
  constants: {},
  tex: '\\sigma',
  valueTex: (z) => `\\frac{1}{1+e^{-${z}}}`,
  slopeTex: (_z, a) => `${a}(1-${a})`,
  source: 'Verhulst 1845, the logistic curve',
};
