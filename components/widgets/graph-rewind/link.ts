import { parseExpression, variablesOf } from '#engine';
import type { MeetingRule } from '#engine';
import { field, finiteNumber, listOf, oneOf, typedText, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { limits } from './formula-graph.ts';
import { presets, setupOf } from './setup.ts';
import type { Setup } from './setup.ts';

/** What the reader thinks a node holds after two arrows: their sum, the first, the second, their product. */
export type Guess = 'sum' | 'before' | 'contribution' | 'product' | 'unknown';

export const guesses: readonly Guess[] = ['sum', 'before', 'contribution', 'product', 'unknown'];

export const rules: readonly MeetingRule[] = ['add', 'overwrite', 'keep-first'];

/** Every node where arrows meet, as the place of the rule. */
export const EVERYWHERE = -1;

/** All that a link keeps. */
export interface LinkState {
  text: string;
  at: number[];
  /** Nodes sent back by the reader's choice; those after them follow by themselves. */
  order: number[];
  step: number;
  /** 'open' while nothing was said. */
  said: Guess | 'open';
  rule: MeetingRule;
  /** Which of the nodes where arrows meet the rule is for, counted in the order of the way back. */
  where: number;
}

const MAX_ID = 99;

const initial = presets.f7;

export const defaultState: LinkState = {
  text: initial.text,
  at: Object.values(initial.at),
  order: [],
  step: 0,
  said: 'open',
  rule: 'add',
  where: 0,
};

export const fields: Fields<LinkState> = {
  text: field(typedText(limits.text), defaultState.text),
  at: field(
    listOf(finiteNumber(-limits.number, limits.number), { separator: '_', min: 1, max: limits.variables }),
    defaultState.at,
  ),
  order: field(listOf(wholeNumber(0, MAX_ID), { separator: '_', min: 1, max: limits.operations }), defaultState.order),
  step: field(wholeNumber(0, limits.operations), defaultState.step),
  said: field(oneOf([...guesses, 'open']), defaultState.said),
  rule: field(oneOf(rules), defaultState.rule),
  where: field(wholeNumber(EVERYWHERE, limits.operations), defaultState.where),
};

/** The formula of a link with its numbers; undefined where they do not fit one another or have no graph. */
export function setupOfLink({ text, at }: LinkState): Setup | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const names = variablesOf(parsed.expression);
  if (names.length !== at.length) return undefined;
  const result = setupOf(text, parsed.expression, Object.fromEntries(names.map((name, n) => [name, at[n]])));
  return result.ok ? result.setup : undefined;
}

/** For a figure that starts with another formula. */
export function codecFor(start: LinkState): Codec<LinkState> {
  return stateCodec({
    ...fields,
    text: { ...fields.text, default: start.text },
    at: { ...fields.at, default: start.at },
  });
}
