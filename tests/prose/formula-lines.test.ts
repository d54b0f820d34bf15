import { describe, expect, it } from 'vitest';
import { factor, number, sign, type Formula } from '#notation/tokens.ts';
import { toSpoken } from '#notation/spoken.ts';
import { chosenLines, linesInOneRow, linesToTex, rowsToTex } from '#components/prose/formula-lines.ts';

const delta: Formula = {
  left: [{ kind: 'symbol', id: 'delta', l: 2, j: 1 }],
  symbols: [{ kind: 'derivative', of: { kind: 'symbol', id: 'yHat' } }],
  numbers: [factor('arriving', number(-0.4)), sign('·'), factor('slope', number(0.24))],
  result: [number(-0.096)],
};
const update: Formula = { ...delta, symbols: delta.left, assigns: true };

describe('the lines of a computed formula', () => {
  it('are all there are by default order, whatever the order of the wish', () => {
    expect(chosenLines(delta, 'all')).toEqual([delta.symbols, delta.numbers, delta.result]);
    expect(chosenLines(delta, ['result', 'symbols'])).toEqual([delta.symbols, delta.result]);
    expect(chosenLines(delta, 'factors')).toEqual([]);
  });

  it('are aligned at the relation', () => {
    expect(linesToTex(delta, chosenLines(delta, ['numbers', 'result']))).toBe(
      '\\begin{aligned}\\delta^{(2)}_{1}&=\\arriving{-0.4}\\cdot \\slope{0.24}\\\\[0.5em]&=-0.096\\end{aligned}',
    );
  });

  it('leave more room below a fraction', () => {
    expect(linesToTex(delta, chosenLines(delta, 'all'))).toContain('\\hat{y}}\\\\[1.3em]&=');
  });

  it('of an update begin with an arrow and go on with equals signs', () => {
    const tex = linesToTex(update, chosenLines(update, ['symbols', 'result']));
    expect(tex).toContain('&\\leftarrow \\delta');
    expect(tex).toContain('&=-0.096');
  });

  it('of several formulas stand in a row each, without a part that repeats the one before', () => {
    const one: Formula = { ...delta, symbols: [number(1)], numbers: [number(1)], result: [number(1)] };
    const left = '\\delta^{(2)}_{1}';
    expect(rowsToTex([one, update], ['numbers', 'result'])).toBe(
      `\\begin{aligned}${left}&=1\\\\[0.5em]${left}&\\leftarrow \\arriving{-0.4}\\cdot \\slope{0.24}=-0.096\\end{aligned}`,
    );
    expect(rowsToTex([delta, delta], 'symbols')).toContain('\\\\[0.8em]');
  });

  it('leave more room below a slope of a graph', () => {
    const slope: Formula = { ...delta, symbols: [{ kind: 'local', of: 'z', by: 't' }] };
    expect(linesToTex(slope, chosenLines(slope, 'all'))).toContain('\\\\[1.3em]&=');
  });

  it('are spoken as one sentence', () => {
    const spoken = toSpoken(linesInOneRow(delta, chosenLines(delta, ['result'])), 'en');
    expect(spoken).toMatch(/^delta .*equals .*0\.096/);
  });
});
