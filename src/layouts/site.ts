import { locales, type Locale } from '#i18n/locales.ts';
import { chapterFolder, chapters, type ChapterEntry } from '#content/book.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Path of a page from the root of the host; `page` is a slug such as `notation`, or empty for the cover. */
export function pathTo(locale: Locale, page = ''): string {
  return `${base}${locale}/${page === '' ? '' : `${page}/`}`;
}

/** Path of a file of `public/`, or of the page that offers the languages if `file` is empty. */
export function fileAt(file: string): string {
  return base + file;
}

const writtenFiles = Object.keys(import.meta.glob('/content/chapters/*/{chapter.ts,ko.mdx,en.mdx}'));

/** A chapter is written once its folder holds its data and its text in every language. */
export function isWritten(entry: ChapterEntry): boolean {
  const folder = `/content/chapters/${chapterFolder(entry)}/`;
  return ['chapter.ts', ...locales.map((locale) => `${locale}.mdx`)].every((file) =>
    writtenFiles.includes(folder + file),
  );
}

/** Name of the picture that other sites show for a page: chapters have their own, all others share one. */
export function socialPage(page = ''): string {
  return chapters.some(({ slug }) => slug === page) ? page : 'book';
}
