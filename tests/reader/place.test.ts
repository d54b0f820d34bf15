import { describe, expect, it } from 'vitest';
import { placeForm, readPlace, writePlace } from '#reader/place.ts';
import { openStore } from '#reader/storage.ts';
import { memoryArea } from './areas.ts';

const place = { chapter: 'hidden-layer', section: 'two-paths', at: 5 };

describe('the place read last', () => {
  it('is the one written last, under one key', () => {
    const { map, area } = memoryArea();
    const store = openStore(() => area);
    expect(readPlace(store)).toBeUndefined();
    writePlace({ ...place, at: 9 }, store);
    expect(writePlace(place, store)).toBeUndefined();
    expect(readPlace(store)).toEqual(place);
    expect([...map.keys()]).toEqual(['backward-pass:place']);
  });

  it.each<[string, unknown]>([
    ['a text', 'hidden-layer'],
    ['null', null],
    ['nothing', {}],
    ['an address', { ...place, chapter: '//example.org' }],
    ['a quoted section', { ...place, section: 'a"]' }],
    ['a section that starts with a hyphen', { ...place, section: '-a' }],
    ['a section too long', { ...place, section: 'a'.repeat(101) }],
    ['a number as chapter', { ...place, chapter: 5 }],
    ['no time', { chapter: 'a', section: 'b', time: 5 }],
    ['a time that is none', { ...place, at: 0.5 }],
    ['an unknown field', { ...place, title: 'x' }],
  ])('is refused as %s', (_, record) => {
    expect(placeForm.check(record)).toBeUndefined();
  });

  it('may be anywhere in the book', () => {
    for (const anywhere of [
      { chapter: 'a', section: '2-paths', at: 0 },
      { chapter: 'a'.repeat(100), section: 'b', at: 0 },
    ]) {
      expect(placeForm.check(anywhere)).toEqual(anywhere);
    }
  });
});
