import { gatherGradients } from './batch.ts';
import type { BatchTrace, Reduction } from './batch.ts';
import { correctRules, layeredBackward } from './layered-backward.ts';
import type { BackwardRules } from './layered-backward.ts';
import type { ParameterGradients } from './types.ts';

/**
 * The gradients of a recorded batch, every backward pass run by the given rules and the examples put together as told: by the correct
 * rules and the batch's own reduction exactly its dW and db.
 */
export function batchGradients(
  { traces, reduction }: BatchTrace,
  { rules = correctRules, reduction: asked = reduction }: { rules?: BackwardRules; reduction?: Reduction } = {},
): ParameterGradients {
  return gatherGradients(
    traces.map((trace) => layeredBackward(trace, rules)),
    asked,
  );
}
