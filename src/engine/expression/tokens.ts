import type { Place } from './expression.ts';
import { greekClass, spellOut } from './names.ts';
import { ExpressionError } from './problem.ts';

/** One word of a formula; `text` is its ASCII form (`-` for U+2212, `delta` for δ). */
export interface Token extends Place {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

/** A reader's formula is a line; this keeps the work for each key pressed small. */
export const LONGEST_TEXT = 1000;

/** Signs as keyboards, Korean ones among them, word processors and books write them. */
const alikes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\u00b7': '*',
  '\u2219': '*',
  '\u22c5': '*',
  '\u2217': '*',
  '\u00d7': '*',
  '\u318d': '*',
  '\u00f7': '/',
  '\u2215': '/',
};

const patterns = {
  space: /\s+/y,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  name: new RegExp(`(?:[A-Za-z]+|[${greekClass}])\\d*(?:_[A-Za-z\\d]+)?`, 'y'),
  sign: /\*\*|[-+*/^(),]/y,
};

/** Splits a text into words, an `end` last. @throws ExpressionError for unknown characters, unfinished names, numbers out of range. */
export function tokenize(text: string): Token[] {
  if (text.length > LONGEST_TEXT) {
    const place = { start: LONGEST_TEXT, end: text.length };
    throw new ExpressionError({ code: 'too-long', ...place, found: '', expected: [], limit: LONGEST_TEXT });
  }
  const ascii = text.split('').map(toAscii).join('');
  const tokens: Token[] = [];
  let start = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(ascii)?.[0];
  };
  while (start < ascii.length) {
    const token = tokenAt(read, start);
    if (token) tokens.push(checked(token, text));
    const length = token ? token.end - start : read(patterns.space)?.length;
    if (length === undefined) refuseCharacter(text, start, tokens.at(-1));
    start += length;
  }
  return [...tokens, { kind: 'end', text: '', start: text.length, end: text.length }];
}

/** Full-width forms and look-alikes of the signs, one character for one. */
function toAscii(character: string): string {
  if (character >= '！' && character <= '～') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return Object.hasOwn(alikes, character) ? alikes[character] : character;
}

function tokenAt(read: (pattern: RegExp) => string | undefined, start: number): Token | undefined {
  for (const kind of ['number', 'name', 'sign'] as const) {
    const found = read(patterns[kind]);
    if (found === undefined) continue;
    const text = kind === 'name' ? spellOut(found) : found === '**' ? '^' : found;
    return { kind, text, start, end: start + found.length };
  }
  return undefined;
}

function checked(token: Token, text: string): Token {
  const { kind, start, end } = token;
  if (kind !== 'number') return token;
  const value = Number(token.text);
  if (Number.isFinite(value) && (value !== 0 || /^[0.]*(?:[eE]|$)/.test(token.text))) return token;
  throw new ExpressionError({ code: 'number-out-of-range', start, end, found: text.slice(start, end), expected: [] });
}

function refuseCharacter(text: string, start: number, before: Token | undefined): never {
  const found = String.fromCodePoint(text.codePointAt(start)!);
  const end = start + found.length;
  if (found === '_' && before?.kind === 'name' && before.end === start) {
    const isLast = end === text.length;
    const place = isLast ? { start: end, end } : { start: end, end: end + 1 };
    const code = isLast ? 'unexpected-end' : 'unexpected-token';
    throw new ExpressionError({ code, ...place, found: text.slice(place.start, place.end), expected: ['index'] });
  }
  throw new ExpressionError({ code: 'unknown-character', start, end, found, expected: [] });
}
