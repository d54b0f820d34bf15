import type { CommonWords } from '#components/views/words.ts';
import type { Outcome } from './cards-state.svelte.ts';
import type { SlipId, SlotId } from './cards.ts';
import type { ArrowId, PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  preset: string;
  presets: Record<PresetId, string>;
  arrow: string;
  arrows: Record<ArrowId, string>;
  /** The drawing in one sentence. */
  chain: string;
  /** The group of slots, and that of cards. */
  slots: string;
  cards: string;
  /** Name of a slot's factor, and what it asks. */
  factors: Record<SlotId, string>;
  asks: Record<SlotId, string>;
  /** {count} */
  filled: string;
  /** A slot without a card, for those who listen. */
  empty: string;
  hidden: string;
  /** What to do: at the start, with a card in hand, with all cards placed. */
  todo: Record<'pick' | 'place' | 'predict' | 'done', string>;
  remarks: {
    /** {factor} {value} */
    placed: string;
    pickFirst: string;
    /** {factor} {asks} where another step is meant. */
    slips: Record<SlipId, string>;
  };
  ask: {
    question: string;
    /** {value} */
    about: string;
    said: string;
    unknown: string;
    /** {product} */
    outcomes: Record<Outcome, string>;
  };
  product: string;
  measured: string;
  difference: string;
  decimals: string;
  table: { caption: string; row: string; value: string };
}
