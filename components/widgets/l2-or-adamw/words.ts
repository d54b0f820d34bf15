import type { CommonWords } from '#components/views/words.ts';
import type { Present, Ratio } from './l2-state.svelte.ts';
import type { Guess } from './link.ts';
import type { Method, Way } from './walks.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  methods: Record<Method, string>;
  ways: Record<Method, Record<Way, string>>;
  plane: {
    head: string;
    /** {values} */
    label: string;
    /** {way} {u} {v} */
    at: string;
    outside: string;
  };
  gap: {
    /** {theta} */
    head: string;
    /** {way} */
    from: string;
    across: string;
    up: string;
    /** {t} {theta} {l2} {plain} {decoupled} {a} {b} */
    now: string;
    zero: string;
    /** {t} {way} */
    zeros: string;
  };
  hidden: string;
  /** {first} {second} */
  presents: Record<Present, string>;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {third} {first} */
    outcome: string;
  };
  ratios: {
    /** {t} {theta} */
    caption: string;
    what: string;
    times: string;
    names: Record<Ratio['name'], string>;
    none: string;
  };
  /** {t} {theta} */
  lines: string;
  diverged: string;
  fields: Record<'method' | 'coordinate' | 'learningRate' | 'lambda' | 'epsilon' | 'centre1' | 'centre2', string>;
  coordinates: readonly [string, string];
  decimals: string;
  problems: CommonWords['numbers'];
  limits: Record<'learningRate' | 'lambda' | 'epsilon' | 'centre', string>;
  locked: string;
  /** {step} {last} */
  status: string;
  table: { caption: string; step: string };
}
