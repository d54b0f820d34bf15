import type { CommonWords } from '#components/views/words.ts';
import type { Outcome, Verdict } from './tug-state.svelte.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink' | 'prediction'> {
  title: string;
  /** All arrows in words. {first} {second} {sum} */
  arrows: string;
  /** By output. */
  paths: readonly [first: string, second: string];
  sum: string;
  /** What the two ends of the arrows mean. */
  ends: Record<'up' | 'down', string>;
  outcomes: Record<Outcome, string>;
  /** {delta} {low} {high}; `zero` is for a weight of 0. */
  need: Record<'reached' | 'missed' | 'zero', string>;
  plot: {
    x: string;
    y: string;
    /** Before the prediction. */
    empty: string;
    /** {weight} {sum} {zero} {held}, the last two one of the places below. */
    drawn: string;
    zeroAt: string;
    noZero: string;
    heldAt: string;
    noHeld: string;
    recorded: string;
    /** {delta} */
    held: string;
    /** At the guess. */
    ghost: string;
  };
  guess: {
    /** {weight} {delta} */
    question: string;
    name: string;
    confirm: string;
    /** Before the reader has chosen a place. */
    first: string;
    /** {place} {sum} {there} δ there, {pull} the first path without its sign, {delta} {held} {zero} */
    verdicts: Record<Verdict, string>;
  };
  weight: { name: string; problems: CommonWords['numbers'] & { limits: string }; locked: string };
  target: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  go: Record<'held' | 'zero', string>;
  table: {
    caption: string;
    path: string;
    weight: string;
    delta: string;
    product: string;
    hidden: string;
    places: string;
    place: string;
    sum: string;
    rows: Record<'start' | 'guess' | 'held' | 'zero', string>;
  };
}
