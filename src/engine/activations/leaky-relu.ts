import type { Activation, ActivationCurve } from './activation.ts';

/** What is left of the slope where the unit would be dead; PyTorch's default as well. */
const SLOPE = 0.01;

/** f and f′ with a slope of one's own left of 0, from 0 (ReLU) to 1 (identity). At the kink z = 0 the smaller slope, as PyTorch. */
export function leakyReluWith(slope: number): ActivationCurve {
  return { f: (z) => (z > 0 ? z : slope * z + 0), df: (z) => (z > 0 ? 1 : slope) };
}

export const leakyRelu: Activation = {
  id: 'leaky-relu',
  ...leakyReluWith(SLOPE),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = leakyRelu.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= leakyRelu.df(z[n], a[n]);
  },
  kinks: [0],
  constants: { slope: SLOPE },
  tex: '\\operatorname{LReLU}',
  valueTex: (z) => `\\max(${SLOPE}\\,${z},${z})`,
  slopeTex: (z) => `[${z}>0]+${SLOPE}\\,[${z}\\le 0]`,
  source: 'Maas, Hannun & Ng 2013',
};
