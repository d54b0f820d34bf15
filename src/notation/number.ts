const MINUS = '\u2212';
const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

export interface NumberFormat {
  /** Digits after the point; default 4. */
  decimals?: number;
  /** Drop trailing zeros: 0.0800 → 0.08. */
  trim?: boolean;
}

/**
 * A number as the book prints it: fixed decimals, true minus (U+2212), never −0. What would round to zero without being zero, and what
 * is a million or more, is written with a power of ten, so that no reader takes it for 0. @throws RangeError if it is not finite:
 * a divergence is said in words.
 */
export function formatNumber(value: number, { decimals = 4, trim = false }: NumberFormat = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value}: say in words what happened`);
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : '';
  const digits = size.toFixed(decimals);
  const rounded = Number(digits);
  if (size !== 0 && (rounded === 0 || rounded >= 1e6)) return sign + scientific(size, decimals, trim);
  return sign + (trim ? trimZeros(digits) : digits);
}

function scientific(size: number, decimals: number, trim: boolean): string {
  const [mantissa, exponent] = size.toExponential(Math.min(decimals, 4)).split('e');
  return `${trim ? trimZeros(mantissa) : mantissa}×${powerOfTen(Number(exponent))}`;
}

/** `10⁻⁵`, for ticks of logarithmic axes. The exponent is a whole number. */
export function powerOfTen(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join('')}`;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** A printed number in its parts, with an ASCII minus: −1.2×10⁻⁷ gives mantissa `-1.2` and exponent `-7`. */
export function partsOf(printed: string): { mantissa: string; exponent?: string } {
  const [mantissa, power] = printed.replaceAll(MINUS, '-').split('×10');
  if (power === undefined) return { mantissa };
  const plain = (raised: string): string | undefined =>
    Object.keys(SUPERSCRIPTS).find((digit) => SUPERSCRIPTS[digit] === raised);
  return { mantissa, exponent: [...power].map(plain).join('') };
}

/** A printed number as TeX: `-0.0768`, `1.2\times10^{-7}`. */
export function numberToTex(printed: string): string {
  const { mantissa, exponent } = partsOf(printed);
  return exponent === undefined ? mantissa : `${mantissa}\\times10^{${exponent}}`;
}
