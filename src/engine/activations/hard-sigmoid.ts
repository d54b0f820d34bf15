import type { Activation } from './activation.ts';

/** PyTorch's form: 0 up to −3, 1 from 3 on, straight between. Others (Keras 2, Theano) take the slope 1/5. */
const END = 3;

export const hardSigmoid: Activation = {
  id: 'hard-sigmoid',
  f: (z) => Math.min(Math.max(0, z + END), 2 * END) / (2 * END),
  /** 0 at both kinks, as PyTorch. */
  df: (z) => (Math.abs(z) < END ? 1 / (2 * END) : 0),
  fRow: (z, a, from, to) => {
    for (let n = from; n < to; n++) a[n] = hardSigmoid.f(z[n]);
  },
  dfRow: (z, a, delta, from, to) => {
    for (let n = from; n < to; n++) delta[n] *= hardSigmoid.df(z[n], a[n]);
  },
  kinks: [-END, END],
  constants: { end: END },
  tex: '\\operatorname{hardsigmoid}',
  valueTex: (z) => `\\min\\bigl(1,\\max(0,\\tfrac{1}{6}${z}+\\tfrac12)\\bigr)`,
  slopeTex: (z) => `\\tfrac16\\,[-3<${z}<3]`,
  source: 'Howard et al. 2019, as ReLU6(z + 3) / 6',
};
