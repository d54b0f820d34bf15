import type { FrameWords, NumberProblemWords, TransportWords } from '#components/views/words.ts';
import type { Part } from './formulas.ts';
import type { ShownSurface } from './surface-terms.ts';
import type { Verdict } from './verdict.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  damagedLink: string;
  /** {frame} {last} {what} */
  status: string;
  what: Record<Part, string>;
  explain: {
    /** {height} */
    height: string;
    /** {held} */
    first: string;
    /** {held} */
    second: string;
    /** {norm} */
    gradient: string;
    minimum: string;
    level: string;
    locked: string;
  };
  surface: { choose: string; names: Record<ShownSurface, string> };
  inputs: {
    first: string;
    second: string;
    /** {low} {high} */
    limits: string;
    numbers: NumberProblemWords;
    decimals: string;
  };
  ask: {
    question: string;
    /** {hour} */
    hour: string;
    unknown: string;
    said: string;
    /** To be followed by the sentence of the verdict: {hour} */
    is: string;
    none: string;
    verdicts: Record<Verdict, string>;
    next: string;
    elsewhere: string;
    again: string;
  };
  picture: {
    /** {first} {second} {height} */
    contours: string;
    /** {slope} */
    slice: string;
    /** Axis of the slice along the arrow. */
    distance: string;
    ghost: string;
  };
  table: { caption: string; quantity: string; value: string; numerical: string; length: string };
}
