import type { CommonWords } from '#components/views/words.ts';
import type { DurationUnit } from '#notation/duration.ts';
import type { Method } from './bill-state.svelte.ts';

/** Everything the bill says; places in braces for `fill`. */
export interface Words extends CommonWords {
  title: string;
  /** {n} */
  units: Record<DurationUnit, string>;
  methods: Record<Method, string>;
  /** {passes} */
  passes: string;
  scale: string;
  fields: {
    p: string;
    pLimits: string;
    ms: string;
    /** Short, before the field. */
    msLabel: string;
    msLimits: string;
    presets: string;
    /** {p} */
    preset: string;
  };
  /** After a number of seconds, with the space before it where there is one. */
  second: string;
  /** {p} {forward} {central} {backward} */
  announcement: string;
  measure: {
    title: string;
    lead: string;
    start: string;
    again: string;
    stop: string;
    /** {p} {passes} {needed} */
    progress: string;
    status: Record<'idle' | 'running' | 'done' | 'stopped' | 'failed', string>;
    axes: { p: string; time: string };
    /** {count} */
    plot: string;
    numerical: string;
    backward: string;
    key: { measured: string; computed: string };
    /** {p} {times} {passes} */
    largest: string;
    /** {p} {passes} {needed} */
    partly: string;
  };
  table: {
    bill: string;
    method: string;
    passes: string;
    time: string;
    measured: string;
    parameters: string;
    perPass: string;
    numerical: string;
    backward: string;
    how: string;
    whole: string;
    /** {passes} {needed} */
    part: string;
    none: string;
  };
}
