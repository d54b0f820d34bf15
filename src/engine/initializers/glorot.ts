import { oneOf } from '../options.ts';
import { drawScaled } from './initializer.ts';
import type { Initializer, ScaledOptions } from './initializer.ts';

/** Between what keeps the signal forward (1/fanIn) and backward (1/fanOut); the uniform limit is √(6/(fanIn + fanOut)). Xavier in PyTorch. */
export const glorot: Initializer<ScaledOptions> = {
  id: 'glorot',
  options: { distribution: oneOf('uniform', 'normal') },
  variance: glorotVariance,
  draw: (random, fanIn, fanOut, options) => drawScaled(random, glorotVariance(fanIn, fanOut), options),
  tex: '\\operatorname{Var} w = \\frac{2}{n_{\\text{in}}+n_{\\text{out}}}',
  source: 'Glorot & Bengio 2010, eq. 16',
};

function glorotVariance(fanIn: number, fanOut: number): number {
  return 2 / (fanIn + fanOut);
}
