import { field, listOf, oneOf } from '#reader/link-fields.ts';
import type { Codec } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import type { Chain, Size, SlotId } from './chain.ts';
import { presetIds } from './setup.ts';
import type { ArrowId, PresetId } from './setup.ts';

/** Sign and rough size of the product, as they can be predicted; and having no idea. */
export type Guess = `${'minus' | 'plus'}-${Size}` | 'unknown';

/** From far below 0 to far above it. */
export function guessesOf({ sizes }: Chain): Guess[] {
  return [...sizes.map((size) => `minus-${size}` as const), ...sizes.map((size) => `plus-${size}` as const).reverse()];
}

/** All of the figure that a link keeps. */
export interface LinkState {
  net: PresetId;
  arrow: ArrowId;
  /** Slots that the reader gave their card; 'none' alone where none has. */
  placed: (SlotId | 'none')[];
  /** Whether the cards that lay there from the start are folded into δ. */
  fold: 'closed' | 'open';
  /** 'open' until something was said; that can only be with all cards placed. */
  said: Guess | 'open';
  decimals: '4' | '8';
}

export function defaultStateOf({ preset, arrows: [arrow], decimals }: Chain): LinkState {
  return { net: preset, arrow, placed: ['none'], fold: 'closed', said: 'open', decimals: decimals === 8 ? '8' : '4' };
}

/** Slots the reader fills. */
export function openSlots({ slots, given }: Chain): SlotId[] {
  return slots.filter((slot) => !given.includes(slot));
}

export function codecOf(chain: Chain): Codec<LinkState> {
  const initial = defaultStateOf(chain);
  const open = openSlots(chain);
  const placed = listOf(oneOf<SlotId | 'none'>([...open, 'none']), { separator: '_', min: 1, max: open.length });
  return stateCodec<LinkState>({
    net: field(oneOf(presetIds), initial.net),
    arrow: field(oneOf(chain.arrows), initial.arrow),
    placed: field(placed, initial.placed),
    fold: field(oneOf(chain.given.length > 0 ? ['closed', 'open'] : ['closed']), initial.fold),
    said: field(oneOf([...guessesOf(chain), 'unknown', 'open']), initial.said),
    decimals: field(oneOf(['4', '8']), initial.decimals),
  });
}
