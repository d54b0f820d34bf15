import type { DescentStep } from './minimize.ts';
import { completeOptions } from './options.ts';
import { optimizer } from './optimizers/index.ts';
import type { OptimizerId, Quantity } from './optimizers/index.ts';

/** What the rules that divide by gathered squares divide by: its root, with ε beside it. */
const gathered: Partial<Record<OptimizerId, Quantity>> = {
  adagrad: 'sumOfSquares',
  rmsprop: 'v',
  adam: 'vHat',
  amsgrad: 'vHat',
};

/** The squares a step divides by, one number per parameter; undefined for rules that do not divide, and before the first step. */
export function gatheredSquares(id: OptimizerId, { quantities }: DescentStep): number[] | undefined {
  const quantity = gathered[id];
  return quantity && quantities[quantity];
}

/**
 * By what a step multiplies the gradient of each parameter, or Adam its average: η/(√s + ε) with the gathered squares s and the rule's
 * usual ε; of rules that do not divide, η.
 */
export function effectiveRates(id: OptimizerId, step: DescentStep): number[] {
  const squares = gatheredSquares(id, step);
  if (!squares) return step.theta.map(() => step.learningRate);
  const epsilon = completeOptions(id, optimizer(id).options)['epsilon'] as number;
  return squares.map((square) => step.learningRate / (Math.sqrt(square) + epsilon));
}
