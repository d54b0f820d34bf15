import { fill } from '#i18n/fill.ts';
import { plainName } from '#notation/names.ts';
import { formatNumber, formatOrder } from '#notation/number.ts';
import type { ClinicState } from './clinic-state.svelte.ts';
import { mapOf } from './clinic.ts';
import { diseases } from './diseases.ts';
import type { Words } from './words.ts';

/** Ratios to two decimals: a pattern is to be seen, not a number read off. */
export const printedRatio = (ratio: number): string => formatNumber(ratio, { decimals: 2, trim: true });

/** Large errors as plain numbers, small ones by their order. */
export const printedError = (relative: number): string =>
  relative >= 0.01 ? formatNumber(relative, { decimals: 2, trim: true }) : formatOrder(relative, 1);

/** What is to be said of the present patient. */
export function explanationOf(state: ClinicState, words: Words): string {
  const { said, disease, wrong, cells } = state;
  if (said === 'open') return fill(words.symptom, { wrong: wrong.length, all: cells.length });
  if (!state.isNamed && said !== 'unknown') {
    const { name, expected, found } = state.contradiction(said);
    return fill(words.otherwise, {
      disease: words.diseases[said],
      name: plainName(name),
      expected: printedRatio(expected),
      found: printedRatio(found),
    });
  }
  const [[first]] = mapOf(diseases[disease].run)[0];
  const cause = fill(words.causes[disease], { ratio: printedRatio(first.ratio) });
  return said === 'unknown' ? `${fill(words.told, { disease: words.diseases[disease] })} ${cause}` : cause;
}

/** What the change has done; undefined before one was tried. */
export function outcomeOf(state: ClinicState, words: Words): string | undefined {
  const { tried, wrong, cells, disease } = state;
  if (!tried) return undefined;
  if (wrong.length === 0) return words.healed;
  const before = mapOf(diseases[disease].run).flat(2);
  if (cells.every(({ g }, n) => g === before[n].g)) return fill(words.unchanged, { wrong: wrong.length });
  const [{ name, ratio }] = wrong;
  return fill(words.stillIll, { wrong: wrong.length, name: plainName(name), found: printedRatio(ratio) });
}
