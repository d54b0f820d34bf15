import type { Localized } from '#i18n/locales.ts';

/** One entry of the glossary, for both languages. */
export interface Term {
  /** stable English name in kebab-case; links and `<Term>` use it */
  id: string;
  /** the form printed in the English book */
  en: string;
  /** the form printed in the Korean book */
  ko: string;
  /** other names in use: found by the search, not used by the book */
  aliases: Localized<readonly string[]>;
  definition: Localized;
  /** what the name is easily confused with */
  note?: Localized;
  /** the chapter that teaches it; absent where the book only mentions it */
  firstChapter?: number;
  /** ids of the entries to read next */
  related: readonly string[];
}
