const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads a number as the book prints it: true minus, `1.2×10⁻⁷`, perhaps in parentheses. NaN for anything else. */
export function readPrinted(text: string): number {
  const plain = text
    .replace(/[\s()]/g, '')
    .replaceAll('−', '-')
    .replace(
      /×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,
      (_, power: string) =>
        `e${power.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(RAISED.indexOf(digit)))}`,
    );
  return plain === '' ? Number.NaN : Number(plain);
}

/** The farthest a printed number may lie from an exact one: 1e-6, or half a unit of the last of `decimals` shown. */
export const tolerance = (decimals: number): number => Math.max(1e-6, 0.5 * 10 ** -decimals + 1e-9);
