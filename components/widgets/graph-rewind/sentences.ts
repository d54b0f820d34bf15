import type { Arrival } from '#engine';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { domainProblemInWords, expressionProblemInWords } from '#notation/expression-words.ts';
import { plainName } from '#notation/names.ts';
import { formatNumber } from '#notation/number.ts';
import type { NumberFormat } from '#notation/number.ts';
import { nodeOf } from './formula-graph.ts';
import type { Guess } from './link.ts';
import type { Refusal, RewindState } from './rewind-state.svelte.ts';
import type { Words } from './words.ts';

export const format: NumberFormat = { decimals: 4, trim: true };

export const printed = (value: number): string => formatNumber(value, format);

const guarded = (value: number): string => (value < 0 ? `(${printed(value)})` : printed(value));

/** Why a typed formula or number is not taken, and what to do. */
export function refusalInWords(refusal: Refusal, words: Words, locale: Locale): string {
  if (refusal.reason === 'syntax') return expressionProblemInWords(refusal.problem, locale);
  if (refusal.reason === 'domain') return domainProblemInWords(refusal.problem, locale);
  return words.inputs.problems[refusal.reason];
}

/** The one thing to know about the present step. */
export function explanationOf(state: RewindState, words: Words): string {
  const { graph, present } = state;
  const { line } = words;
  const nameOf = (id: number): string => plainName(nodeOf(graph, id).name);
  if (state.locked !== undefined) {
    return fill(line.locked, { node: nameOf(state.locked), count: state.seen.waiting[state.locked] });
  }
  if (state.sender === undefined) return fill(line.start, { output: nameOf(graph.output) });
  if (state.isPending) {
    const { from, to } = state.question!.arrival;
    return fill(line.pending, { from: nameOf(from), to: nameOf(to) });
  }
  const meeting = present.map(({ arrival }) => arrival).find(({ before }) => before !== undefined);
  const sentences = [
    meeting === undefined ? line.arrives : meetingInWords(state, meeting, words),
    state.cursor === state.lastStep ? line.done : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function meetingInWords(state: RewindState, { to, before, contribution }: Arrival, { line }: Words): string {
  const rule = state.ruleAt(to);
  const sentence = { add: line.meets, overwrite: line.overwrite, 'keep-first': line.keepFirst }[rule];
  return fill(sentence, {
    node: plainName(nodeOf(state.graph, to).name),
    before: printed(before!),
    contribution: printed(contribution),
  });
}

/** ∂f/∂u, the way a sentence names a derivative. */
export function derivativeOf(state: RewindState, id: number): string {
  const { graph } = state;
  return `∂${plainName(nodeOf(graph, graph.output).name)}/∂${plainName(nodeOf(graph, id).name)}`;
}

/** The numbers a reader can guess where two arrows meet, as printed; those that come out the same stand once. */
export function guessedNumbers({ before, contribution }: Arrival): Partial<Record<Guess, string>> {
  const [first, second] = [before!, contribution];
  const numbers: [Guess, number][] = [
    ['sum', first + second],
    ['before', first],
    ['contribution', second],
    ['product', first * second],
  ];
  const options: Partial<Record<Guess, string>> = {};
  for (const [guess, value] of numbers) {
    if (!Number.isFinite(value) || Object.values(options).includes(printed(value))) continue;
    options[guess] = printed(value);
  }
  return options;
}

/** What came out, set against what was said. */
export function outcomeOf(state: RewindState, guess: Guess, words: Words): string {
  const { before, contribution, to } = state.question!.arrival;
  const numbers = {
    before: printed(before!),
    contribution: guarded(contribution),
    sum: printed(before! + contribution),
  };
  const why = fill(words.ask.why, {
    node: plainName(nodeOf(state.graph, to).name),
    output: plainName(nodeOf(state.graph, state.graph.output).name),
  });
  return `${fill(words.ask.outcome[guess], numbers)} ${why}`;
}
