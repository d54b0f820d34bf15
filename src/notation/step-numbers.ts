import { completeOptions, optimizer, shrink } from '#engine';
import type { Descent } from '#engine';

/** The options of a descent's rule, with the defaults for those that are not given. @throws RangeError as recordDescent. */
export function completedOptions({ optimizer: id, options }: Descent): Readonly<Record<string, unknown>> {
  const row = optimizer(id);
  return completeOptions(row.id, row.options, options);
}

/** A parameter as the rule finds it at a step: shrunk where the decay is decoupled. */
export function foundByRule({ weightDecay }: Descent, theta: number, learningRate: number): number {
  const found = [theta];
  if (weightDecay?.kind === 'decoupled') shrink(found, learningRate, weightDecay.lambda);
  return found[0];
}
