import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { renderMath } from '#notation/katex.ts';
import { symbols } from '#notation/symbols.ts';

const printed = readFileSync(new URL('../../NOTATION.md', import.meta.url), 'utf8');
/** Cells of the table, without its head. */
const rows = printed
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.slice(2, -2).split(' | '));

it('NOTATION.md is the table of symbols, row by row', () => {
  const codeCell = (code: string): string =>
    code
      .split(', ')
      .map((name) => `\`${name}\``)
      .join(', ');
  expect(rows).toEqual(symbols.map(({ meaning, tex, code }) => [meaning.en, `$${tex}$`, codeCell(code)]));
});

it('ids are unique kebab-case words', () => {
  const ids = symbols.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(symbols)('$id', ({ tex, meaning, spoken }) => {
  it('is TeX, also inside its meaning', () => {
    const inMeaning = locales.flatMap((locale) =>
      [...meaning[locale].matchAll(/\$([^$]+)\$/g)].map(([, inner]) => inner),
    );
    for (const formula of [tex, ...inMeaning]) expect(() => renderMath(formula, { display: false })).not.toThrow();
  });

  it('has words in both languages', () => {
    expect(meaning.ko).toMatch(/[가-힣]/);
    expect(spoken.ko).toMatch(/[가-힣]/);
    for (const text of [meaning.en, spoken.en]) expect(text).toMatch(/^[^가-힣]+$/);
  });
});
