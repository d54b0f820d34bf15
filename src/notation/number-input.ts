/** Why a text is no number; each code has its sentence in the strings of whoever shows it. */
export type NumberInputProblem =
  | 'empty'
  | 'letters'
  /** 1,000 or 1 000 */
  | 'thousands'
  /** 0,5 */
  | 'decimal-comma'
  | 'zero-denominator'
  /** Larger than a double can hold, or so small that it would become 0. */
  | 'out-of-range'
  | 'malformed';

export interface NumberInput {
  readonly ok: true;
  readonly value: number;
  /** Place of the last digit typed, as a power of ten: 2 for 0.05, 0 for 12, −2 for 1.2e3. A fraction is exact: Infinity. */
  readonly decimals: number;
  /** Digits from the first that is not 0: 2 for 0.050, 0 for 0.0. A fraction is exact: Infinity. */
  readonly significant: number;
}

export interface RefusedNumberInput {
  readonly ok: false;
  readonly reason: NumberInputProblem;
}

const decimal = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const numberOrFraction = new RegExp(String.raw`^([-+]?)(${decimal})(?:/(${decimal}))?$`);

/**
 * Reads a number as people type it: `-0.3`, `−0.3` (U+2212), `.5`, `1.2e-3`, `3/8`, full-width digits. Spaces between digits and all
 * commas are refused, because 1,000 and 0,5 mean different numbers to different readers. Never throws.
 */
export function parseNumberInput(text: string): NumberInput | RefusedNumberInput {
  const typed = toAscii(text);
  if (typed === '') return refuse('empty');
  const match = numberOrFraction.exec(typed);
  if (!match) return refuse(problemOf(typed));
  const [, sign, numerator, denominator] = match;
  const divisor = denominator === undefined ? 1 : Number(denominator);
  if (divisor === 0) return refuse(/[1-9]/.test(mantissaOf(denominator)) ? 'out-of-range' : 'zero-denominator');
  const size = Number(numerator) / divisor;
  if (!Number.isFinite(size) || (size === 0 && /[1-9]/.test(mantissaOf(numerator)))) return refuse('out-of-range');
  return {
    ok: true,
    value: sign === '-' && size !== 0 ? -size : size,
    ...(denominator === undefined ? precisionOf(numerator) : { decimals: Infinity, significant: Infinity }),
  };
}

/**
 * Full-width forms and the minus signs of other keyboards become ASCII; only spaces between two digits stay. What has no width and is copied
 * along unseen goes.
 */
function toAscii(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2012\u2013\u2212\ufe63]/g, '-')
    .trim()
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .toLowerCase();
}

function problemOf(typed: string): NumberInputProblem {
  if (/^[-+]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/.test(typed)) return 'thousands';
  if (/^[-+]?\d*,\d+$/.test(typed)) return 'decimal-comma';
  return /\p{L}/u.test(typed.replaceAll(/(?<=[\d.])e(?=[-+\d]|$)/g, '')) ? 'letters' : 'malformed';
}

function mantissaOf(typed: string): string {
  return typed.split('e')[0];
}

function precisionOf(typed: string): { decimals: number; significant: number } {
  const [mantissa, exponent = '0'] = typed.split('e');
  const digitsAfterPoint = mantissa.split('.')[1]?.length ?? 0;
  return {
    decimals: digitsAfterPoint - Number(exponent),
    significant: mantissa.replace('.', '').replace(/^0+/, '').length,
  };
}

function refuse(reason: NumberInputProblem): RefusedNumberInput {
  return { ok: false, reason };
}
