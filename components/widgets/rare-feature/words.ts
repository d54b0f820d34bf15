import type { CommonWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { Method, Mode } from './rare.ts';

/** The two weights, in the order of every list. */
export type Weight = 'busy' | 'rare';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink' | 'prediction'> {
  title: string;
  weights: Record<Weight, string>;
  /** With the letter: θ₁, the busy one. */
  named: Record<Weight, string>;
  methods: Record<Method | 'sgd', string>;
  /** What a method gathers: G, v, v̂. */
  gathered: Record<Method, string>;
  /** {step} {last} */
  status: string;
  active: { both: string; busy: string; none: string };
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    /** {busy} {rare} {G} {GOfRare} */
    outcome: string;
    ghost: string;
    ghostEqual: string;
  };
  lines: {
    title: string;
    /** {values} */
    label: string;
    /** {name} {length} */
    last: string;
  };
  rates: {
    up: string;
    /** {values} */
    label: string;
    sgd: string;
  };
  learnt: {
    up: string;
    /** {values} */
    label: string;
    /** {value} */
    goal: string;
    /** {method} */
    thick: string;
    thin: string;
  };
  across: string;
  diverged: string;
  bars: { caption: string; weight: string; gathered: string; step: string };
  verdict: {
    start: string;
    first: string;
    always: string;
    /** {t} {name} {G} {GOfRare} {busy} {rare} {times} */
    adagrad: string;
    rmsprop: string;
    /** The same, and {m} {mOfRare}. */
    adam: string;
    /** {t} {busy} {rare} */
    sgd: string;
    /** {t} {method} {a} {b} {c} {d} */
    learnt: string;
    /** {method} {name} {G} {GOfRare} {rate} {rateOfRare} */
    why: string;
    /** {method} */
    even: string;
    /** Of equal inputs. */
    alike: string;
  };
  choose: { mode: string; modes: Record<Mode, string>; method: string };
  about: Record<Mode, string>;
  fields: Record<'period' | 'rate' | 'sgd', string>;
  problems: CommonWords['numbers'];
  limits: Record<'period' | 'rate', string>;
  locked: string;
  decimals: string;
  table: {
    caption: string;
    step: string;
    weight: string;
    g: string;
    gathered: string;
    rate: string;
    length: string;
    theta: string;
    thetaOfSgd: string;
  };
}
