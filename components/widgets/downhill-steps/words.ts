import type { FrameWords, NumberProblemWords, TransportWords } from '#components/views/words.ts';
import type { Guess } from './prediction.ts';
import type { Frame } from './walk.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. {v} is the name of the variable. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  damagedLink: string;
  /** {frame} {last} {what} */
  status: string;
  /** Name of a frame: {v} {t} */
  what: Record<Frame['part'], string>;
  explain: {
    /** {v} */
    start: string;
    /** {v} */
    locked: string;
    /** {v} */
    uphill: string;
    /** {v} */
    downhill: string;
    level: string;
    /** {v} */
    stepLeft: string;
    /** {v} */
    stepRight: string;
    stepNone: string;
    /** {factor} */
    multiplied: string;
    /** {before} {after} */
    fell: string;
    rose: string;
    same: string;
  };
  /** What the factor does to the walk. */
  ways: Record<'stands' | 'slow' | 'smooth' | 'arrives' | 'swings-nearer' | 'swings-forever' | 'swings-away', string>;
  /** {v} {value} */
  outside: string;
  growing: string;
  end: {
    /** {v} {at} {reason} */
    noValue: string;
    /** {v} {at} */
    noSlope: string;
    tooLarge: string;
  };
  fn: { choose: string; valley: string; own: string; field: string; hint: string };
  fnProblems: {
    'no-variable': string;
    'two-variables': string;
    /** {most} */
    long: string;
    /** {v} {at} {reason} */
    noValueAtStart: string;
    noValueHere: string;
  };
  inputs: {
    start: string;
    learningRate: string;
    presets: string;
    /** 2/9 */
    edge: string;
    /** {low} {high} */
    limits: string;
    numbers: NumberProblemWords;
    decimals: string;
  };
  ask: {
    /** {eta} {start} */
    question: string;
    options: Record<Guess, string>;
    said: string;
    /** {eta} */
    walkFirst: string;
    /** {points} {outcome} {factor} */
    agrees: string;
    differs: string;
    why: string;
    because: string;
  };
  picture: {
    /** {v} {at} */
    hill: string;
    /** {v} {count} */
    series: string;
    steps: string;
    ghost: string;
    tangent: string;
  };
  table: { step: string; point: string; loss: string; slope: string; subtracted: string; caption: string };
}
