import { name, number, opposite, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { ClipState, Pair } from './clip-state.svelte.ts';

const pair = ([u, v]: Pair): Token[] => [sign('('), number(u), sign(', '), number(v), sign(')')];

/** g · min(1, c / ‖g‖). Undefined for a gradient of length 0, by which nothing can be divided. */
export function normFormula({ g, c, norm, byNorm }: ClipState): Formula | undefined {
  if (norm === 0) return undefined;
  const factor = (bound: Token, length: Token[]): Token[] => [
    ...[sign('·'), sign('min'), sign('('), sign('1, ')],
    ...[bound, sign('/'), ...length, sign(')')],
  ];
  return {
    left: [],
    symbols: [name('g'), ...factor(name('c'), [sign('‖'), name('g'), sign('‖')])],
    numbers: [...pair(g), ...factor(number(c), [number(norm)])],
    result: pair(byNorm.g),
  };
}

/** Each component put back between −c and c. */
export function valueFormulas({ g, c, byValue }: ClipState): Formula[] {
  const clamped = (of: Token, low: Token[], high: Token): Token[] => [
    ...[sign('min'), sign('('), sign('max'), sign('('), of, sign(', ')],
    ...[...low, sign(')'), sign(', '), high, sign(')')],
  ];
  return g.map((each, n) => {
    const component = name(`g_${n + 1}`);
    return {
      left: [component],
      assigns: true,
      symbols: clamped(component, [opposite, name('c')], name('c')),
      numbers: clamped(number(each), [number(-c)], number(c)),
      result: [number(byValue.g[n])],
    };
  });
}
