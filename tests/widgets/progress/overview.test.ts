import { describe, expect, it } from 'vitest';
import type { BookChapter } from '#components/widgets/progress/book.ts';
import * as overview from '#components/widgets/progress/overview.ts';
import { recordIn, progressIn } from '#reader/progress.ts';
import type { Attempt } from '#reader/progress.ts';
import { openStore } from '#reader/storage.ts';
import { counter, memoryArea } from '../../reader/areas.ts';
import { attempt, day, hour, noon } from '../../reader/attempts.ts';

const exercise = (number: string, canVary = true) => ({
  id: `ex-${number}`,
  number,
  href: `/ko/exercises/#ex-${number}`,
  canVary,
});
const book: BookChapter[] = [
  { number: 4, slug: 'output-layer', title: 'Output', exercises: [exercise('4-6', false)] },
  {
    number: 5,
    slug: 'hidden-layer',
    title: 'Hidden',
    href: '/ko/hidden-layer/',
    exercises: ['5-1', '5-2', '5-3'].map((n) => exercise(n)),
  },
];

function worked(...attempts: Attempt[]) {
  const { area } = memoryArea();
  const store = openStore(() => area);
  const chance = counter();
  for (const each of attempts) recordIn(store, each, chance);
  return overview.workedOf(book, progressIn(store));
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the overview of progress', () => {
  it('lists what was done in the order of the book, without exercises it does not have', () => {
    const all = worked(
      attempt({ exercise: 'ex-5-2' }),
      attempt({ exercise: 'ex-99-1' }),
      attempt({ exercise: 'ex-4-6' }),
    );
    expect(ids(all)).toEqual(['ex-4-6', 'ex-5-2']);
    expect(all[0].chapter.number).toBe(4);
  });

  it('lists what is due, the longest overdue first, and says when the next one comes', () => {
    const all = worked(
      attempt({ exercise: 'ex-5-1', at: noon }),
      attempt({ exercise: 'ex-5-2', at: noon - day }),
      attempt({ exercise: 'ex-5-3', at: noon - hour, result: 'wrong' }),
    );
    expect(ids(overview.dueOf(all, noon + 7 * hour))).toEqual(['ex-5-2', 'ex-5-3']);
    expect(ids(overview.dueOf(all, noon - hour))).toEqual([]);
    expect(overview.nextDue(all)).toBe(noon);
    expect(overview.nextDue([])).toBeUndefined();
  });

  it('leads to numbers not seen yet, where an exercise can have them', () => {
    const [fixed, free] = worked(
      attempt({ exercise: 'ex-4-6' }),
      attempt({ exercise: 'ex-5-1' }),
      attempt({ exercise: 'ex-5-1', seed: 1 }),
    );
    expect(overview.freshAddress(fixed)).toBe('/ko/exercises/#ex-4-6');
    expect(overview.freshAddress(free)).toBe('/ko/exercises/?ex-5-1=2#ex-5-1');
  });

  it('finds what went wrong though the reader was sure, and whether it was mended', () => {
    const all = worked(
      attempt({ exercise: 'ex-5-1', result: 'wrong', confidence: 'sure' }),
      attempt({ exercise: 'ex-5-1', at: noon + hour }),
      attempt({ exercise: 'ex-5-2' }),
      attempt({ exercise: 'ex-5-2', result: 'wrong', confidence: 'sure', at: noon + day }),
      attempt({ exercise: 'ex-5-3', result: 'wrong', confidence: 'think' }),
      attempt({ exercise: 'ex-4-6', confidence: 'sure' }),
    );
    expect(overview.sureButWrong(all).map(({ id, mended, at }) => [id, mended, at - noon])).toEqual([
      ['ex-5-1', true, 0],
      ['ex-5-2', false, day],
    ]);
  });

  it('counts slips, the most frequent first, those of single exercises together', () => {
    const slips = ['M02', 'M05', 'path-left-out', 'M05', 'constructor', 'M05', undefined];
    const attempts = slips.map((slip) => attempt({ exercise: 'ex-5-2', result: 'wrong', ...(slip && { slip }) }));
    expect(overview.slipCounts(attempts, { M02: 'two', M05: 'five' }, (id) => `of ${id}`)).toEqual([
      ['five', 3],
      ['of ex-5-2', 2],
      ['two', 1],
    ]);
  });

  it('measures first tries, help and confidence', () => {
    const all = worked(
      attempt({ exercise: 'ex-5-1', confidence: 'sure' }),
      attempt({ exercise: 'ex-5-2', hints: 1 }),
      attempt({ exercise: 'ex-5-3', result: 'wrong', confidence: 'sure' }),
      attempt({ exercise: 'ex-5-3', hints: 2, at: noon + hour }),
      attempt({ exercise: 'ex-4-6', result: 'done', confidence: 'sure' }),
    );
    expect(overview.measuresOf(all)).toEqual({
      attempts: 5,
      firstTry: { part: 1, all: 3 },
      helped: 2,
      sureRight: { part: 1, all: 2 },
    });
  });
});
