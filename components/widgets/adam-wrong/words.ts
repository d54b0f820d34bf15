import type { CommonWords } from '#components/views/words.ts';
import type { axisIds, Guess } from './link.ts';
import type { Side, Walker } from './wrong.ts';

/** Where a round leads: left, right, or nowhere. */
export type Drift = 'left' | 'right' | 'still';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink' | 'prediction'> {
  title: string;
  walkers: Record<Walker, string>;
  problem: string;
  diverged: string;
  /** {t} {last} {g} */
  status: string;
  begin: string;
  walking: string;
  interval: {
    /** {values} */
    label: string;
    best: string;
    worst: string;
    ghost: string;
    /** {name} {x} */
    at: string;
  };
  plot: {
    across: string;
    up: string;
    /** {values} */
    label: string;
    axis: string;
    axes: Record<(typeof axisIds)[number], string>;
  };
  round: {
    of: string;
    /** {first} {last} {name} */
    head: string;
    none: string;
    begin: string;
    /** {values} {sum} */
    label: string;
    axis: string;
    step: string;
    sum: string;
    /** {t} */
    written: string;
    columns: { t: string; g: string; v: string; length: string; root: string };
    divisor: Record<Walker, string>;
  };
  verdict: {
    locked: string;
    /** {t} {adam} {amsgrad} {sgd} */
    places: string;
    flat: string;
    /** {C} {root} {step} {others} {steps} {sum} */
    divided: Record<Drift, string>;
    /** {beta1} {sum} */
    mixed: Record<Drift, string>;
    /** {times} */
    steady: string;
    /** {most} {sum} */
    amsgrad: string;
    sides: Record<Side, string>;
  };
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    /** {adam} {amsgrad} {sgd} */
    outcome: string;
  };
  fields: Record<'t' | 'C' | 'beta2' | 'beta1' | 'rate', string>;
  presets: { title: string; tied: string; usual: string };
  problems: CommonWords['numbers'];
  limits: Record<'t' | 'C' | 'beta2' | 'beta1' | 'rate', string>;
  locked: string;
  decimals: string;
  table: { caption: string; step: string; roundCaption: string };
}
