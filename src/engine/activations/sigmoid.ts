import { scaledExp } from '../elementary.ts';
import type { Activation } from './activation.ts';

/** Both 1 and e⁻ᶻ are scaled by it, so that their sum never overflows; a power of two, so that it changes no digit. */
const SCALE = 2 ** -100;

export const sigmoid: Activation = {
  id: 'sigmoid',
  /** 1 / (1 + e⁻ᶻ), down to the smallest doubles. Without a branch on the sign of z, which would be guessed wrong half the time. */
  f: (z) => SCALE / (SCALE + scaledExp(-z, -100)),
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
