import { describe, expect, it } from 'vitest';
import { addressOf, citation, workById, works } from '#content/bibliography/works.ts';

const doiPattern = /^10\.\d{4,9}\/\S+$/;

/** "Müller" → "muller": ids are plain Latin letters. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

describe('the bibliography', () => {
  it('has an id and a citation of its own for each work', () => {
    expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
    expect(new Set(works.map(citation)).size).toBe(works.length);
  });

  it.each(works)('$id is named after its first author and year', ({ id, authors, year }) => {
    expect(id).toBe(`${plain(authors[0].split(',')[0])}-${year}`);
    expect(authors.filter((author) => !/^[^,]+, ([A-Z]\.[ -]?)+$/.test(author))).toEqual([]);
  });

  it.each(works)('$id has a sane year, a title and a place', ({ year, title, where }) => {
    expect(Number.isInteger(year) && year >= 1800 && year <= 2026).toBe(true);
    expect(title).toMatch(/^\S.*[^.\s]$/);
    expect(where.trim()).not.toBe('');
    expect(title + where, 'ranges take an en dash').not.toMatch(/\d-\d/);
  });

  it.each(works)('$id: DOI and address are well formed', ({ doi, url }) => {
    if (doi !== undefined) expect(doi).toMatch(doiPattern);
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    expect(doi !== undefined && url !== undefined, 'one address is enough').toBe(false);
  });

  it('finds a work by its id', () => {
    expect(workById('rumelhart-1986')?.where).toBe('Nature 323:533–536');
    expect(workById('rumelhart')).toBeUndefined();
  });

  it('cites one, two and several authors', () => {
    expect(citation({ authors: ['Polyak, B. T.'], year: 1964 })).toBe('Polyak, 1964');
    expect(citation({ authors: ['Minsky, M.', 'Papert, S.'], year: 1969 })).toBe('Minsky & Papert, 1969');
    expect(citation({ authors: ['He, K.', 'Zhang, X.', 'Ren, S.'], year: 2016 })).toBe('He et al., 2016');
  });

  it('leads to the DOI, else to the address, else nowhere', () => {
    expect(addressOf(workById('rumelhart-1986')!)).toBe('https://doi.org/10.1038/323533a0');
    expect(addressOf(workById('ba-2016')!)).toBe('https://arxiv.org/abs/1607.06450');
    expect(addressOf(workById('minsky-1969')!)).toBeUndefined();
  });
});
