import { describe, expect, it } from 'vitest';
import { piecesOf } from '#components/views/pieces.ts';
import { sign } from '#notation/tokens.ts';

/** Each sign of a text is a token; pieces of several are shown between bars. */
const shown = (text: string): string =>
  piecesOf([...text].map((each) => sign(each)))
    .map((piece) =>
      'length' in piece
        ? `|${piece.map((each) => ('text' in each ? each.text : '')).join('')}|`
        : 'text' in piece
          ? piece.text
          : '',
    )
    .join('');

describe('A line of a formula', () => {
  it.each([
    ['(n+1)·m+(m+1)·k', '|(n+1)|·m+|(m+1)|·k'],
    ['2·(a+(b)·c)', '2·(a+|(b)|·c)'],
    ['2·((b)+c)', '2·|((b)+c)|'],
  ])('keeps short brackets together: %s', (text, pieces) => {
    expect(shown(text)).toBe(pieces);
  });

  it.each(['(n+1)', 'a+b', '(a', 'a)', 'f(a+b+c+d+e)'])('is left as it is where there is none: %s', (text) => {
    expect(shown(text)).toBe(text);
  });
});
