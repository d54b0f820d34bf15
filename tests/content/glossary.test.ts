import { describe, expect, it } from 'vitest';
import { findForbidden, forbiddenWordings } from '#content/glossary/forbidden.ts';
import { termById, terms } from '#content/glossary/terms.ts';
import { readFiles } from './helpers/files.ts';
import { parseMdx, readableStrings } from './helpers/parse.ts';
import { withoutComments } from './helpers/source.ts';

const kebab = /^[a-z]+(-[a-z]+)*$/;
const hangul = /[가-힣]/;

/** The names an entry's printed form holds: "수렴 / 발산" holds two. */
function mainForms(form: string): string[] {
  return [form, ...form.split(/\s*[/,]\s*/)];
}

describe('the glossary', () => {
  it('has 80 entries with ids of their own, in kebab-case', () => {
    expect(terms).toHaveLength(80);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(80);
    expect(terms.filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  it('finds an entry by its id', () => {
    expect(termById('chain-rule')?.ko).toBe('연쇄 법칙');
    expect(termById('chain')).toBeUndefined();
  });

  it.each(terms)('$id points to other entries that exist', ({ id, related }) => {
    expect(related.length).toBeGreaterThan(0);
    expect(new Set(related).size).toBe(related.length);
    expect(related).not.toContain(id);
    expect(related.filter((other) => termById(other) === undefined)).toEqual([]);
  });

  it.each(terms)('$id is defined in one to three whole sentences per language', ({ definition, note }) => {
    for (const text of [definition.ko, note?.ko ?? '…입니다.']) {
      expect(text).toMatch(/니다\.$/);
      expect(text).not.toMatch(/[^니]다\. |[^니]다\.$/);
    }
    for (const text of [definition.en, note?.en ?? 'None.']) expect(text).toMatch(/^\S.*[.]$/);
    expect(hangul.test(definition.ko) && !hangul.test(definition.en)).toBe(true);
  });

  it.each(terms)('$id keeps to the wording of the book', ({ ko, definition, note }) => {
    expect(findForbidden(`${ko}\n${definition.ko}\n${note?.ko ?? ''}`)).toEqual([]);
  });

  it.each(terms)('$id is taught in a chapter of the book', ({ firstChapter = 1 }) => {
    expect(firstChapter).toBeGreaterThanOrEqual(1);
    expect(firstChapter).toBeLessThanOrEqual(12);
  });

  it.each(['ko', 'en'] as const)('%s: no name stands for two entries', (locale) => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const term of terms) {
      for (const name of new Set([...mainForms(term[locale]), ...term.aliases[locale]])) {
        const key = name.toLowerCase();
        const owner = owners.get(key);
        if (owner !== undefined && owner !== term.id) clashes.push(`${name}: ${owner}, ${term.id}`);
        owners.set(key, term.id);
      }
    }
    expect(clashes).toEqual([]);
  });
});

describe('the word list', () => {
  it.each(forbiddenWordings)('finds “$sample”', ({ pattern, sample }) => {
    expect(sample).toMatch(pattern);
    expect(findForbidden(`앞 문장입니다. ${sample}`)).not.toEqual([]);
  });

  it.each([
    '하이퍼파라미터',
    '경우도',
    '최솟값',
    '연쇄 법칙',
    '은닉층',
    '역전파',
    '편미분',
    '절대 허용 오차',
    '오차 항목',
  ])('leaves “%s” alone', (text) => expect(findForbidden(text)).toEqual([]));

  it('reads text and attributes of a chapter, but neither code nor formulas', () => {
    const bad = '연쇄법칙\n\n<Figure caption="은닉 층" />\n\n`경사값` $\\text{업데이트}$\n';
    expect(findForbidden(readableStrings(parseMdx(bad)).join('\n'))).toHaveLength(2);
  });

  it('does not read the comments of a source file', () => {
    expect(
      findForbidden(withoutComments("const a = 'https://x'; // 경사값\n/* 구배 */ <!-- 업데이트 --> '갱신'")),
    ).toEqual([]);
    expect(findForbidden(withoutComments("step: '한 걸음 업데이트', // why"))).toHaveLength(1);
  });

  it.each(readFiles('content/chapters/**/*.mdx').filter(({ path }) => path.endsWith('ko.mdx')))(
    'holds in $path',
    ({ text }) => expect(findForbidden(readableStrings(parseMdx(text)).join('\n'))).toEqual([]),
  );

  it.each([
    ...readFiles('content/*.ts'),
    ...readFiles('content/{chapters,source-items}/**/*.ts'),
    ...readFiles('components/**/*.{ts,svelte,astro}'),
    ...readFiles('src/**/*.{ts,svelte,astro}'),
  ])('holds in the Korean strings of $path', ({ text }) => expect(findForbidden(withoutComments(text))).toEqual([]));
});
