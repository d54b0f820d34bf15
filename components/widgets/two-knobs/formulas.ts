import { surface } from '#engine';
import { bracketed, guardNegatives, number, sign } from '#notation/tokens.ts';
import type { DerivativeToken, Formula, SymbolToken, Token } from '#notation/tokens.ts';
import { surfaceTerms } from './surface-terms.ts';
import type { ShownSurface } from './surface-terms.ts';

/** What a frame works out: the height, the slope along one knob with the other held, the list of both. */
export const parts = ['height', 'first', 'second', 'gradient'] as const;
export type Part = (typeof parts)[number];

const loss: SymbolToken = { kind: 'symbol', id: 'loss' };

/** u and v */
export const knobs: readonly [SymbolToken, SymbolToken] = [
  { kind: 'symbol', id: 'u' },
  { kind: 'symbol', id: 'v' },
];

const partial = (of: SymbolToken): DerivativeToken => ({ kind: 'derivative', of });

const pair = (first: Token[], second: Token[]): Token[] => bracketed(...first, sign(', '), ...second);

/** The formula of a frame: symbols, the numbers put in, the result. */
export function formulaOf(id: ShownSurface, point: readonly [number, number], part: Part): Formula {
  const { value, gradient } = surface(id);
  const [first, second] = gradient(point);
  const terms = surfaceTerms[id];
  const numbers = [number(point[0]), number(point[1])] as const;
  const along = (n: 0 | 1, slope: number): Formula => ({
    left: [partial(knobs[n])],
    symbols: terms.partials[n](...knobs),
    numbers: guardNegatives(terms.partials[n](...numbers)),
    result: [number(slope)],
  });
  switch (part) {
    case 'height':
      return {
        left: [loss],
        symbols: terms.value(...knobs),
        numbers: guardNegatives(terms.value(...numbers)),
        result: [number(value(point))],
      };
    case 'first':
      return along(0, first);
    case 'second':
      return along(1, second);
    case 'gradient':
      return {
        left: [sign('∇'), loss],
        symbols: pair([partial(knobs[0])], [partial(knobs[1])]),
        numbers: pair(along(0, first).numbers, along(1, second).numbers),
        result: pair([number(first)], [number(second)]),
      };
  }
}
