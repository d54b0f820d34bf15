import { describe, expect, it } from 'vitest';
import { tanhOutput } from '#content/chapters/04-output-layer/exercises/4-6.ts';
import { readFormula } from '#exercises/symbolic/read-formula.ts';

const { names } = tanhOutput;

describe('a problem in a formula', () => {
  it.each([
    ['a1 * )', ')', 5],
    ['ŷ + )', ')', 4],
    ['a1²³ + )', ')', 7],
    ['a1⁻² ⋆ y', '⋆', 5],
    ['a₁ ŷ (y - #)', '#', 10],
    ['a1 (ŷ))', ')', 6],
    ['y\u0302 $', '$', 3],
    ['ŷ + sinn(y)', 'sinn', 4],
  ])('of %j is named as it was typed: %j at %i', (text, found, start) => {
    const read = readFormula(text, names);
    expect(read.ok).toBe(false);
    if (read.ok || !('problem' in read)) throw new Error('no problem');
    expect(read.problem).toMatchObject({ found, start, end: start + found.length });
    expect(text.slice(read.problem.start, read.problem.end)).toBe(found);
  });

  it.each([
    ['ŷ₂ + y', 'ŷ₂'],
    ['a₁ a₃', 'a₃'],
    ['a1 (y - q)', 'q'],
    ['a1 c(y)', 'c'],
  ])('of %j is an unknown name, %j', (text, unknown) => {
    expect(readFormula(text, names)).toMatchObject({ ok: false, unknown });
  });

  it('at the end of the text stands at the end of what was typed', () => {
    for (const text of ['ŷ + ', '(a₁', 'a1² *']) {
      const read = readFormula(text, names);
      expect(read).toMatchObject({ ok: false, problem: { found: '', start: text.length, end: text.length } });
    }
  });
});
