import type { CommonWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { Fate } from './scales-state.svelte.ts';

type Way = 'naive' | 'stable';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  /** {i} */
  class: string;
  target: string;
  /** Heads of the two charts; {values} in the labels. */
  charts: Record<'p' | 'gradient', { head: string; sum: string; label: string }>;
  /** What the sign of a gradient does. */
  signs: string;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    outcome: string;
  };
  /** {i} */
  z: string;
  c: string;
  locked: string;
  problems: CommonWords['numbers'];
  limits: Record<'z' | 'c', string>;
  ways: Record<Way, string>;
  /** Rows of the two ways. */
  steps: Record<'head' | 'shifted' | 'powers' | 'sum' | 'p', string>;
  /** In place of ∞, and of what is no number. */
  infinite: string;
  noNumber: Record<Exclude<Fate, 'fine'>, string>;
  /** {power} for what overflows or underflows. */
  fates: Record<Fate, string>;
  table: { caption: string; z: string; p: string; y: string; gradient: string; loss: string };
}
