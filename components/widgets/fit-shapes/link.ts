import { field, listOf, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { cardIds, cardsOf, presetIds, presets, taskIds } from './shapes.ts';
import type { CardId, PresetId, TaskId } from './shapes.ts';

/** The shape of the outer product, as foretold: rows × columns of W⁽²⁾, the other way round, one number, one column. */
export const guesses = ['as-w', 'turned', 'number', 'column', 'unknown'] as const;

export type Guess = (typeof guesses)[number];

export type Slot = CardId | 'empty';

/** All that a link keeps. */
export interface LinkState {
  net: PresetId;
  task: TaskId;
  /** Left and right factor. */
  slots: readonly Slot[];
  said: Guess | 'open';
}

export const defaultState: LinkState = { net: 'plain', task: 'forward', slots: ['empty', 'empty'], said: 'open' };

const fields: Fields<{ net: PresetId; task: TaskId; slots: Slot[]; said: Guess | 'open' }> = {
  net: field(oneOf(presetIds), defaultState.net),
  task: field(oneOf(taskIds), defaultState.task),
  slots: field(listOf(oneOf<Slot>([...cardIds, 'empty']), { separator: '_', min: 2, max: 2 }), [...defaultState.slots]),
  said: field(oneOf<Guess | 'open'>([...guesses, 'open']), defaultState.said),
};

/** Cards of the task only, next to one another only where their shapes fit, and none in the outer product before the prediction. */
function fits({ net, task, slots, said }: { net: PresetId; task: TaskId; slots: Slot[]; said: string }): boolean {
  if (slots.some((slot) => slot !== 'empty' && !cardsOf[task].includes(slot))) return false;
  if (task === 'outer' && said === 'open' && slots.some((slot) => slot !== 'empty')) return false;
  const [left, right] = slots;
  const { cards } = presets[net];
  return left === 'empty' || right === 'empty' || cards[left].columns === cards[right].rows;
}

export const codec = stateCodec(fields, fits) as Codec<LinkState>;
