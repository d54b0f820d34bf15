import type { Localized } from '#i18n/locales.ts';

/** One statement or picture of the lecture notes this book grew from, and what the book makes of it. */
export interface SourceItem {
  /** `S1` … `S88`, in the order of the notes */
  id: `S${number}`;
  statement: Localized;
  /** numbers of the chapters that treat it; `'spelling'` for what is only put right */
  chapters: readonly number[] | 'spelling';
}
