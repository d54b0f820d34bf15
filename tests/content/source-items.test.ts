import { describe, expect, it } from 'vitest';
import { chapters, chapterFolder } from '#content/book.ts';
import { sourceItems, sourceItemsOf } from '#content/source-items.ts';
import { absolute, readIfPresent } from './helpers/files.ts';

interface WrittenChapter {
  chapter: { number: number; covers: readonly string[] };
}

const written = chapters
  .map((entry) => ({ number: entry.number, path: `content/chapters/${chapterFolder(entry)}/chapter.ts` }))
  .filter(({ path }) => readIfPresent(path) !== undefined);

describe('what the lecture notes say', () => {
  it('is listed from S1 to S88', () => {
    expect(sourceItems.map(({ id }) => id)).toEqual(Array.from({ length: 88 }, (_, i) => `S${i + 1}`));
  });

  it.each(sourceItems.slice(0, -1))('$id has its chapters, in order', ({ chapters: numbers }) => {
    if (numbers === 'spelling') expect.unreachable('only S88 is about spelling');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.filter((number) => number < 1 || number > 12)).toEqual([]);
  });

  it('keeps misspellings out: S88 belongs to no chapter', () => {
    expect(sourceItems.at(-1)?.chapters).toBe('spelling');
    const misspelt =
      /simpkest|Hideen|porpadation|출력츠|위해여|출력충|합성 합수|Momentume|Adgrad|Adagrad|추시 미분|저곱/;
    expect(sourceItems.filter(({ statement }) => misspelt.test(statement.ko + statement.en))).toEqual([]);
  });

  it.each(sourceItems)('$id is stated in one sentence per language', ({ statement }) => {
    expect(statement.ko).toMatch(/^[^\n]*니다\.$/);
    expect(statement.en).toMatch(/^\S[^\n]*\.$/);
  });

  it('leaves no chapter without an item', () => {
    expect(chapters.filter(({ number }) => sourceItemsOf(number).length === 0)).toEqual([]);
  });

  it('gives chapter 5 what the notes leave unexplained', () => {
    expect(sourceItemsOf(5)).toContain('S48');
  });
});

it.each(written)('chapter $number covers exactly its items', async ({ number, path }) => {
  const { chapter } = (await import(/* @vite-ignore */ absolute(path))) as WrittenChapter;
  expect(chapter.number).toBe(number);
  expect([...chapter.covers]).toEqual(sourceItemsOf(number));
});
