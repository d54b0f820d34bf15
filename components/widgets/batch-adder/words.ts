import type { CommonWords } from '#components/views/words.ts';
import type { Reduction } from '#engine';
import type { Guess } from './link.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  parameter: string;
  loss: string;
  reductions: Record<Reduction, string>;
  batch: string;
  /** By how often each example is in the batch: {m} */
  sizes: readonly [string, string];
  locked: string;
  /** Of a bar: {x1} {x2} {y} */
  example: string;
  /** Twice in the batch. */
  twice: string;
  /** The whole figure in one sentence: {name} {gradients} {reduction} {result} */
  drawing: string;
  question: string;
  guesses: Record<Guess, string>;
  said: string;
  /** {ratio} */
  outcome: string;
  why: string;
  /** {name} {plus} {minus} */
  disagree: string;
  /** All of one sign, or 0: {name} */
  agree: string;
  /** Each example twice. */
  doubled: Record<Reduction, string>;
  table: { caption: string; parameter: string; sum: string; mean: string };
}
