import type { OptionRules, Options } from '../options.ts';
import { lookUp } from '../registry.ts';
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamax } from './adamax.ts';
import { adamw } from './adamw.ts';
import { amsgrad } from './amsgrad.ts';
import { assembled } from './assembled.ts';
import { momentum } from './momentum.ts';
import { nadam } from './nadam.ts';
import { nesterov } from './nesterov.ts';
import type { Optimizer, OptimizerState } from './optimizer.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { sgd } from './sgd.ts';

export type { Numbers, Optimizer, OptimizerState, Quantity, StepRecord } from './optimizer.ts';

/** Every update rule of the book, by id. */
export const optimizers = {
  sgd,
  momentum,
  nesterov,
  adagrad,
  rmsprop,
  adadelta,
  adam,
  amsgrad,
  adamw,
  adamax,
  nadam,
  radam,
};

export type OptimizerId = keyof typeof optimizers;

/** What a plan may walk by: a rule of the book, or one put together from parts. */
export type RuleId = OptimizerId | 'assembled';

/** A row as seen by those who only have its id: options by name, state as it comes from createState. */
export interface AnyOptimizer extends Omit<
  Optimizer<Options & { readonly learningRate: number }, OptimizerState>,
  'options'
> {
  readonly options: OptionRules<Record<string, unknown>>;
}

/** The optimizer with this id, the assembled one included. @throws RangeError naming the known ids. */
export function optimizer(id: string): AnyOptimizer {
  return id === assembled.id ? assembled : lookUp<AnyOptimizer>('optimizer', optimizers, id);
}
