import { describe, expect, it } from 'vitest';
import { fuzz } from '#exercises/conformance/fuzz.ts';
import { numericGroups } from '#exercises/conformance/numeric-cases.ts';
import { numericOutcome, symbolicOutcome } from '#exercises/conformance/outcome.ts';
import { symbolicGroups } from '#exercises/conformance/symbolic-cases.ts';

const listed = (texts: Readonly<Partial<Record<string, readonly string[]>>>): [string, string][] =>
  Object.entries(texts).flatMap(([outcome, typed]) => typed!.map((text): [string, string] => [text, outcome]));

describe.each(numericGroups)('numbers: $id', (group) => {
  it.each(listed(group.texts))('%j: %s', (text, outcome) => {
    expect(numericOutcome(group, text)).toBe(outcome);
  });
});

describe.each(symbolicGroups)('formulas: $id', (group) => {
  it.each(listed(group.texts))('%j: %s', (text, outcome) => {
    expect(symbolicOutcome(group, text)).toBe(outcome);
  });
});

describe('the lists', () => {
  const textsOf = (groups: readonly { readonly texts: object }[]): string[][] =>
    groups.map(({ texts }) => Object.values(texts as Record<string, string[]>).flat());

  it('hold at least 200 numbers and 150 formulas, none twice in a group', () => {
    expect(textsOf(numericGroups).flat().length).toBeGreaterThanOrEqual(200);
    expect(textsOf(symbolicGroups).flat().length).toBeGreaterThanOrEqual(150);
    for (const texts of [...textsOf(numericGroups), ...textsOf(symbolicGroups)]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('random formulas', () => {
  const { equal, different } = fuzz(1, 3000);

  it('are equal to themselves, however they are rewritten', () => {
    expect(equal).toEqual({ tried: 3000, rejected: 0 });
  });

  it('are told from what they become by one change, but for a few whose change is smaller than the tolerance', () => {
    expect(different.accepted / different.tried).toBeLessThan(0.002);
  });

  it('come out the same for the same seed', () => {
    expect(fuzz(7, 50)).toEqual(fuzz(7, 50));
  });
});
