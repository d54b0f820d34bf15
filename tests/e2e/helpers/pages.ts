import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chapterByNumber } from '../../../content/book.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Every page of the last build, relative to the base path: '', 'ko/', 'ko/hidden-layer/' … */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** The pages of one language. */
export const pagesIn = (locale: string): string[] => pages.filter((page) => page.startsWith(`${locale}/`));

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The page with all exercises of the chapter an exercise belongs to: `ex-5-7` stands on `ko/exercises/hidden-layer/`. */
export function exercisePage(locale: Locale, id: string): string {
  const { slug } = chapterByNumber(Number.parseInt(id.replace('ex-', '')));
  return `${locale}/exercises/${slug}/`;
}

/** The chapter with the stepper and exercise 5-1. */
export const chapter = (locale: Locale): string => `${locale}/hidden-layer/`;
