import { localeInfo } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

/** The day of a time, as one says it: "11월 24일", "24 November"; with the year if it is not that of `now`. */
export function dayOf(time: number, locale: Locale, now = Date.now()): string {
  const date = new Date(time);
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  const language = localeInfo[locale].openGraph.replace('_', '-');
  return date.toLocaleDateString(language, { ...(!isThisYear && { year: 'numeric' }), month: 'long', day: 'numeric' });
}
