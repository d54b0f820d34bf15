import { oneOf } from '../options.ts';
import { drawScaled } from './initializer.ts';
import type { Initializer, ScaledOptions } from './initializer.ts';

/** Keeps the variance of a signal that passes a unit of slope 1. */
export const lecun: Initializer<ScaledOptions> = {
  id: 'lecun',
  options: { distribution: oneOf('normal', 'uniform') },
  variance: lecunVariance,
  draw: (random, fanIn, _fanOut, options) => drawScaled(random, lecunVariance(fanIn), options),
  tex: '\\operatorname{Var} w = \\frac{1}{n_{\\text{in}}}',
  source: 'LeCun, Bottou, Orr & Müller 1998',
};

function lecunVariance(fanIn: number): number {
  return 1 / fanIn;
}
