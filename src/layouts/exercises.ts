import { chapterByNumber, chapterFolder, chapters, type ChapterEntry } from '#content/book.ts';
import type { Exercise } from '#exercises/exercise.ts';
import type { Locale } from '#i18n/locales.ts';
import { pathTo } from './site.ts';

const lists = import.meta.glob<{ exercises: readonly Exercise[] }>('/content/chapters/*/exercises.ts', { eager: true });

/** The exercises of a chapter in printed order; none while it has none. */
export function exercisesOf(chapter: ChapterEntry): readonly Exercise[] {
  return lists[`/content/chapters/${chapterFolder(chapter)}/exercises.ts`]?.exercises ?? [];
}

/** `5-1`, as it is printed. */
export function numberOf({ id }: Exercise): string {
  return id.replace('ex-', '');
}

/** The page on which all exercises of a chapter stand. */
export function exercisesPage({ slug }: ChapterEntry): string {
  return `exercises/${slug}`;
}

/** Where an exercise is asked, with the numbers of `seed`. */
export function addressOf(locale: Locale, exercise: Exercise, seed = 0): string {
  const page = exercisesPage(chapterByNumber(Number.parseInt(numberOf(exercise))));
  return `${pathTo(locale, page)}${seed === 0 ? '' : `?${exercise.id}=${seed}`}#${exercise.id}`;
}

/** How many chapters back the questions at the head of a chapter come from: spaced, not only the one before. */
const distances = [1, 2, 4];

/**
 * One exercise from each of those earlier chapters, another one in each later chapter. Where one of them is not written, the nearest written
 * one before it stands in, as long as it is not asked already.
 */
export function recalledIn({ number }: ChapterEntry): { chapter: ChapterEntry; exercise: Exercise }[] {
  const taken = new Set<ChapterEntry>();
  return distances.flatMap((distance) => {
    const chapter = chapters.findLast(
      (entry) => entry.number <= number - distance && !taken.has(entry) && exercisesOf(entry).length > 0,
    );
    if (!chapter) return [];
    taken.add(chapter);
    const choices = exercisesOf(chapter).filter(({ kind }) => kind !== 'code');
    return choices.length > 0 ? [{ chapter, exercise: choices[number % choices.length]! }] : [];
  });
}
