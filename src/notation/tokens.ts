/** Which of the four factors of a gradient a term is. */
export type Factor = 'arriving' | 'slope' | 'entered' | 'crossed';

export type SymbolId = 'x' | 'y' | 'yHat' | 'z' | 'a' | 'w' | 'b' | 'delta' | 'loss' | 'eta' | 'n' | 'h' | 'u' | 'v';

/** A unit by its number, or a running index as under a sum. */
export type Index = number | 'i' | 'k';

/** A quantity of the network: z⁽²⁾₁ is { id: 'z', l: 2, j: 1 }; indices as in the formulas, from 1. n₂, a layer's width, is { id: 'n', j: 2 }. */
export interface SymbolToken {
  kind: 'symbol';
  id: SymbolId;
  l?: number;
  j?: Index;
  i?: Index;
  ref?: string;
}

/** ∂C/∂(of) */
export interface DerivativeToken {
  kind: 'derivative';
  of: SymbolToken;
  ref?: string;
}

/**
 * A value of a reader's own formula by its name in code: `x1`, `u`, `sigma`, `w2_11`. With a bar it is the derivative of the output by
 * that value.
 */
export interface NameToken {
  kind: 'name';
  name: string;
  bar?: boolean;
  ref?: string;
}

/**
 * ∂of/∂by of two such values: the local derivative on the arrow between them. Straight, it is d of/d by, as where `by` is all that can
 * move `of`.
 */
export interface LocalToken {
  kind: 'local';
  of: string;
  by: string;
  straight?: boolean;
  ref?: string;
}

export interface SignToken {
  kind: 'sign';
  text: string;
  /** Belongs to what follows, as a minus that subtracts from nothing. */
  tight?: boolean;
}

export interface NumberToken {
  kind: 'number';
  value: number;
  /** Stands in parentheses because it is negative and not the first of its term. */
  guarded?: boolean;
  /** Stands behind a root or a stroke of division, which must not take the first half of a power of ten for the whole. */
  bound?: boolean;
  ref?: string;
}

/**
 * A piece of a formula. `ref` is the quantity's name in plain text (`w2_11`, `delta1_2`), by which a term and its place in the figure
 * find each other.
 */
export type Token =
  | SymbolToken
  | NumberToken
  /** Signs and function names, upright: "=", "+", "·", "(", "½", "tanh". */
  | SignToken
  | DerivativeToken
  | NameToken
  | LocalToken
  /** An exponent. */
  | { kind: 'raised'; tokens: Token[] }
  /** A term that is one of the four factors. */
  | { kind: 'factor'; factor: Factor; tokens: Token[] };

/** How one number arises: left = symbols = numbers (= factors) = result. Left may be empty: then it starts with the symbols. */
export interface Formula {
  left: Token[];
  symbols: Token[];
  /** The same with the numbers put in. */
  numbers: Token[];
  /** One number per factor, product or path, where these took some working out. */
  factors?: Token[];
  result: Token[];
  /** Written with ← : the left side gets a new value. */
  assigns?: boolean;
}

export const sign = (text: string): Token => ({ kind: 'sign', text });

/** The minus of −u. */
export const opposite: Token = { kind: 'sign', text: '−', tight: true };

export const number = (value: number, ref?: string): Token => ({ kind: 'number', value, ...(ref && { ref }) });

export const name = (of: string, ref?: string): Token => ({ kind: 'name', name: of, ...(ref && { ref }) });

export const raised = (...tokens: Token[]): Token => ({ kind: 'raised', tokens });

export const bracketed = (...tokens: Token[]): Token[] => [sign('('), ...tokens, sign(')')];

export const factor = (name: Factor, ...tokens: Token[]): Token => ({ kind: 'factor', factor: name, tokens });

/** Terms with a sign between them. */
export function joined(separator: string, terms: Token[][]): Token[] {
  return terms.flatMap((term, n) => (n === 0 ? term : [sign(separator), ...term]));
}

/** Puts negative numbers in parentheses wherever they do not open a term or stand under an exponent. */
export function guardNegatives(tokens: Token[]): Token[] {
  let opens = true;
  const guard = (list: Token[]): Token[] =>
    list.map((token, n) => {
      const atStart = opens;
      if (token.kind === 'factor') return { ...token, tokens: guard(token.tokens) };
      if (token.kind === 'raised') return { ...token, tokens: guardNegatives(token.tokens) };
      opens =
        token.kind === 'sign' &&
        (token.text === '(' || token.text === '[' || token.text === '|' || token.text.endsWith(','));
      if (token.kind !== 'number' || token.value >= 0) return token;
      return { ...token, guarded: !atStart || list[n + 1]?.kind === 'raised' };
    });
  return guard(tokens);
}
