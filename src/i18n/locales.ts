/** The book's languages, in the order in which they are offered. */
export const locales = ['ko', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'ko';

/** One value for each language; a missing language is a type error. */
export type Localized<T = string> = Record<Locale, T>;

/** `label` is the language's own name; `htmlLang` goes into `lang` and `hreflang`, `openGraph` into `og:locale`. */
export const localeInfo: Localized<{ label: string; htmlLang: string; openGraph: string }> = {
  ko: { label: '한국어', htmlLang: 'ko', openGraph: 'ko_KR' },
  en: { label: 'English', htmlLang: 'en', openGraph: 'en_GB' },
};

export function isLocale(text: string | undefined): text is Locale {
  return (locales as readonly (string | undefined)[]).includes(text);
}

/**
 * The language of a page, read from its path; pages outside every language get the default.
 * The last matching segment decides: a base path may itself contain `en`, a slug never does.
 */
export function localeOf(url: { pathname: string }): Locale {
  return url.pathname.split('/').findLast(isLocale) ?? defaultLocale;
}
