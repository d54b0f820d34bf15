import { placeOf } from '#engine';
import { sign } from '#notation/tokens.ts';
import type { SymbolToken, Token } from '#notation/tokens.ts';
import type { ParameterId } from './error-curve.ts';

/** The symbol of a parameter named in plain text: w⁽²⁾₁₁ for `w2_11`. */
export function symbolOf(id: ParameterId): SymbolToken {
  const { kind, l, j, i } = placeOf(id)!;
  const indices = { j: j + 1, ...(i !== undefined && { i: i + 1 }) };
  return { kind: 'symbol', id: kind === 'w' ? 'w' : 'b', ...(l !== undefined && { l }), ...indices };
}

/** C(w + h), C(w − h) */
export function shiftedLoss(id: ParameterId, by: '+' | '−'): Token[] {
  const h: Token = { kind: 'symbol', id: 'h' };
  return [{ kind: 'symbol', id: 'loss' }, sign('('), symbolOf(id), sign(by), h, sign(')')];
}

/** ∂C/∂w */
export const derivativeBy = (id: ParameterId): Token[] => [{ kind: 'derivative', of: symbolOf(id) }];
