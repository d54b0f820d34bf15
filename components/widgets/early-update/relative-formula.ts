import { bracketed, guardNegatives, name, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';

const size = (...tokens: Token[]): Token[] => [sign('|'), ...tokens, sign('|')];

/** |g − ĝ| / max(|g|, |ĝ|): how far a gradient g is from the numerical one. */
export function relativeFormula(g: number, gHat: number, relative: number): Formula {
  const [is, ought] = [name('g'), name('gHat')];
  return {
    left: [],
    symbols: [
      ...size(is, sign('−'), ought),
      sign('/'),
      sign('max'),
      ...bracketed(...size(is), sign(', '), ...size(ought)),
    ],
    numbers: [
      ...size(...guardNegatives([number(g), sign('−'), number(gHat)])),
      sign('/'),
      number(Math.max(Math.abs(g), Math.abs(gHat))),
    ],
    result: [number(relative)],
  };
}
