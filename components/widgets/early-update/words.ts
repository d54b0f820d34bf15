import type { CommonWords } from '#components/views/words.ts';
import type { Order } from './early-state.svelte.ts';
import type { Frame, Guess } from './link.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink' | 'prediction' | 'transport'> {
  title: string;
  /** The switch that shows the wrong order beside the right one. */
  toggle: string;
  orders: Record<Order, string>;
  /** {step} {last} {what} */
  status: string;
  names: Record<Frame, string>;
  explain: Record<Frame, string>;
  /** What the right order does while the other updates. */
  waits: string;
  table: {
    caption: string;
    value: string;
    same: string;
    crossed: string;
    new: string;
    loss: string;
    /** Which W⁽²⁾ is crossed, by order. */
    tags: Record<Order, string>;
    hidden: string;
  };
  ask: {
    /** {before} */
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    /** {before} {early} */
    fell: string;
    /** The wrong order lowered the loss less, or further, than the right one. {right} {difference} */
    less: string;
    more: string;
  };
  check: { caption: string; gradient: string; numerical: string; verdict: string; waiting: string };
  eta: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  deviation: {
    x: string;
    y: string;
    plot: string;
    /** {eta} {first} {second} */
    sentence: string;
    why: string;
  };
}
