import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterByNumber, chapterFolder, chapters, parts } from '#content/book.ts';

const root = new URL('../../content/chapters/', import.meta.url);

describe('the list of chapters', () => {
  it('numbers them 1 to 12 in order', () => {
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('gives each its own slug in English kebab-case', () => {
    expect(new Set(chapters.map(({ slug }) => slug)).size).toBe(chapters.length);
    for (const { slug } of chapters) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('lets a chapter need earlier chapters only', () => {
    for (const { number, needs } of chapters) expect(needs.every((need) => need < number)).toBe(true);
  });

  it('fills the parts in order', () => {
    const order = chapters.map(({ part }) => part);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order)).toEqual(new Set(parts.map(({ number }) => number)));
  });

  it('lists every folder of content/chapters', () => {
    const folders = existsSync(root) ? readdirSync(root) : [];
    const listed = chapters.map(chapterFolder);
    expect(folders.filter((folder) => !listed.includes(folder))).toEqual([]);
  });

  it('names the numbers there are when asked for another', () => {
    expect(() => chapterByNumber(13)).toThrow('no chapter 13: content/book.ts lists 1 to 12');
  });
});
