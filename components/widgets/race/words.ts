import type { ArrowNames } from '#components/views/descent/arrow-names.ts';
import type { CommonWords } from '#components/views/words.ts';
import type { Ground } from './ground.ts';
import type { PresetId } from './presets.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  presets: { choose: string; names: Record<PresetId, string> };
  surfaces: Record<Ground['id'], string>;
  plane: {
    /** {ground} {places} */
    label: string;
    /** {name} {u} {v} */
    at: string;
    /** {name} */
    gone: string;
  };
  chart: { steps: string; loss: string; label: string; none: string };
  standings: {
    caption: string;
    method: string;
    loss: string;
    place: string;
    /** {name} */
    choose: string;
    /** Where a walk has broken off. */
    none: string;
  };
  notes: {
    /** {u} {v} */
    outside: string;
    /** {step} {limit} */
    diverged: string;
    /** {step} */
    tooLarge: string;
    /** {step} {u} {v} {reason} */
    noValue: string;
    /** {step} {u} {v} */
    noSlope: string;
    /** {step} */
    below: string;
  };
  ask: {
    after: string;
    /** {step} */
    steps: string;
    /** {step} */
    question: string;
    /** {order} */
    draft: string;
    takeBack: string;
    said: string;
    unknown: string;
    /** {step} */
    wait: string;
    /** {step} {order} */
    is: string;
    same: string;
    /** {low} {high} */
    differs: string;
    free: string;
    again: string;
    why: string;
    /** {plain} {inertia} */
    because: Record<'early' | 'bowl' | 'valley', string>;
    /** Between equal losses, and before a higher one. */
    equal: string;
    lower: string;
  };
  terms: {
    /** {name} {step} */
    title: string;
    /** {name} */
    ended: string;
    compare: string;
    nobody: string;
  };
  /** In words what each arrow is; `side` of the lens: {side} */
  arrows: ArrowNames;
  /** {step} {last} */
  status: string;
  /** {name} {loss} */
  standing: string;
  inputs: {
    surface: string;
    formula: string;
    formulaHint: string;
    /** {most} */
    formulaLong: string;
    /** {u} {v} {reason} */
    noValue: string;
    /** {u} {v} */
    noSlope: string;
    tooLarge: string;
    domain: string;
    ends: readonly [string, string, string, string];
    /** {low} {high} */
    limits: string;
    domainRefused: string;
    start: string;
    startU: string;
    startV: string;
    /** {u} {v} */
    refused: string;
    length: string;
    /** {step} */
    lengths: string;
    method: string;
    add: string;
    remove: string;
    /** {most} */
    full: string;
    l2: string;
    numbers: CommonWords['numbers'];
    decimals: string;
  };
  table: {
    caption: string;
    method: string;
    measured: string;
    gradient: string;
    rest: string;
    losses: string;
    step: string;
  };
}
