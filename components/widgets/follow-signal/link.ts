import type { Worked } from '#engine';
import { field, finiteNumber, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import { limit, presetIds, presetOf } from './setup.ts';
import type { PresetId } from './setup.ts';

/** How a number became known: typed by the reader, let go with one of the free skips, or shown after a try. */
export type Answer = { kind: 'typed'; text: string } | { kind: 'skipped' } | { kind: 'shown' };

/** All of the figure that a link keeps. */
export interface LinkState {
  /** 'own' where a number differs from the presets. */
  preset: PresetId | 'own';
  worked: Worked;
  step: number;
  /** answers[n] opened frame n + 1. */
  answers: Answer[];
  decimals: 4 | 8;
}

/** The same, flat, as it is written; `w` and `b` run through the layers one after the other. */
export interface Written {
  net: PresetId | 'own';
  x: number[];
  w: number[];
  b: number[];
  step: number;
  said: Answer[];
  decimals: '4' | '8';
}

const LAST_STEP = 15;

/** A typed number stays as it was typed, with an ASCII minus: its digits decide whether it is near enough. */
const answer: Codec<Answer> = {
  parse(text) {
    if (text === 's') return { kind: 'skipped' };
    if (text === 'v') return { kind: 'shown' };
    return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) && text.length <= 24 ? { kind: 'typed', text } : undefined;
  },
  format: (said) => (said.kind === 'typed' ? said.text : said.kind === 'skipped' ? 's' : 'v'),
};

export function fieldsFor(initial: LinkState): Fields<Written> {
  const defaults = toWritten(initial);
  const numbers = (count: number): Codec<number[]> =>
    listOf(finiteNumber(-limit, limit), { separator: '_', min: count, max: count });
  return {
    net: field(oneOf([...presetIds, 'own']), defaults.net),
    x: field(numbers(2), defaults.x),
    w: field(numbers(6), defaults.w),
    b: field(numbers(3), defaults.b),
    step: field(wholeNumber(0, LAST_STEP), defaults.step),
    said: field(listOf(answer, { separator: '_', min: 1, max: LAST_STEP }), defaults.said),
    decimals: field(oneOf(['4', '8'] as const), defaults.decimals),
  };
}

/** What stands in the link; the numbers of a preset go by its name. */
export function toWritten(state: LinkState, initial = state): Written {
  const { network, sample } = (state.preset === 'own' ? state : initial).worked;
  return {
    net: state.preset,
    x: sample.x,
    w: network.W.flat(),
    b: network.b.flat(),
    step: state.step,
    said: state.answers,
    decimals: state.decimals === 8 ? '8' : '4',
  };
}

/**
 * The state a link asks for; undefined where it names a preset and spells out numbers as well. Whether its answers are right is for the
 * figure to see.
 */
export function fromWritten(written: Written, initial: LinkState): LinkState | undefined {
  const { net, x, w, b, step, said, decimals } = written;
  const defaults = toWritten(initial);
  const spelledOut = (
    [
      ['x', x],
      ['w', w],
      ['b', b],
    ] as const
  ).some(([key, values]) => !values.every((value, n) => value === defaults[key][n]));
  if (net !== 'own' && spelledOut) return undefined;
  const base = presetOf(net === 'own' ? 'general' : net);
  const network = { ...base.network, W: [[], w.slice(0, 4), w.slice(4)], b: [[], b.slice(0, 2), b.slice(2)] };
  return {
    preset: net,
    worked: net === 'own' ? { network, sample: { ...base.sample, x } } : base,
    step,
    answers: said,
    decimals: decimals === '8' ? 8 : 4,
  };
}

export const initialState = (preset: PresetId): LinkState => ({
  preset,
  worked: presetOf(preset),
  step: 0,
  answers: [],
  decimals: 4,
});

export function codecFor(initial: LinkState): Codec<LinkState> {
  return writtenCodec(
    fieldsFor(initial),
    (state) => toWritten(state, initial),
    (written) => fromWritten(written, initial),
  );
}
