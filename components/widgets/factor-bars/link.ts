import { field, finiteNumber, listOf, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { knobIds, limits, startValues } from './setup.ts';
import type { KnobId } from './setup.ts';

/** What the size of the gradient will do, as it can be predicted; and having no idea. */
export const guessIds = ['grows', 'stays', 'shrinks', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** Ways in which a gradient can be tiny, by the factor that makes it so. */
export const wayIds = ['arriving', 'slope', 'entered'] as const;

export type WayId = (typeof wayIds)[number];

/** All of the figure that a link keeps; nothing can be moved before something was said. */
export interface LinkState extends Record<KnobId, number> {
  said: Guess | 'open';
  /** Ways found so far; 'none' alone where none was. */
  found: (WayId | 'none')[];
}

export const defaultState: LinkState = { ...startValues, said: 'open', found: ['none'] };

const knob = (id: KnobId) => field(finiteNumber(limits[id].min, limits[id].max), startValues[id]);

const fields: Fields<LinkState> = {
  y_1: knob('y_1'),
  b2_1: knob('b2_1'),
  x_1: knob('x_1'),
  x_2: knob('x_2'),
  said: field(oneOf([...guessIds, 'open'] as const), defaultState.said),
  found: field(listOf(oneOf([...wayIds, 'none'] as const), { separator: '_', min: 1, max: 3 }), defaultState.found),
};

export const codec: Codec<LinkState> = stateCodec(fields, (state) => {
  const { said, found } = state;
  const isList = found.length === 1 || found.every((way, n) => way !== 'none' && found.indexOf(way) === n);
  const isStart = found[0] === 'none' && knobIds.every((id) => state[id] === startValues[id]);
  return isList && (said !== 'open' || isStart);
});
