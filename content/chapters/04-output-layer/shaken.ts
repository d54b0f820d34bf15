import { lossOf, quantity, withQuantity } from '#engine';
import type { Trace } from '#engine';

/** One parameter, by its name, changed by `by`: what the loss does, and how much of that falls to one unit of change. */
export function shaken(trace: Trace, name: string, by: number): { by: number; change: number; ratio: number } {
  const { network, sample } = withQuantity(trace, name, quantity(trace, name) + by);
  const change = lossOf(network, sample) - trace.loss;
  return { by, change, ratio: change / by };
}
