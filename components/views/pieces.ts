import type { Token } from '#notation/tokens.ts';

/** Brackets with more in them may break: they would be wider than a phone. */
const MOST_TOGETHER = 7;

const isSign = (token: Token, text: string): boolean => token.kind === 'sign' && token.text === text;

/** The tokens of a line, short brackets such as (n₂ + 1) gathered into lists: a line does not break inside them. */
export function piecesOf(tokens: readonly Token[]): (Token | readonly Token[])[] {
  const pieces: (Token | readonly Token[])[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const end = isSign(tokens[n], '(') ? closingOf(tokens, n) : n;
    const length = end - n + 1;
    // A line that is one bracket is written out: it is a piece already.
    if (length > 1 && length <= MOST_TOGETHER && length < tokens.length) {
      pieces.push(tokens.slice(n, end + 1));
      n = end;
    } else pieces.push(tokens[n]);
  }
  return pieces;
}

/** Place of the bracket that closes the one at `open`; `open` itself where none does. */
function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let n = open; n < tokens.length; n++) {
    if (isSign(tokens[n], '(')) depth += 1;
    if (isSign(tokens[n], ')')) depth -= 1;
    if (depth === 0) return n;
  }
  return open;
}
