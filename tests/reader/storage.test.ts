import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '#reader/storage.ts';
import type { Form } from '#reader/storage.ts';
import { memoryArea, refusingArea } from './areas.ts';

const number: Form<number> = {
  version: 1,
  check: (record) => (typeof record === 'number' ? record : undefined),
};
const key = 'backward-pass:decimals';

describe('a store', () => {
  it('reads back what was written, under its own prefix and with its version', () => {
    const { map, area } = memoryArea();
    const store = openStore(() => area);
    expect(store.write('decimals', number, 8)).toBeUndefined();
    expect(store.read('decimals', number)).toEqual({ value: 8 });
    expect([...map]).toEqual([[key, '[1,8]']]);
    expect(store.remove('decimals')).toBeUndefined();
    expect(store.read('decimals', number)).toEqual({ value: undefined });
    expect(map.size).toBe(0);
  });

  it.each(['[1,8', '[1,"eight"]', '', 'null', '8', '[]', '[0,8]', '[-1,8]', '[1.5,8]', '["1",8]', '{"0":1,"1":8}'])(
    'puts the damaged record %j aside and says so once',
    (text) => {
      const { map, area } = memoryArea({ [key]: text });
      const store = openStore(() => area);
      expect(store.read('decimals', number)).toEqual({ value: undefined, problem: 'corrupt' });
      expect([...map]).toEqual([[`${key}.bak`, text]]);
      expect(store.read('decimals', number)).toEqual({ value: undefined });
      expect(store.aside()).toBe(1);
    },
  );

  it('loses no record put aside earlier under the same key', () => {
    const { map, area } = memoryArea({ [`${key}.bak`]: 'first', [`${key}.bak2`]: 'second', [key]: 'third' });
    const store = openStore(() => area);
    store.read('decimals', number);
    expect(Object.fromEntries(map)).toEqual({
      [`${key}.bak`]: 'first',
      [`${key}.bak2`]: 'second',
      [`${key}.bak3`]: 'third',
    });
    expect(store.aside()).toBe(3);
  });

  it('keeps a damaged record in its place when there is no room to put it aside, and works on', () => {
    const junk = 'x'.repeat(5_000_000);
    const { map, area } = memoryArea({ [key]: junk }, 5_000_100);
    const store = openStore(() => area);
    expect(store.read('decimals', number).problem).toBe('corrupt');
    expect(map.get(key)).toBe(junk);
    expect(store.write('other', number, 8)).toBeUndefined();
    expect(store.read('other', number)).toEqual({ value: 8 });
  });

  it('leaves a record of a newer version as it is', () => {
    const { map, area } = memoryArea({ [key]: '[2,{"digits":8}]' });
    expect(openStore(() => area).read('decimals', number)).toEqual({ value: undefined, problem: 'newer' });
    expect([...map]).toEqual([[key, '[2,{"digits":8}]']]);
  });

  it('brings a record of an older version into the present form and holds it to the same check', () => {
    const form: Form<number> = {
      ...number,
      version: 3,
      upgrade: (record, version) => (record as { digits: unknown }).digits ?? `none in version ${version}`,
    };
    const { area } = memoryArea({ [key]: '[2,{"digits":8}]' });
    const store = openStore(() => area);
    expect(store.read('decimals', form)).toEqual({ value: 8 });
    store.write('decimals', form, 4);
    expect(area.getItem(key)).toBe('[3,4]');
    expect(store.read('decimals', form)).toEqual({ value: 4 });
    area.setItem(key, '[2,{}]');
    expect(store.read('decimals', form)).toEqual({ value: undefined, problem: 'corrupt' });
  });

  it('checks an older record as it is where nothing has changed', () => {
    const { area } = memoryArea({ [key]: '[1,8]' });
    expect(openStore(() => area).read('decimals', { ...number, version: 2 })).toEqual({ value: 8 });
  });

  it.each([
    ['SecurityError', 'denied'],
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ])('answers %s with "%s"', (name, problem) => {
    const store = openStore(() => refusingArea(name));
    expect(store.read('decimals', number)).toEqual({ value: undefined, problem });
    expect(store.write('decimals', number, 8)).toBe(problem);
    expect(store.remove('decimals')).toBe(problem);
    expect(store.keys('')).toEqual([]);
    expect(store.aside()).toBe(0);
    expect(store.removeAll()()).toBeUndefined();
  });

  it.each([
    [
      'refused',
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    ],
    [
      'missing',
      () => {
        throw new ReferenceError('localStorage is not defined');
      },
    ],
    ['null', () => null as never],
    [
      'an error that is none',
      () => {
        throw 'quota';
      },
    ],
  ])('answers "denied" where the area itself is %s', (_, area) => {
    const store = openStore(area);
    expect(store.read('decimals', number)).toEqual({ value: undefined, problem: 'denied' });
    expect(store.write('decimals', number, 8)).toBe('denied');
    expect(store.keys('')).toEqual([]);
  });

  it('lists its keys by their start, sorted, without those put aside and those of other pages', () => {
    const { area } = memoryArea({
      'backward-pass:try:b': '',
      'backward-pass:try:a': '',
      'backward-pass:try:c.bak': '',
      'backward-pass:try:c.bak2': '',
      'backward-pass:other': '',
      'another-page:try:a': '',
    });
    const store = openStore(() => area);
    expect(store.keys('try:')).toEqual(['try:a', 'try:b']);
    expect(store.keys('')).toEqual(['other', 'try:a', 'try:b']);
  });

  it('removes everything of the book, nothing of other pages, and puts all of it back', () => {
    const records = {
      [key]: 'damaged',
      'backward-pass:theme': 'dark',
      'backward-pass:a.bak': 'x',
      'another-page:a': 'y',
    };
    const { map, area } = memoryArea(records);
    const putBack = openStore(() => area).removeAll();
    expect([...map.keys()]).toEqual(['another-page:a']);
    area.setItem('backward-pass:theme', 'light');
    expect(putBack()).toBeUndefined();
    expect(Object.fromEntries(map)).toEqual({ ...records, 'backward-pass:theme': 'light' });
  });

  it('says so when there is no room to put everything back', () => {
    const { area } = memoryArea({ [key]: '12345678' }, 40);
    const putBack = openStore(() => area).removeAll();
    area.setItem('another-page:a', 'x'.repeat(20));
    expect(putBack()).toBe('full');
  });

  it('never throws, whatever text it finds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store = openStore(() => memoryArea({ [key]: text }).area);
        expect([undefined, 'corrupt', 'newer']).toContain(store.read('decimals', number).problem);
      }),
      { numRuns: 1000 },
    );
  });
});
