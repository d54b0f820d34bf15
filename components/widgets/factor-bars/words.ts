import type { CommonWords } from '#components/views/words.ts';
import type { Guess, WayId } from './link.ts';
import type { KnobId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  /** {arriving} {slope} {entered} {product} */
  bars: string;
  factors: Record<WayId | 'product', string>;
  /** What the thin outlines are. */
  legend: string;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {before} {after} */
    outcome: string;
    why: string;
  };
  line: string;
  /** What makes the gradient what it is. */
  states: Record<WayId | 'far-off' | 'none', string>;
  task: string;
  ways: Record<WayId, string>;
  found: string;
  open: string;
  knobs: Record<KnobId, string>;
  /** {low} {high} */
  limits: string;
  numbers: CommonWords['numbers'];
  back: string;
  table: { caption: string; factor: string; before: string; now: string };
}
