import type { UnitExample } from '#engine';
import { bracketed, factor, guardNegatives, joined, name, number, sign } from '#notation/tokens.ts';
import type { Formula, SymbolToken, Token } from '#notation/tokens.ts';
import type { Place, Setup } from './dying.ts';

type Parameter = 'w' | 'b';

const symbol = (id: SymbolToken['id']): SymbolToken => ({ kind: 'symbol', id });
const [x, y, z, a, eta] = (['x', 'y', 'z', 'a', 'eta'] as const).map(symbol);
const derivativeBy = (parameter: Parameter): Token => ({ kind: 'derivative', of: symbol(parameter) });

/** ∂C/∂w: the mean of red · blue · purple over the three examples; of b the purple factor is 1. */
export function gradientFormula(parameter: Parameter, { pass }: Place): Formula {
  const { examples } = pass;
  const count = [sign('/'), sign(String(examples.length))];
  const terms = examples.map(({ dw, delta }) => [number(parameter === 'w' ? dw : delta)]);
  return {
    left: [derivativeBy(parameter)],
    symbols: [
      ...bracketed(
        sign('Σ'),
        factor('arriving', ...bracketed(a, sign('−'), y)),
        sign('·'),
        factor('slope', name('f'), sign('′'), ...bracketed(z)),
        sign('·'),
        factor('entered', parameter === 'w' ? x : sign('1')),
      ),
      ...count,
    ],
    numbers: [...bracketed(...guardNegatives(joined('+', terms))), ...count],
    result: [number(parameter === 'w' ? pass.dw : pass.db)],
  };
}

/** w ← w − η ∂C/∂w */
export function updateFormula(parameter: Parameter, { eta: rate }: Setup, place: Place, next: Place): Formula {
  const gradient = parameter === 'w' ? place.pass.dw : place.pass.db;
  return {
    left: [symbol(parameter)],
    assigns: true,
    symbols: [symbol(parameter), sign('−'), eta, derivativeBy(parameter)],
    numbers: guardNegatives([number(place[parameter]), sign('−'), number(rate), sign('·'), number(gradient)]),
    result: [number(next[parameter])],
  };
}

/** The rows of the table of examples: how each number is written. */
export const rows = [
  { id: 'z', tokens: [z, sign('='), symbol('w'), x, sign('+'), symbol('b')] },
  { id: 'a', tokens: [a, sign('='), name('f'), ...bracketed(z)] },
  { id: 'error', tokens: [factor('arriving', a, sign('−'), y)] },
  { id: 'slope', tokens: [factor('slope', name('f'), sign('′'), ...bracketed(z))] },
  { id: 'delta', tokens: [symbol('delta')] },
  { id: 'dw', tokens: [symbol('delta'), sign('·'), factor('entered', x)] },
] as const satisfies readonly { id: keyof UnitExample; tokens: readonly Token[] }[];
