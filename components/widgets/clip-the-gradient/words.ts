import type { CommonWords } from '#components/views/words.ts';
import type { Present } from './clip-state.svelte.ts';
import type { Guess } from './link.ts';
import type { Way } from './walk.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  ways: Record<Way, string>;
  /** {name} {u} {v} {c}; {a} {b} once it may be seen. */
  plane: { before: string; after: string };
  axes: Record<'u' | 'v', string>;
  /** {angle} */
  turned: string;
  kept: string;
  zero: string;
  hidden: string;
  presents: Record<Present, string>;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    outcome: string;
  };
  fields: Record<'u' | 'v' | 'c', string>;
  problems: CommonWords['numbers'];
  limits: Record<'g' | 'c', string>;
  locked: string;
  walk: {
    head: string;
    /** {step} {last} */
    status: string;
    /** {longest} */
    bound: string;
    /** {values} */
    label: string;
    /** Beside a place outside the drawing. */
    outside: string;
    loss: string;
  };
  table: {
    caption: string;
    way: string;
    first: string;
    second: string;
    norm: string;
    turned: string;
    original: string;
  };
  walkTable: { caption: string; step: string };
}
