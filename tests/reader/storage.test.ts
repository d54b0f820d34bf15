import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '#reader/storage.ts';
import type { StorageArea } from '#reader/storage.ts';

const isNumber = (record: unknown): number | undefined => (typeof record === 'number' ? record : undefined);

function memoryArea(records: Record<string, string> = {}) {
  const map = new Map(Object.entries(records));
  const area: StorageArea = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  };
  return { map, area };
}

const throwing = (name: string): StorageArea => {
  const refuse = (): never => {
    throw new DOMException('refused', name);
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse };
};

describe('a store', () => {
  it('reads back what was written, under its own prefix', () => {
    const { map, area } = memoryArea();
    const store = openStore(() => area);
    expect(store.write('decimals', 8)).toBeUndefined();
    expect(store.read('decimals', isNumber)).toEqual({ value: 8 });
    expect([...map.keys()]).toEqual(['backward-pass:decimals']);
    expect(store.remove('decimals')).toBeUndefined();
    expect(store.read('decimals', isNumber)).toEqual({ value: undefined });
  });

  it.each(['{"truncat', '"eight"', '', 'null'])('puts the damaged record %j aside and says so once', (text) => {
    const { map, area } = memoryArea({ 'backward-pass:decimals': text });
    const store = openStore(() => area);
    expect(store.read('decimals', isNumber)).toEqual({ value: undefined, problem: 'corrupt' });
    expect([...map]).toEqual([['backward-pass:decimals.bak', text]]);
    expect(store.read('decimals', isNumber)).toEqual({ value: undefined });
  });

  it('keeps a damaged record in its place when there is no room to put it aside', () => {
    const { map, area } = memoryArea({ 'backward-pass:decimals': '{' });
    const store = openStore(() => ({ ...area, setItem: throwing('QuotaExceededError').setItem }));
    expect(store.read('decimals', isNumber).problem).toBe('corrupt');
    expect(map.get('backward-pass:decimals')).toBe('{');
  });

  it.each([
    ['SecurityError', 'denied'],
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ])('answers %s with "%s"', (name, problem) => {
    const store = openStore(() => throwing(name));
    expect(store.read('decimals', isNumber)).toEqual({ value: undefined, problem });
    expect(store.write('decimals', 8)).toBe(problem);
    expect(store.remove('decimals')).toBe(problem);
  });

  it('answers "denied" where the area itself is refused or missing', () => {
    const store = openStore(() => {
      throw new ReferenceError('localStorage is not defined');
    });
    expect(store.read('decimals', isNumber)).toEqual({ value: undefined, problem: 'denied' });
    expect(store.write('decimals', 8)).toBe('denied');
  });

  it('never throws, whatever text it finds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const store = openStore(() => memoryArea({ 'backward-pass:decimals': text }).area);
        expect([undefined, 'corrupt']).toContain(store.read('decimals', isNumber).problem);
      }),
      { numRuns: 1000 },
    );
  });
});
