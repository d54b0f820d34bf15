import { lookUp } from '../registry.ts';
import { halfSquaredError } from './half-squared-error.ts';
import type { Loss } from './loss.ts';

export type { Loss } from './loss.ts';

/** Every loss of the book, by id. */
export const losses = { 'half-squared-error': halfSquaredError } satisfies Record<string, Loss>;

export type LossId = keyof typeof losses;

/** The loss with this id. @throws RangeError naming the known ids. */
export function loss(id: string): Loss {
  return lookUp('loss', losses, id);
}
