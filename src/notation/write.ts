import type { Term } from './quantity-terms.ts';
import { guardNegatives, number } from './tokens.ts';
import type { DerivativeToken, Formula, NameToken, LocalToken, SymbolToken, Token } from './tokens.ts';

/** Turns a term into its symbol or into its number. */
export type Show = (term: Term<SymbolToken | DerivativeToken | NameToken | LocalToken>) => Token;

const asSymbol: Show = ({ symbol }) => symbol;
const asNumber: Show = ({ symbol, value }) => number(value, symbol.ref);

/** Writes a right-hand side once and shows it twice: in symbols and with the numbers put in. */
export function write(
  left: Token[],
  rightHandSide: (show: Show) => Token[],
  result: number,
  factors?: Token[],
): Formula {
  return {
    left,
    symbols: rightHandSide(asSymbol),
    numbers: guardNegatives(rightHandSide(asNumber)),
    ...(factors && { factors: guardNegatives(factors) }),
    result: [number(result)],
  };
}
