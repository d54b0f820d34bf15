// Over 150 lines: a link keeps a typed surface, up to eight walkers with their options, and a ranking, and each part has to fit the others.
import { field, finiteNumber, listOf, oneOf, typedText, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { writtenCodec } from '#reader/state-codec.ts';
import {
  canStart,
  domainLimits,
  engineGround,
  groundOfText,
  isDomain,
  longestFormula,
  ownDomain,
  surfaceIds,
} from './ground.ts';
import type { Ground, Place } from './ground.ts';
import { presets } from './presets.ts';
import { mostWalkers, walkerCodec } from './walkers.ts';
import type { Walker } from './walkers.ts';

/** How far a race goes. */
export const lengths = [100, 500] as const;
export type Length = (typeof lengths)[number];

/** After which step the order can be predicted. */
export const askedSteps = [2, 10, 100] as const;
export type AskedStep = (typeof askedSteps)[number];

/**
 * What was said before the run: walkers by their number, the lowest first; or having no idea. 'free' is a race of the reader's own making
 * that is run without saying; 'open' waits for an answer.
 */
export type Said = readonly number[] | 'unknown' | 'free' | 'open';

export interface RaceSetup {
  readonly ground: Ground;
  readonly start: Place;
  readonly walkers: readonly Walker[];
}

/** All of the figure that a link keeps. */
export interface LinkState extends RaceSetup {
  length: Length;
  asked: AskedStep;
  said: Said;
  /** The walker whose terms are drawn, and the one it is held against; −1 for none. */
  chosen: number;
  other: number;
  decimals: 4 | 8;
  step: number;
}

interface Written {
  surface: Ground['id'];
  own: string;
  domain: number[];
  start: number[];
  walkers: Walker[];
  length: string;
  asked: string;
  said: string;
  chosen: number;
  other: number;
  decimals: string;
  step: number;
}

const first = presets.bowl;

export const defaultState: LinkState = {
  ground: engineGround(first.surface),
  start: first.start,
  walkers: first.walkers,
  length: 100,
  asked: 100,
  said: 'open',
  chosen: 1,
  other: -1,
  decimals: 4,
  step: 0,
};

/** A number of a list, which writes 8 as "8". */
const words = <Value extends number>(values: readonly Value[]): Codec<string> => oneOf(values.map(String));

const said: Codec<string> = {
  parse: (text) => (/^(?:open|unknown|free|\d(?:_\d)+)$/.test(text) ? text : undefined),
  format: (text) => text,
};

const place = finiteNumber(-domainLimits.size, domainLimits.size);

const fields: Fields<Written> = {
  surface: field(oneOf([...surfaceIds, 'own'] as const), first.surface),
  own: field(typedText(longestFormula), ''),
  domain: field(listOf(place, { separator: '_', min: 4, max: 4 }), [...ownDomain.u, ...ownDomain.v]),
  start: field(listOf(place, { separator: '_', min: 2, max: 2 }), [...first.start]),
  walkers: field(listOf(walkerCodec, { separator: '!', min: 1, max: mostWalkers }), [...first.walkers]),
  length: field(words(lengths), '100'),
  asked: field(words(askedSteps), '100'),
  said: field(said, 'open'),
  chosen: field(wholeNumber(0, mostWalkers - 1), defaultState.chosen),
  other: field(wholeNumber(-1, mostWalkers - 1), defaultState.other),
  decimals: field(words([4, 8]), '4'),
  step: field(wholeNumber(0, Math.max(...lengths)), 0),
};

function write({ ground: { id, text, domain }, ...state }: LinkState): Written {
  const { u, v } = id === 'own' ? domain : ownDomain;
  return {
    surface: id,
    own: text,
    domain: [...u, ...v],
    start: [...state.start],
    walkers: [...state.walkers],
    length: String(state.length),
    asked: String(state.asked),
    said: typeof state.said === 'string' ? state.said : state.said.join('_'),
    chosen: state.chosen,
    other: state.other,
    decimals: String(state.decimals),
    step: state.step,
  };
}

function read({
  surface,
  own,
  domain: [a, b, c, d],
  start: [u, v],
  walkers,
  ...written
}: Written): LinkState | undefined {
  const domain = { u: [a, b], v: [c, d] } as const;
  const isUsual = [a, b, c, d].every((end, n) => end === fields.domain.default[n]);
  if ((surface === 'own') !== (own !== '') || !isDomain(domain) || (own === '' && !isUsual)) return undefined;
  const ground = surface === 'own' ? groundOfText(own, domain) : engineGround(surface);
  const { chosen, other, step } = written;
  const state: LinkState = {
    ...{ chosen, other, step, walkers, start: [u, v] },
    ground: ground!,
    length: Number(written.length) as Length,
    asked: Number(written.asked) as AskedStep,
    decimals: Number(written.decimals) as 4 | 8,
    said: saidOf(written.said),
  };
  return ground && fits(state) ? state : undefined;
}

function saidOf(text: string): Said {
  return text === 'open' || text === 'unknown' || text === 'free' ? text : text.split('_').map(Number);
}

function fits({ ground, start, walkers, length, said, chosen, other, step }: LinkState): boolean {
  const { length: count } = walkers;
  const isOrder =
    typeof said === 'string' || (said.length === count && new Set(said).size === count && Math.max(...said) < count);
  const isSeen = said !== 'open' || count === 1 || step === 0;
  return (
    canStart(ground, start) &&
    chosen < count &&
    other < count &&
    other !== chosen &&
    isOrder &&
    isSeen &&
    step <= length
  );
}

export const codec: Codec<LinkState> = writtenCodec(fields, write, read);
