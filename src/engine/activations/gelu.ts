import { normalCdf, normalDensity } from '../erf.ts';
import type { Activation } from './activation.ts';

export const gelu: Activation = {
  id: 'gelu',
  /** z Φ(z) with Φ(z) = ½ (1 + erf(z/√2)); −0 at −Infinity. Lowest, −0.169…, at z = −0.751…. */
  f: (z) => (z === -Infinity ? -0 : z * normalCdf(z)),
  /** Φ(z) + z φ(z); the density beats z long before it is infinite. */
  df: (z) => normalCdf(z) + (Number.isFinite(z) ? z * normalDensity(z) : 0),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = gelu.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= gelu.df(z[n], a[n]);
  },
  kinks: [],
  constants: {},
  tex: '\\operatorname{GELU}',
  valueTex: (z) => `${z}\\,\\Phi(${z})`,
  slopeTex: (z) => `\\Phi(${z})+${z}\\,\\varphi(${z})`,
  source: 'Hendrycks & Gimpel 2016, §2',
};
