import { exp, expm1 } from '../elementary.ts';
import type { Activation } from './activation.ts';

/** The fixed point of mean 0 and variance 1, solved by the authors; all digits a double holds. */
const LAMBDA = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

export const selu: Activation = {
  id: 'selu',
  f: (z) => LAMBDA * (z > 0 ? z : ALPHA * expm1(z)),
  /** At the kink z = 0 the left slope λα = 1.758…, not λ: as PyTorch. */
  df: (z) => LAMBDA * (z > 0 ? 1 : ALPHA * exp(z)),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = selu.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= selu.df(z[n], a[n]);
  },
  kinks: [0],
  constants: { lambda: LAMBDA, alpha: ALPHA },
  tex: '\\operatorname{SELU}',
  valueTex: (z) => `\\lambda\\bigl(\\max(0,${z})+\\min(0,\\alpha(e^{${z}}-1))\\bigr)`,
  slopeTex: (z) => `\\lambda\\bigl([${z}>0]+\\alpha e^{${z}}[${z}\\le 0]\\bigr)`,
  source: 'Klambauer, Unterthiner, Mayr & Hochreiter 2017',
};
