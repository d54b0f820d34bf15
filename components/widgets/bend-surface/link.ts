import type { Network } from '#engine';
import { field, finiteNumber, listOf, oneOf } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { limit, presetIds, presets, side, start } from './setup.ts';
import type { PresetId } from './setup.ts';

/** The shapes that can be foretold. */
export const guessIds = ['even', 'uneven', 'curved', 'closed', 'unknown'] as const;

export type Guess = (typeof guessIds)[number];

/** What is drawn as the height: the weighted sum of the output unit, or the prediction. */
export type Height = 'z' | 'yHat';

/** All of the figure that a link keeps. */
export interface LinkState {
  /** 'own' where a number differs from the presets. */
  preset: PresetId | 'own';
  network: Network;
  /** The point at which the output is read. */
  x: readonly number[];
  height: Height;
  said: Guess | undefined;
  /** The hidden layer bends; it can be taken out once something was said. */
  bent: boolean;
}

/** The same, flat, as it is written. */
export interface Written {
  net: PresetId | 'own';
  w: number[];
  b: number[];
  x: number[];
  height: Height;
  said: Guess | 'open';
  hidden: 'sigmoid' | 'identity';
}

export function fieldsFor(initial: LinkState): Fields<Written> {
  const defaults = toWritten(initial);
  const numbers = (count: number, size: number): Codec<number[]> =>
    listOf(finiteNumber(-size, size), { separator: '_', min: count, max: count });
  return {
    net: field(oneOf([...presetIds, 'own']), defaults.net),
    w: field(numbers(6, limit), defaults.w),
    b: field(numbers(3, limit), defaults.b),
    x: field(numbers(2, side), defaults.x),
    height: field(oneOf(['z', 'yHat'] as const), defaults.height),
    said: field(oneOf([...guessIds, 'open'] as const), defaults.said),
    hidden: field(oneOf(['sigmoid', 'identity'] as const), defaults.hidden),
  };
}

/** What stands in the link; the numbers of a preset go by its name. */
export function toWritten(state: LinkState, initial = state): Written {
  const { W, b } = (state.preset === 'own' ? state : initial).network;
  return {
    net: state.preset,
    w: W.flat(),
    b: b.flat(),
    x: [...state.x],
    height: state.height,
    said: state.said ?? 'open',
    hidden: state.bent ? 'sigmoid' : 'identity',
  };
}

/** The state a link asks for; undefined where its parts do not fit: numbers beside a preset, or a reveal that nothing was said before. */
export function fromWritten(written: Written, initial: LinkState): LinkState | undefined {
  const { net, w, b, x, height, said, hidden } = written;
  const defaults = toWritten(initial);
  const differ = (values: readonly number[], others: readonly number[]): boolean =>
    values.some((value, n) => value !== others[n]);
  if (net !== 'own' && (differ(w, defaults.w) || differ(b, defaults.b))) return undefined;
  if (said === 'open' && hidden === 'identity') return undefined;
  const own = { ...presets.general, W: [[], w.slice(0, 4), w.slice(4)], b: [[], b.slice(0, 2), b.slice(2)] };
  return {
    preset: net,
    network: net === 'own' ? own : presets[net],
    x,
    height,
    said: said === 'open' ? undefined : said,
    bent: hidden === 'sigmoid',
  };
}

export const initialState = (preset: PresetId): LinkState => ({
  preset,
  network: presets[preset],
  x: start,
  height: 'z',
  said: undefined,
  bent: true,
});

export function codecFor(initial: LinkState): Codec<LinkState> {
  return writtenCodec(
    fieldsFor(initial),
    (state) => toWritten(state, initial),
    (written) => fromWritten(written, initial),
  );
}
