import type { FrameWords, NumberProblemWords, TransportWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  /** {step} {last} {what} */
  status: string;
  /** {letter} */
  what: string;
  /** {count} */
  drawing: string;
  /** {slope} */
  ratio: string;
  clipped: string;
  line: {
    /** {letter} {nudge} */
    start: string;
    /** {output} {input} {at} {slope} */
    passes: string;
    crossed: string;
    stuck: string;
    /** {output} */
    pending: string;
    /** {output} {linear} {real} {difference} */
    done: string;
    /** The last Δ by the slopes is the real one. */
    exact: string;
  };
  hidden: string;
  ask: {
    /** {input} {change} {output} */
    question: string;
    said: string;
    unknown: string;
    /** {product} {guess} */
    outcome: Record<Guess, string>;
    ghost: string;
  };
  inputs: {
    preset: string;
    presets: Record<PresetId, string>;
    own: string;
    /** {output} */
    formula: string;
    /** {input} */
    hint: string;
    x: string;
    nudge: string;
    addThird: string;
    removeThird: string;
    numbers: NumberProblemWords;
    limits: { x: string; nudge: string };
    noSlope: string;
  };
  table: {
    caption: string;
    function: string;
    input: string;
    output: string;
    slope: string;
    linear: string;
    real: string;
    difference: string;
  };
  damagedLink: string;
}
