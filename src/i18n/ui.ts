import type { Locale, Localized } from './locales.ts';
import { en } from './ui.en.ts';
import { ko, type UiStrings } from './ui.ko.ts';

export type { UiStrings };

const strings: Localized<UiStrings> = { ko, en };

/** The shell's words in one language. */
export function ui(locale: Locale): UiStrings {
  return strings[locale];
}
