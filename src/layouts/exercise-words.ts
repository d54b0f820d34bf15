import { chapterFolder, type ChapterEntry } from '#content/book.ts';
import type { Exercise } from '#exercises/exercise.ts';
import type { Locale } from '#i18n/locales.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { numberOf } from './exercises.ts';

const words = import.meta.glob<AstroComponentFactory>('/content/chapters/*/exercises/*.{ko,en}.mdx', {
  eager: true,
  import: 'Content',
});

/** The words of an exercise in one language. @throws Error if they are missing. */
export function wordsOf(chapter: ChapterEntry, exercise: Exercise, locale: Locale): AstroComponentFactory {
  const file = `/content/chapters/${chapterFolder(chapter)}/exercises/${numberOf(exercise)}.${locale}.mdx`;
  const found = words[file];
  if (!found) throw new Error(`${exercise.id} has no words in ${file}`);
  return found;
}
