import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { domainProblemInWords, readFormula } from '#notation/expression-words.ts';
import { formatNumber } from '#notation/number.ts';
import type { NumberFormat } from '#notation/number.ts';
import { guardNegatives, joined, name, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { GearState, Refusal } from './gear-state.svelte.ts';
import { guesses } from './link.ts';
import type { Guess } from './link.ts';
import { inputLetters } from './setup.ts';
import type { Words } from './words.ts';

export const format: NumberFormat = { decimals: 4, trim: true };

export const printed = (value: number): string => formatNumber(value, format);

/** Differences of doubles carry rounding in their last digits; what is smaller than this share of the change is none. */
const ROUNDING = 1e-9;

/** Real Δ less Δ by the slopes, 0 where only rounding is left. */
export function differenceOf(linear: number, real: number): number {
  const difference = real - linear;
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(real), Math.abs(linear)) ? 0 : difference;
}

/** Why a change of the chain is not taken. `text` is what was typed for that function, if anything was. */
export function refusalInWords(refusal: Refusal, text: string, words: Words, locale: Locale): string {
  if (refusal.reason === 'no-value') return domainProblemInWords(refusal.problem, locale);
  const read = readFormula(text, [inputLetters[refusal.stage]], locale);
  return refusal.reason === 'unreadable' && 'problem' in read ? read.problem : words.inputs.noSlope;
}

/** What the present step is about. */
export function explanationOf(state: GearState, words: Words): string {
  const { cursor, stages, letters } = state;
  if (cursor === 0) return fill(words.line.start, { letter: letters[0], nudge: printed(state.nudge) });
  const [input, output] = [letters[cursor - 1], letters[cursor]];
  if (state.isPending) return fill(words.line.pending, { output });
  const { slope, input: at } = stages[cursor - 1];
  const passes = fill(words.line.passes, { input, output, at: printed(at), slope: printed(slope) });
  const turn = slope < 0 ? ` ${words.line.crossed}` : slope === 0 ? ` ${words.line.stuck}` : '';
  return passes + turn;
}

/** The honest end: how far the slopes are from the real change; '' before it. */
export function endOf(state: GearState, words: Words): string {
  if (state.passed < state.lastStep) return '';
  const { linear, real } = state.stages[state.lastStep - 1];
  const difference = differenceOf(linear, real);
  if (difference === 0) return words.line.exact;
  return fill(words.line.done, {
    output: state.letters[state.lastStep],
    linear: printed(linear),
    real: printed(real),
    difference: printed(difference),
  });
}

const delta = (letter: string): Token[] => [sign('Δ'), name(letter)];

/** Δu ≈ du/dx · Δx, and for the last function the whole chain; of the present step, or of another. */
export function formulaOf(state: GearState, cursor = state.cursor): Formula {
  const { letters, stages, nudge } = state;
  if (cursor === 0) return { left: delta(letters[0]), symbols: [number(nudge)], numbers: [], result: [number(nudge)] };
  const from = cursor === state.lastStep ? 0 : cursor - 1;
  const factors = stages.slice(from, cursor).map((_, n): Token[] => {
    const [by, of] = letters.slice(from + n, from + n + 2);
    return [{ kind: 'local', of, by, straight: true }];
  });
  const slopes = stages.slice(from, cursor).map(({ slope }) => slope);
  const arriving = stages[from].arriving;
  const product = slopes.reduce((all, slope) => all * slope, 1);
  const numbers = [...slopes.toReversed(), arriving].map((value) => [number(value)]);
  return {
    left: [],
    symbols: [...delta(letters[cursor]), sign('≈'), ...joined('·', [...factors.toReversed(), delta(letters[from])])],
    numbers: guardNegatives(joined('·', numbers)),
    ...(slopes.length > 1 && { factors: guardNegatives([number(product), sign('·'), number(arriving)]) }),
    result: [number(stages[cursor - 1].linear)],
  };
}

/** The numbers to choose from, as printed; those that come out the same stand once. */
export function optionsOf(state: GearState): { id: Guess; label: string; value: number }[] {
  const options: { id: Guess; label: string; value: number }[] = [];
  for (const id of guesses) {
    const value = state.guessed[id];
    if (value === undefined || options.some(({ label }) => label === printed(value))) continue;
    options.push({ id, label: printed(value), value });
  }
  return options.sort((one, other) => one.value - other.value);
}

/** What came out, set against what was said. */
export function outcomeOf(state: GearState, guess: Guess, words: Words): string {
  const value = state.guessed[guess];
  return fill(words.ask.outcome[guess], {
    product: printed(state.guessed.product!),
    guess: value === undefined ? '' : printed(value),
  });
}
