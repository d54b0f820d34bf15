import type { CommonWords, NumberProblemWords } from '#components/views/words.ts';
import type { Candidate, Kind, Task } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  decimals: string;
  kinds: Record<Kind, string>;
  plots: {
    step: string;
    rate: string;
    distance: string;
    /** {kind} {first} {last} */
    rateLabel: string;
    /** {left} {scatter} {distance} */
    distanceLabel: string;
    open: string;
  };
  keys: { own: string; plain: string; goal: string; left: string; scatter: string; distance: string };
  /** {step} {last} {rate} */
  status: string;
  /** {last} {left} {scatter} {distance} {eta} {plain} */
  result: Record<'nearer' | 'farther' | 'same', string>;
  /** {start} {bottom} {away} */
  start: string;
  /** {targets} {bottom} {sigma2} */
  names: string;
  ask: {
    question: string;
    /** {eta} */
    options: Record<Candidate, string>;
    said: string;
    unknown: string;
    /** How far from the bottom each ends, {large} {small} {cosine}, at the rates {etaLarge} {etaSmall}. */
    outcome: string;
  };
  inputs: {
    kind: string;
    length: string;
    /** {n} */
    steps: string;
    table: string;
    eta: string;
    factor: string;
    every: string;
    warmUp: string;
    /** Before the letter of the number. */
    short: { eta: string; factor: string; every: string; warmUp: string };
    limits: { eta: string; factor: string; every: string; warmUp: string };
    problems: NumberProblemWords;
    handles: string;
    /** {t} */
    handle: string;
    locked: string;
  };
  task: {
    title: string;
    none: string;
    options: Record<Task, string>;
    /** {off} {near} */
    far: string;
    met: string;
    /** The schedule is not drawn yet. */
    undrawn: string;
  };
  table: {
    caption: string;
    step: string;
    rate: string;
    left: string;
    scatter: string;
    distance: string;
    plain: string;
  };
}
