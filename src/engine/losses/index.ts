import { lookUp } from '../registry.ts';
import { binaryCrossEntropyFromLogits } from './binary-cross-entropy-from-logits.ts';
import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { halfSquaredError } from './half-squared-error.ts';
import type { Loss } from './loss.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts';

export type { Loss } from './loss.ts';

/** Every loss of the book, by id. */
export const losses = {
  'half-squared-error': halfSquaredError,
  'mean-squared-error': meanSquaredError,
  'binary-cross-entropy': binaryCrossEntropy,
  'binary-cross-entropy-from-logits': binaryCrossEntropyFromLogits,
  'softmax-cross-entropy': softmaxCrossEntropy,
} satisfies Record<string, Loss>;

export type LossId = keyof typeof losses;

/** The loss with this id. @throws RangeError naming the known ids. */
export function loss(id: string): Loss {
  return lookUp('loss', losses, id);
}
