import type { Attempt, ExerciseProgress, Progress } from '#reader/progress.ts';
import { withParameter } from '#reader/query.ts';
import { freshSeed, isDue } from '#reader/reviews.ts';
import type { BookChapter, BookExercise } from './book.ts';

/** An exercise of the book that was done, with what was done. */
export interface Worked extends BookExercise {
  readonly chapter: BookChapter;
  readonly work: ExerciseProgress;
}

/** The exercises of this edition that were done, in the order of the book. */
export function workedOf(book: readonly BookChapter[], { exercises }: Progress): Worked[] {
  return book.flatMap((chapter) =>
    chapter.exercises.flatMap((exercise) => {
      const work = exercises.get(exercise.id);
      return work ? [{ ...exercise, chapter, work }] : [];
    }),
  );
}

/** Those to do again by now, the longest overdue first. */
export function dueOf(worked: readonly Worked[], now: number): Worked[] {
  return worked.filter(({ work }) => isDue(work, now)).sort((one, other) => one.work.due! - other.work.due!);
}

/** When the next one comes back; undefined if none will. */
export function nextDue(worked: readonly Worked[]): number | undefined {
  const times = worked.flatMap(({ work: { due } }) => (due === undefined ? [] : [due]));
  return times.length === 0 ? undefined : Math.min(...times);
}

/** An address that asks the exercise with numbers not seen yet. */
export function freshAddress({ id, href, canVary, work }: Worked): string {
  return canVary ? withParameter(href, id, String(freshSeed(work.attempts))) : href;
}

/** Those answered wrongly by a reader who was sure; `mended` once it was right later on. */
export function sureButWrong(
  worked: readonly Worked[],
): (Worked & { readonly mended: boolean; readonly at: number })[] {
  return worked.flatMap((each) => {
    const { attempts } = each.work;
    const last = attempts.findLastIndex(({ confidence, result }) => confidence === 'sure' && result === 'wrong');
    if (last === -1) return [];
    return [{ ...each, at: attempts[last]!.at, mended: attempts.slice(last).some(({ result }) => result === 'right') }];
  });
}

/**
 * How often each slip was made, by its name in `names`, the most frequent first. Those that have none, since only one exercise has them, count
 * together under `own` of that exercise's id.
 */
export function slipCounts(
  attempts: readonly Attempt[],
  names: Readonly<Record<string, string>>,
  own: (exercise: string) => string,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const { slip, exercise } of attempts) {
    if (slip === undefined) continue;
    const name = Object.hasOwn(names, slip) ? names[slip] : own(exercise);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
}

export interface Share {
  readonly part: number;
  readonly all: number;
}

export interface Measures {
  readonly attempts: number;
  /** Exercises right at the first try without hints, among those that can be right. */
  readonly firstTry: Share;
  readonly helped: number;
  /** Right ones among the answers the reader was sure of. */
  readonly sureRight: Share;
}

export function measuresOf(worked: readonly Worked[]): Measures {
  const attempts = worked.flatMap(({ work }) => work.attempts);
  const firsts = worked.map(({ work }) => work.first).filter(({ result }) => result !== 'done');
  const sure = attempts.filter(({ confidence, result }) => confidence === 'sure' && result !== 'done');
  const right = (list: readonly Attempt[]): Attempt[] => list.filter(({ result }) => result === 'right');
  return {
    attempts: attempts.length,
    firstTry: { part: right(firsts).filter(({ hints }) => hints === 0).length, all: firsts.length },
    helped: attempts.filter(({ hints }) => hints > 0).length,
    sureRight: { part: right(sure).length, all: sure.length },
  };
}
