import { locales, type Locale } from '#i18n/locales.ts';

/** Which chapter and language a file of `content/chapters/` belongs to: the text of a chapter, or the words of one of its exercises. */
export interface Place {
  /** The folder of the chapter. */
  folder: string;
  chapter: number;
  slug: string;
  locale: Locale;
  /** `5-3`, for the words of an exercise. */
  exercise?: string;
}

const pattern = new RegExp(
  `^(.*[\\\\/](\\d\\d)-([a-z-]+))[\\\\/](?:exercises[\\\\/](\\d+-\\d+)\\.)?(${locales.join('|')})\\.mdx$`,
);

/** Reads the place from the path; undefined for a file that is no part of a chapter. */
export function placeOf(path: string): Place | undefined {
  const match = pattern.exec(path);
  if (!match) return undefined;
  const [, folder, number, slug, exercise, locale] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    Locale,
  ];
  return { folder, chapter: Number(number), slug, locale, ...(exercise && { exercise }) };
}
