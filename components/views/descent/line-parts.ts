import { guardNegatives, name, number, raised, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';

/** A quantity with its value: its symbol in the line of symbols, its number in the line below. */
export interface Valued {
  symbols: Token[];
  numbers: Token[];
}

/** What a line is put together from; a token stands in both of its lines. */
export type Part = Token | Valued;

/** −0 is 0. */
const plain = (value: number): Token => number(value + 0);

export const valued = (symbols: Token[], value: number): Valued => ({ symbols, numbers: [plain(value)] });

/** To the power t. */
export const toThe = (t: number): Valued => ({ symbols: [raised(name('t'))], numbers: [raised(number(t))] });

export const squared: Token = raised(sign('2'));

/** Signs and numerals as they are typed, a blank between them: `( 1 − …`. */
export const signs = (text: string): Token[] => text.split(' ').map(sign);

/** How a number arises, from one list of parts. Without a left side it starts with the symbols. */
export function lineOf(left: Token[], parts: readonly Part[], result: number): Formula {
  const write = (line: keyof Valued): Token[] => parts.flatMap((part) => ('symbols' in part ? part[line] : [part]));
  const isNew = left.length > 0;
  return {
    left,
    ...(isNew && { assigns: true }),
    symbols: write('symbols'),
    numbers: bindToRoots(guardNegatives(write('numbers'))),
    result: [plain(result)],
  };
}

/** Parts in parentheses. */
export const bracket = (...parts: Part[]): Part[] => [sign('('), ...parts, sign(')')];

function bindToRoots(tokens: Token[]): Token[] {
  const binds = (token: Token | undefined): boolean =>
    token?.kind === 'sign' && (token.text === '√' || token.text === '/');
  return tokens.map((token, n) =>
    token.kind === 'number' && binds(tokens[n - 1]) ? { ...token, bound: true } : token,
  );
}
