import type { CommonWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { Present } from './wrong-state.svelte.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  losses: Record<'squared' | 'cross', string>;
  /** {name} {size} */
  dial: string;
  /** What the needles point at. */
  note: string;
  /** The dashed needle. */
  ghost: string;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {times} {slope} */
    outcome: string;
  };
  /** {times} */
  times: string;
  presents: Record<Present, string>;
  z: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  y: string;
  locked: string;
  line: string;
  table: { caption: string; value: string; rows: Record<'yHat' | 'arriving' | 'slope' | 'delta' | 'times', string> };
}
