import { locales, type Locale } from '#i18n/locales.ts';

/** Which chapter and language a file of `content/chapters/` belongs to. */
export interface Place {
  /** The folder of the chapter. */
  folder: string;
  chapter: number;
  slug: string;
  locale: Locale;
}

const pattern = new RegExp(`^(.*[\\\\/](\\d\\d)-([a-z-]+))[\\\\/](?:exercises\\.)?(${locales.join('|')})\\.mdx$`);

/** Reads the place from the path; undefined for a file that is no part of a chapter. */
export function placeOf(path: string): Place | undefined {
  const match = pattern.exec(path);
  if (!match) return undefined;
  const [, folder, number, slug, locale] = match as unknown as [string, string, string, string, Locale];
  return { folder, chapter: Number(number), slug, locale };
}
