import type { Localized } from '#i18n/locales.ts';

export type WorkType = 'article' | 'book' | 'chapter' | 'paper' | 'preprint' | 'thesis' | 'lecture';

/** One cited work. Names and titles stay in the language of publication. */
export interface Work {
  /** first author's family name (in lower case) and year */
  id: string;
  type: WorkType;
  /** "Family, G." in the order of the title page */
  authors: readonly string[];
  year: number;
  title: string;
  /** journal, volume and pages; proceedings; publisher; or university */
  where: string;
  /** without the resolver's address */
  doi?: string;
  url?: string;
  /** what a reader should know before looking it up */
  note?: Localized;
}
