import { locales, type Locale } from '#i18n/locales.ts';

/** The addresses of a page that each language has once, as Astro asks for them. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
