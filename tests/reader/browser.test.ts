import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeChoice, storedChoice } from '#reader/choice.ts';
import { askToKeep, isKept } from '#reader/keep.ts';
import { readProgress, recordAttempt } from '#reader/progress.ts';
import { memoryArea, refusingArea } from './areas.ts';
import { attempt } from './attempts.ts';

afterEach(() => vi.unstubAllGlobals());

describe('in a browser', () => {
  it('attempts are kept in its storage, and with the first one it is asked not to clear them away', () => {
    const { map, area } = memoryArea();
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('localStorage', area);
    vi.stubGlobal('navigator', { storage: { persist } });
    expect(recordAttempt(attempt())).toBeUndefined();
    expect(persist).toHaveBeenCalledTimes(1);
    expect(recordAttempt(attempt({ seed: 1 }))).toBeUndefined();
    expect(persist).toHaveBeenCalledTimes(1);
    expect([...readProgress().attempts.values()]).toEqual([attempt(), attempt({ seed: 1 })]);
    expect(new Set([...map.keys()].map((key) => key.split('-').at(-1))).size).toBe(2);
  });

  it('that refuses storage, attempts are lost with a word, and it is asked nothing', () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('localStorage', refusingArea('SecurityError'));
    vi.stubGlobal('navigator', { storage: { persist } });
    expect(recordAttempt(attempt())).toBe('denied');
    expect(persist).not.toHaveBeenCalled();
    expect(readProgress().attempts.size).toBe(0);
  });

  it('choices are words under keys of their own', () => {
    const { map, area } = memoryArea();
    vi.stubGlobal('localStorage', area);
    expect(storedChoice('theme')).toBeNull();
    storeChoice('theme', 'dark');
    expect(storedChoice('theme')).toBe('dark');
    expect([...map]).toEqual([['backward-pass:theme', 'dark']]);
    vi.stubGlobal('localStorage', refusingArea('SecurityError'));
    expect(storedChoice('theme')).toBeNull();
    expect(() => storeChoice('theme', 'light')).not.toThrow();
  });

  it('it is asked whether and to keep what is stored', async () => {
    vi.stubGlobal('navigator', {
      storage: { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) },
    });
    expect(await isKept()).toBe(false);
    expect(await askToKeep()).toBe(true);
  });

  it.each([
    ['cannot be asked', {}],
    [
      'fails',
      { storage: { persisted: () => Promise.reject(new Error()), persist: () => Promise.reject(new Error()) } },
    ],
  ])('no promise is known where it %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await isKept()).toBeUndefined();
    expect(await askToKeep()).toBeUndefined();
  });
});
