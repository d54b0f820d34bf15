import type { ChainLayer } from '#engine';
import { factor, guardNegatives, joined, name, number, sign } from '#notation/tokens.ts';
import type { Formula, SymbolToken, Token } from '#notation/tokens.ts';

const at = (id: 'w' | 'a' | 'z', l: number): SymbolToken => ({ kind: 'symbol', id, l });
const by = (of: SymbolToken): Token => ({ kind: 'derivative', of });

const slopeOf = (l: number): Token[] => [name('f'), sign('′'), sign('('), at('z', l), sign(')')];

const product = (...terms: Token[][]): Token[] => guardNegatives(joined('·', terms));

/** ∂C/∂a⁽ˡ⁻¹⁾ = w⁽ˡ⁾ · f′(z⁽ˡ⁾) · ∂C/∂a⁽ˡ⁾: the running product, and what the layer multiplies it by. */
export function passedFormula({ l, factor: times, slope, arriving, passed }: ChainLayer, w: number): Formula {
  return {
    left: [by(at('a', l - 1))],
    symbols: product(
      [factor('crossed', at('w', l))],
      [factor('slope', ...slopeOf(l))],
      [factor('arriving', by(at('a', l)))],
    ),
    numbers: product(
      [factor('crossed', number(w))],
      [factor('slope', number(slope))],
      [factor('arriving', number(arriving))],
    ),
    factors: product([number(times)], [number(arriving)]),
    result: [number(passed)],
  };
}

/** ∂C/∂w⁽ˡ⁾ = ∂C/∂a⁽ˡ⁾ · f′(z⁽ˡ⁾) · a⁽ˡ⁻¹⁾ */
export function gradientFormula({ l, slope, arriving, entered, gradient }: ChainLayer): Formula {
  return {
    left: [by(at('w', l))],
    symbols: product(
      [factor('arriving', by(at('a', l)))],
      [factor('slope', ...slopeOf(l))],
      [factor('entered', at('a', l - 1))],
    ),
    numbers: product(
      [factor('arriving', number(arriving))],
      [factor('slope', number(slope))],
      [factor('entered', number(entered))],
    ),
    result: [number(gradient)],
  };
}
