import type { CommonWords } from '#components/views/words.ts';
import type { Outcome } from './cards-state.svelte.ts';
import type { SlotId } from './chain.ts';
import type { ArrowId, PresetId } from './setup.ts';
import type { HiddenSlip, OutputSlip } from './slips.ts';

/** What both figures say, as plain sentences with places in braces for `fill`. */
interface SharedWords extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  preset: string;
  presets: Record<PresetId, string>;
  cards: string;
  /** A slot without a card, for those who listen. */
  empty: string;
  /** Beside a weight as it is after the update. */
  updated: string;
  pickFirst: string;
  /** {factor} {value} */
  placed: string;
  /** {value} */
  about: string;
  said: string;
  unknown: string;
  /** Stands before the answer to it. */
  why: string;
  measured: string;
  difference: string;
  decimals: string;
  table: { caption: string; row: string; value: string };
}

/** What a figure says of its chain. */
interface ChainWords<Slot extends string, Arrow extends string, Slip extends string> {
  title: string;
  arrow: string;
  arrows: Record<Arrow, string>;
  /** The drawing in one sentence. */
  picture: string;
  /** The group of slots. */
  slots: string;
  /** Name of a slot's factor, and what it asks. */
  factors: Record<Slot, string>;
  asks: Record<Slot, string>;
  /** {count} */
  filled: string;
  /** What to do: at the start, with a card in hand, with all cards placed; and what has come out. */
  todo: Record<'pick' | 'place' | 'predict' | 'done', string>;
  /** {asks} where another step is meant; {value} of the card */
  slips: Record<Slip, string>;
  question: string;
  /** {product} */
  outcomes: Record<Outcome, string>;
  reason: string;
  product: string;
  /** Of the cards that lie there from the start. */
  delta: Record<'name' | 'unfold' | 'fold' | 'reused', string> | undefined;
}

type OutputWords = ChainWords<
  Exclude<SlotId, 'crossed' | 'hidden-slope'>,
  Extract<ArrowId, `w2_${string}`>,
  OutputSlip
>;

type HiddenWords = ChainWords<SlotId, Exclude<ArrowId, `w2_${string}`>, HiddenSlip>;

export interface WordsOfChains {
  shared: SharedWords;
  output: OutputWords;
  hidden: HiddenWords;
}

/** Everything one figure says. */
export type Words = SharedWords & ChainWords<string, string, string>;
