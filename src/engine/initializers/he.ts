import { oneOf } from '../options.ts';
import { drawScaled } from './initializer.ts';
import type { Initializer, ScaledOptions } from './initializer.ts';

/** ReLU lets half of E[a²] through, so twice 1/fanIn. Kaiming in PyTorch, whose linear layers use another one, uniform with Var w = 1/(3 fanIn). */
export const he: Initializer<ScaledOptions> = {
  id: 'he',
  options: { distribution: oneOf('normal', 'uniform') },
  variance: heVariance,
  draw: (random, fanIn, _fanOut, options) => drawScaled(random, heVariance(fanIn), options),
  tex: '\\operatorname{Var} w = \\frac{2}{n_{\\text{in}}}',
  source: 'He, Zhang, Ren & Sun 2015',
};

function heVariance(fanIn: number): number {
  return 2 / fanIn;
}
