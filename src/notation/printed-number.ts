import { formatNumber } from './number.ts';
import type { NumberFormat } from './number.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * A number as it stands in a line before `next`. In parentheses where it is guarded, and where an exponent follows a power of ten, with
 * which it would run together: `(3×10⁻⁹)²`; and behind a root: `√(3×10⁻⁹)`.
 */
export function printedNumber(
  { value, guarded = false, bound = false }: NumberToken,
  next: Token | undefined,
  format: NumberFormat,
): { text: string; bracketed: boolean } {
  const text = formatNumber(value, format);
  return { text, bracketed: guarded || ((bound || next?.kind === 'raised') && text.includes('×')) };
}
