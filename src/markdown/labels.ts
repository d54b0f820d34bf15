import type { Locale } from '#i18n/locales.ts';

export type TargetKind = 'equation' | 'figure' | 'exercise' | 'heading';

/** How a reference reads: “(5.1)”, “그림 5.2”, “Exercise 5-1”, the title of a section. */
export const labelFor: Record<TargetKind, Record<Locale, (number: string) => string>> = {
  equation: { ko: (number) => `(${number})`, en: (number) => `(${number})` },
  figure: { ko: (number) => `그림 ${number}`, en: (number) => `Figure ${number}` },
  exercise: { ko: (number) => `연습문제 ${number}`, en: (number) => `Exercise ${number}` },
  heading: { ko: (title) => `‘${title}’`, en: (title) => `“${title}”` },
};

/** How a whole chapter is referred to. */
export const chapterLabel: Record<Locale, (number: number) => string> = {
  ko: (number) => `${number}장`,
  en: (number) => `Chapter ${number}`,
};
