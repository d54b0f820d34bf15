import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, mergeOf, take } from '#reader/merge.ts';
import { readPlace, writePlace } from '#reader/place.ts';
import { readFile, writeFile } from '#reader/progress-file.ts';
import type { ProgressFile } from '#reader/progress-file.ts';
import { progressIn, recordIn } from '#reader/progress.ts';
import type { Attempt } from '#reader/progress.ts';
import { openStore } from '#reader/storage.ts';
import { counter, memoryArea } from './areas.ts';
import { anyAttempt, attempt, noon, withIds } from './attempts.ts';

/** A device on which these attempts were made. */
function device(attempts: readonly Attempt[], chance = counter(), room = Infinity) {
  const { map, area } = memoryArea({}, room);
  const store = openStore(() => area);
  for (const each of attempts) recordIn(store, each, chance);
  return { map, area, store };
}

const place = (at: number) => ({ chapter: 'hidden-layer', section: 'two-paths', at });
const read = (text: string): ProgressFile => readFile(text) as ProgressFile;

describe('merging a file', () => {
  it('gives an empty device exactly what was exported', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 12 }), fc.boolean(), (attempts, hasPlace) => {
        const from = device(attempts);
        if (hasPlace) writePlace(place(noon), from.store);
        const text = writeFile(fileOf(from.store));
        const to = device([]);
        expect(take(mergeOf(read(text), to.store), to.store)).toBeTypeOf('function');
        expect(writeFile(fileOf(to.store))).toBe(text);
        expect(to.map).toEqual(from.map);
      }),
    );
  });

  it('unites two devices: nothing is lost, whichever comes first, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 8 }), fc.array(anyAttempt, { maxLength: 8 }), (some, others) => {
        const one = device(some, counter(1));
        const other = device(others, counter(77));
        const [first, second] = [fileOf(one.store), fileOf(other.store)];
        take(mergeOf(second, one.store), one.store);
        take(mergeOf(first, other.store), other.store);
        expect(progressIn(one.store).attempts.size).toBe(some.length + others.length);
        expect(progressIn(one.store).attempts).toEqual(progressIn(other.store).attempts);
        const again = mergeOf(fileOf(other.store), one.store);
        expect(again).toMatchObject({ shared: some.length + others.length, different: 0, newExercises: 0 });
        expect(again.added.size).toBe(0);
      }),
    );
  });

  it('shows beforehand what would change', () => {
    const here = device([attempt(), attempt({ seed: 1 })]);
    const rows = withIds([
      attempt(),
      attempt({ seed: 1, hints: 2 }),
      attempt({ seed: 2 }),
      attempt({ exercise: 'ex-4-6' }),
    ]);
    const before = new Map(here.map);
    const merge = mergeOf({ attempts: rows, place: place(noon) }, here.store);
    expect(merge).toMatchObject({ shared: 1, different: 1, newExercises: 1, place: place(noon) });
    expect([...merge.added.values()].map(({ exercise, seed }) => [exercise, seed])).toEqual([
      ['ex-5-1', 2],
      ['ex-4-6', 0],
    ]);
    expect(here.map).toEqual(before);
  });

  it('calls attempts different also where one has a field the other lacks', () => {
    const here = device([attempt()]);
    expect(mergeOf({ attempts: withIds([attempt({ slip: 'M02' })]) }, here.store).different).toBe(1);
    const slipHere = device([attempt({ slip: 'M02' })]);
    expect(mergeOf({ attempts: withIds([attempt()]) }, slipHere.store).different).toBe(1);
  });

  it('never replaces an attempt that is here by another one under its id', () => {
    const here = device([attempt()]);
    const before = new Map(here.map);
    take(mergeOf({ attempts: withIds([attempt({ result: 'wrong' })]) }, here.store), here.store);
    expect(here.map).toEqual(before);
  });

  it.each([
    [undefined, noon, noon],
    [noon, noon + 1, noon + 1],
    [noon, noon, undefined],
    [noon, noon - 1, undefined],
    [undefined, 0, 0],
  ])('takes the place read last if it is the later one: here %s, in the file %s', (own, other, taken) => {
    const { store } = device([]);
    if (own !== undefined) writePlace(place(own), store);
    const merge = mergeOf({ attempts: new Map(), place: place(other) }, store);
    expect(merge.place?.at).toBe(taken);
    take(merge, store);
    expect(readPlace(store)?.at).toBe(taken ?? own);
  });

  it.each([undefined, noon - 1])('is taken back whole, with the place %s', (own) => {
    const here = device([attempt()]);
    if (own !== undefined) writePlace(place(own), here.store);
    const before = new Map(here.map);
    const file = { attempts: withIds([attempt({ seed: 5 }), attempt({ seed: 6 })], counter(77)), place: place(noon) };
    const undo = take(mergeOf(file, here.store), here.store) as () => void;
    expect(here.map.size).toBe(4);
    recordIn(here.store, attempt({ seed: 9 }), counter(999));
    undo();
    expect(here.map.size).toBe(before.size + 1);
    for (const [key, text] of before) expect(here.map.get(key)).toBe(text);
  });

  it('leaves the place alone on taking back what brought none', () => {
    const here = device([]);
    writePlace(place(noon), here.store);
    const undo = take(mergeOf({ attempts: withIds([attempt()]) }, here.store), here.store) as () => void;
    writePlace(place(noon + 5), here.store);
    undo();
    expect(readPlace(here.store)?.at).toBe(noon + 5);
  });

  it('is taken whole or not at all when room runs out', () => {
    const here = device([attempt()], counter(), 700);
    const before = new Map(here.map);
    const attempts = withIds(
      Array.from({ length: 20 }, (_, seed) => attempt({ seed })),
      counter(77),
    );
    expect(take(mergeOf({ attempts, place: place(noon) }, here.store), here.store)).toBe('full');
    expect(here.map).toEqual(before);
  });
});
