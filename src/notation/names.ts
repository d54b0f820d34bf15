import { greekLetter } from '#engine';
import type { Locale } from '#i18n/locales.ts';

/** A name of code in the parts of its formula: `w2_11` is the letter w with (2) above and 11 below. */
export interface NameParts {
  /** A letter, Greek ones as the letter itself, or a word. */
  letter: string;
  /** A single letter is set in italics, a word upright. */
  isWord: boolean;
  hat: boolean;
  upper: string;
  lower: string;
}

const MACRON = '\u0304';
const HAT = '\u0302';
const superscripts = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const subscripts = [...'₀₁₂₃₄₅₆₇₈₉'];

/** Takes a name as the parser of formulas reads it apart. @throws RangeError for a text that is no such name. */
export function nameParts(name: string): NameParts {
  const read = /^([A-Za-z]+?)(Hat)?(\d*)(?:_([A-Za-z\d]+))?$/.exec(name);
  if (!read) throw new RangeError(`"${name}" is no name of a formula`);
  const [, base, hat, digits, index] = read;
  const letter = greekLetter(base) ?? base;
  return {
    letter,
    isWord: [...letter].length > 1,
    hat: hat !== undefined,
    upper: index !== undefined && digits !== '' ? `(${digits})` : '',
    lower: index ?? digits,
  };
}

/** `x1` → x₁, with a bar x̄₁. */
export function plainName(name: string, bar = false): string {
  const { letter, hat, upper, lower } = nameParts(name);
  const digits = (text: string, alphabet: readonly string[]): string =>
    text.replace(/\d/g, (digit) => alphabet[Number(digit)]);
  const raised = upper && `⁽${digits(upper.slice(1, -1), superscripts)}⁾`;
  const lowered = /\D/.test(lower) ? `_${lower}` : digits(lower, subscripts);
  return `${letter}${hat ? HAT : ''}${bar ? MACRON : ''}${raised}${lowered}`;
}

/** A name for those who listen: "x 1", "w 2층 11"; Greek letters by their sign, which screen readers know. */
export function spokenName(name: string, locale: Locale): string {
  const { letter, hat, upper, lower } = nameParts(name);
  const layer = upper.slice(1, -1);
  const parts = [hat && (locale === 'ko' ? '햇' : 'hat'), layer && (locale === 'ko' ? `${layer}층` : `layer ${layer}`)];
  return [letter, ...parts, lower].filter((part) => part).join(' ');
}
