import { activationTerms } from '#notation/activation-terms.ts';
import { bracketed, guardNegatives, name, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import { slopeOf, valueOf } from './duel.ts';
import type { CurveId } from './duel.ts';

const letters: Record<CurveId, string> = { tanh: 'tanh', sigmoid: 'σ' };

/** f′(z) from a = f(z), with the numbers put in. */
export function slopeFormula(id: CurveId, at: number): Formula {
  const [z, a] = [number(at), number(valueOf(id, at))];
  const { slope } = activationTerms(id);
  return {
    left: [sign(letters[id]), sign('′'), ...bracketed(z)],
    symbols: unwrapped(slope(name('z'), { kind: 'symbol', id: 'a' })),
    numbers: unwrapped(guardNegatives(slope(z, a))),
    result: [number(slopeOf(id, at))],
  };
}

/** Without the brackets in which a factor of a product would stand. */
function unwrapped(tokens: Token[]): Token[] {
  const [first] = tokens;
  return first.kind === 'sign' && first.text === '(' ? tokens.slice(1, -1) : tokens;
}
