import type { CommonWords } from '#components/views/words.ts';
import type { Verdict } from './first-state.svelte.ts';
import type { Guess } from './link.ts';
import type { Given, Way } from './strides.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  ways: Record<Way, string>;
  /** Before the lines. */
  setting: string;
  /** Over the bars; {t} */
  bars: { head: string; above: string; below: string; step: string };
  /** {t} {above} {below} {factor} */
  verdicts: Record<Verdict, string>;
  /** Before the prediction, and before the first step. */
  hidden: string;
  begin: string;
  chart: {
    head: string;
    t: string;
    length: string;
    /** The picture in words; {t} {factor} {last} {end} */
    label: string;
    /** Before the prediction. */
    labelHidden: string;
    /** {factor} */
    times: string;
  };
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {factor} */
    outcome: string;
  };
  fields: Record<keyof Given, string>;
  problems: CommonWords['numbers'];
  limits: Record<keyof Given, string>;
  locked: string;
  decimals: string;
  /** {t} */
  status: string;
  /** Before the first step. */
  statusAtStart: string;
  diverged: string;
  table: {
    caption: string;
    t: string;
    above: string;
    below: string;
    bias: string;
    none: string;
    factor: string;
  };
}
