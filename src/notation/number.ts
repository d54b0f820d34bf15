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
  /**
   * A number is written with a power of ten where the decimals would round it to fewer digits than these: 2.4414×10⁻⁴, not 0.0002, of which
   * a product on the page would seem wrong.
   */
  significant?: number;
  /** For counts: in full however large, digits in groups of three: 79,510. */
  grouped?: boolean;
}

/**
 * A number as the book prints it: fixed decimals, true minus (U+2212), never −0. What would round to zero without being zero, and what
 * is a million or more, is written with a power of ten, so that no reader takes it for 0. @throws RangeError if it is not finite:
 * a divergence is said in words.
 */
export function formatNumber(
  value: number,
  { decimals = 4, trim = false, significant = 0, grouped = false }: NumberFormat = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value}: say in words what happened`);
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : '';
  const digits = size.toFixed(decimals);
  const rounded = Number(digits);
  if (grouped) return sign + inGroups(trim ? trimZeros(digits) : digits);
  // What differs by a rounding of the machine is no digit that is lost: 0.009 may be held as 0.009000000000000008.
  const isCut = Math.abs(rounded - size) > 1e-12 * size;
  const isShort = rounded === 0 || (isCut && rounded < 10 ** (significant - 1 - decimals));
  if (size !== 0 && (isShort || rounded >= 1e6)) return sign + scientific(size, decimals, trim);
  return sign + (trim ? trimZeros(digits) : digits);
}

/** Below 10²¹ toFixed writes every digit. */
function inGroups(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

function scientific(size: number, decimals: number, trim: boolean): string {
  const [mantissa, exponent] = size.toExponential(Math.min(decimals, 4)).split('e');
  return `${trim ? trimZeros(mantissa) : mantissa}×${powerOfTen(Number(exponent))}`;
}

/**
 * A number as a power of ten, whatever its size, to so many significant digits: 1.12×10⁻¹², 10⁻⁵; 0 stays 0. For quantities that are
 * compared by their order. @throws RangeError if it is not finite.
 */
export function formatOrder(value: number, significant = 3): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value}: say in words what happened`);
  const printed = scientific(Math.abs(value), significant - 1, true);
  return (value < 0 ? MINUS : '') + printed.replace(/^1×/, '');
}

/**
 * A size that may lie anywhere, up to four decimals: as a plain number from a thousandth to a million, else as a power of ten. 0 stays 0.
 * @throws RangeError if it is not finite.
 */
export function formatSize(value: number): string {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-3 && size < 1e6)
    ? formatNumber(value, { decimals: 4, trim: true })
    : formatOrder(value);
}

/** `10⁻⁵`, for ticks of logarithmic axes. The exponent is a whole number. */
export function powerOfTen(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join('')}`;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** A whole number in groups of three, the same in both languages: 2,000,000. @throws RangeError for any other number. */
export function formatCount(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no count`);
  return (value < 0 ? MINUS : '') + String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A printed number in its parts, with an ASCII minus: −1.2×10⁻⁷ gives mantissa `-1.2` and exponent `-7`; 10⁻⁷ has mantissa `1`. */
export function partsOf(printed: string): { mantissa: string; exponent?: string } {
  const [mantissa, power] = printed
    .replaceAll(MINUS, '-')
    .replace(/^(-?)10(?=[⁻⁰¹²³⁴-⁹])/, '$11×10')
    .split('×10');
  if (power === undefined) return { mantissa };
  const plain = (raised: string): string | undefined =>
    Object.keys(SUPERSCRIPTS).find((digit) => SUPERSCRIPTS[digit] === raised);
  return { mantissa, exponent: [...power].map(plain).join('') };
}

/** A printed number as TeX: `-0.0768`, `1.2\times10^{-7}`. */
export function numberToTex(printed: string): string {
  const { mantissa, exponent } = partsOf(printed);
  const inTex = mantissa.replaceAll(',', '{,}');
  return exponent === undefined ? inTex : `${inTex}\\times10^{${exponent}}`;
}
