import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressIn, recordIn } from '#reader/progress.ts';
import { openStore } from '#reader/storage.ts';
import { counter, memoryArea, refusingArea } from './areas.ts';
import { anyAttempt, attempt, day, hour, noon } from './attempts.ts';

describe('progress', () => {
  it('is empty at first', () => {
    const { area } = memoryArea();
    expect(progressIn(openStore(() => area))).toEqual({
      attempts: new Map(),
      exercises: new Map(),
      damaged: 0,
      newer: 0,
    });
  });

  it('holds every attempt, in the order in which they were made, one key each', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 12 }), (attempts) => {
        const { map, area } = memoryArea();
        const store = openStore(() => area);
        const chance = counter();
        for (const each of attempts) expect(recordIn(store, each, chance)).toBeUndefined();
        expect([...progressIn(store).attempts.values()]).toEqual(attempts);
        expect(map.size).toBe(attempts.length);
        expect([...map.keys()].every((key) => key.startsWith('backward-pass:attempt:'))).toBe(true);
      }),
    );
  });

  it('sums up each exercise', () => {
    const { area } = memoryArea();
    const store = openStore(() => area);
    const chance = counter();
    const first = attempt({ result: 'wrong', slip: 'M02', confidence: 'sure' });
    const second = attempt({ hints: 2, at: noon + hour });
    const last = attempt({ seed: 1, confidence: 'think', at: noon + day });
    const other = attempt({ exercise: 'ex-4-6', result: 'done', hints: 1, at: noon + 1 });
    for (const each of [first, other, second, last]) recordIn(store, each, chance);
    const { exercises } = progressIn(store);
    expect([...exercises.keys()]).toEqual(['ex-5-1', 'ex-4-6']);
    expect(exercises.get('ex-5-1')).toEqual({
      attempts: [first, second, last],
      first,
      last,
      best: 'right',
      unaided: true,
      hints: 2,
      due: noon + 2 * day,
    });
    expect(exercises.get('ex-4-6')).toMatchObject({ best: 'done', unaided: false, hints: 1 });
  });

  it.each([
    [['wrong', 'done', 'right'], 'right'],
    [['right', 'wrong'], 'right'],
    [['wrong', 'done'], 'done'],
    [['wrong', 'wrong'], 'wrong'],
  ] as const)('calls the best of %j %s', (results, best) => {
    const { area } = memoryArea();
    const store = openStore(() => area);
    for (const result of results) recordIn(store, attempt({ result }), counter());
    expect(progressIn(store).exercises.get('ex-5-1')).toMatchObject({ best, unaided: best !== 'wrong' });
  });
});

describe('the faults of storage', () => {
  const record = (text: string, n: number): Record<string, string> => ({
    [`backward-pass:attempt:0m8k2j4h${n}-00000000000`]: text,
  });
  const good = JSON.stringify([1, attempt()]);

  it.each(['SecurityError', 'NotSupportedError'])('%s: nothing is kept, nothing breaks', (name) => {
    const store = openStore(() => refusingArea(name));
    expect(recordIn(store, attempt(), counter())).toBe('denied');
    expect(progressIn(store).attempts.size).toBe(0);
  });

  it('no storage at all: nothing is kept, nothing breaks', () => {
    const store = openStore(() => undefined as never);
    expect(recordIn(store, attempt(), counter())).toBe('denied');
    expect(progressIn(store).attempts.size).toBe(0);
  });

  it('full at the nth write: all before stay, the nth is said to be lost, and later ones fit again', () => {
    const { area } = memoryArea({}, 1000);
    const store = openStore(() => area);
    const chance = counter();
    const outcomes = Array.from({ length: 20 }, (_, seed) => recordIn(store, attempt({ seed }), chance));
    const kept = outcomes.filter((problem) => problem === undefined).length;
    expect(kept).toBeGreaterThan(3);
    expect(outcomes.slice(kept).every((problem) => problem === 'full')).toBe(true);
    expect([...progressIn(store).attempts.values()].map(({ seed }) => seed)).toEqual([...Array(kept).keys()]);
    area.removeItem(area.key(0)!);
    expect(recordIn(store, attempt({ seed: 77 }), chance)).toBeUndefined();
  });

  it.each([
    ['truncated', good.slice(0, -9)],
    ['of a wrong type', '[1,[]]'],
    ['empty', ''],
    ['5 MB of junk', '{"'.repeat(2_500_000)],
  ])('one record is %s: it is put aside and counted, the others are read', (_, text) => {
    const { map, area } = memoryArea({ ...record(good, 1), ...record(text, 2), ...record(good, 3) });
    const store = openStore(() => area);
    expect(progressIn(store)).toMatchObject({ damaged: 1, newer: 0 });
    const again = progressIn(store);
    expect(again.attempts.size).toBe(2);
    expect(again.damaged).toBe(1);
    expect([...map.values()]).toContain(text);
    expect(recordIn(store, attempt(), counter())).toBeUndefined();
  });

  it('a key that is no id is counted and left', () => {
    const { map, area } = memoryArea({ 'backward-pass:attempt:junk': good, ...record(good, 1) });
    expect(progressIn(openStore(() => area))).toMatchObject({ damaged: 1 });
    expect(map.size).toBe(2);
  });

  it('a record of a newer edition is counted and left', () => {
    const { map, area } = memoryArea({ ...record('[2,{"exercise":"ex-5-1","stars":3}]', 1), ...record(good, 2) });
    const progress = progressIn(openStore(() => area));
    expect(progress).toMatchObject({ damaged: 0, newer: 1 });
    expect(progress.attempts.size).toBe(1);
    expect(map.size).toBe(2);
  });

  it('two tabs, a thousand writes each, in any order: nothing is lost', () => {
    const { area } = memoryArea();
    const tabs = [counter(1), counter(9)].map((chance) => ({ store: openStore(() => area), chance }));
    for (let n = 0; n < 1000; n++) {
      // Both read the keys before either writes: the worst that two tabs can do.
      const [one, other] = tabs;
      const seen = { ...area, keys: one.store.keys('attempt:') };
      recordIn({ ...one.store, keys: () => seen.keys }, attempt({ seed: n }), one.chance);
      recordIn({ ...other.store, keys: () => seen.keys }, attempt({ seed: 1000 + n }), other.chance);
    }
    const seeds = [...progressIn(tabs[0].store).attempts.values()].map(({ seed }) => seed);
    expect(seeds.sort((a, b) => a - b)).toEqual([...Array(2000).keys()]);
  });

  it('the clock goes back between two attempts: both are kept, in the order in which they were made', () => {
    const { area } = memoryArea();
    const store = openStore(() => area);
    const chance = counter();
    for (const at of [noon, noon - 1000 * day, noon - 999 * day]) recordIn(store, attempt({ at }), chance);
    const work = progressIn(store).exercises.get('ex-5-1')!;
    expect(work.attempts.map(({ at }) => (at - noon) / day)).toEqual([0, -1000, -999]);
    expect(work.due).toBe(noon - 997 * day);
  });
});
