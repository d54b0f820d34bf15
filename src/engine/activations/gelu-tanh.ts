import type { Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

/** √(2/π), so that the slope at 0 is that of Φ; the cubic's coefficient was fitted by the authors. */
const SCALE = 0.7978845608028654;
const CUBIC = 0.044715;

/** 2u with u = √(2/π) (z + 0.044715 z³), for ½ (1 + tanh u) = σ(2u). */
const twiceInner = (z: number): number => 2 * SCALE * (z + CUBIC * z * z * z);

export const geluTanh: Activation = {
  id: 'gelu-tanh',
  /** ½ z (1 + tanh u), by σ(2u), which keeps its digits on the left; −0 at −Infinity. */
  f: (z) => (z === -Infinity ? -0 : z * sigmoid.f(twiceInner(z))),
  /** σ(2u) + z σ(2u) σ(−2u) · 2u′. Where the bell σ(2u) σ(−2u) is 0, it beats the powers of z, be they infinite. */
  df(z) {
    const share = sigmoid.f(twiceInner(z));
    const bell = share * sigmoid.f(-twiceInner(z));
    return bell === 0 ? share : share + z * bell * 2 * SCALE * (1 + 3 * CUBIC * z * z);
  },
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = geluTanh.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= geluTanh.df(z[n], a[n]);
  },
  kinks: [],
  constants: { scale: SCALE, cubic: CUBIC },
  tex: '\\operatorname{GELU}_{\\tanh}',
  valueTex: (z) => `\\tfrac12\\,${z}\\,(1+\\tanh u),\\quad u=\\sqrt{2/\\pi}\\,(${z}+${CUBIC}\\,{${z}}^3)`,
  slopeTex: (z) =>
    `\\tfrac12(1+\\tanh u)+\\tfrac12\\,${z}\\,(1-\\tanh^2 u)\\,u',\\quad u'=\\sqrt{2/\\pi}\\,(1+3\\cdot${CUBIC}\\,{${z}}^2)`,
  source: 'Hendrycks & Gimpel 2016, §2, the approximation',
};
