import { exp } from '../elementary.ts';
import type { Activation } from './activation.ts';

export const sigmoid: Activation = {
  id: 'sigmoid',
  /** 1 / (1 + e⁻ᶻ); written with e⁻|ᶻ| only, so that it never overflows. */
  f(z) {
    const e = exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
  },
  df: (_z, a) => a * (1 - a),
  tex: '\\sigma',
  slopeTex: (_z, a) => `${a}(1-${a})`,
  source: 'Verhulst 1845, the logistic curve',
};
