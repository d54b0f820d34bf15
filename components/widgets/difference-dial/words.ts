import type { CommonWords } from '#components/views/words.ts';

/** Everything the dial says; places in braces for `fill`. */
export interface Words extends CommonWords {
  title: string;
  parameter: string;
  axes: { h: string; error: string };
  /** The plot in one sentence; `drawn` with {h}. */
  plot: { empty: string; drawn: string };
  series: { forward: string; central: string; rounding: string };
  ghost: string;
  question: string;
  guess: { h: string; error: string; hLimits: string; errorLimits: string; confirm: string };
  /** What was predicted: {h} {error}. */
  saidPlace: string;
  /** {h} {error} */
  smallest: string;
  goOn: string;
  verdict: Record<'near' | 'smaller' | 'larger', string>;
  /** What the thin lines are. */
  guides: string;
  why: string;
  dial: { label: string; name: string; limits: string };
  working: {
    caption: string;
    difference: string;
    central: string;
    exact: string;
    centralError: string;
    forwardError: string;
  };
  /** {digits} */
  digits: string;
  cause: Record<'truncation' | 'rounding', string>;
  /** {h} {central} {forward} */
  announcement: string;
  table: { caption: string; forward: string; central: string; error: string; locked: string };
}
