import { exp, expm1 } from '../elementary.ts';
import type { Activation } from './activation.ts';

/** Where the left arm ends: −α. Only α = 1 joins the arms without a jump of the slope. */
const ALPHA = 1;

export const elu: Activation = {
  id: 'elu',
  /** By expm1, because e^z − 1 would lose the digits of small z. */
  f: (z) => (z > 0 ? z : ALPHA * expm1(z)),
  /** α e^z rather than a + α, which is 0 from z = −37 on. Both arms give 1 at 0. */
  df: (z) => (z > 0 ? 1 : ALPHA * exp(z)),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = elu.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= elu.df(z[n], a[n]);
  },
  kinks: [0],
  constants: { alpha: ALPHA },
  tex: '\\operatorname{ELU}',
  valueTex: (z) => `\\max(0,${z})+\\min(0,e^{${z}}-1)`,
  slopeTex: (z) => `\\min(1,e^{${z}})`,
  source: 'Clevert, Unterthiner & Hochreiter 2016',
};
