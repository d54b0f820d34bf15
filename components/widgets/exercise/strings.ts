import type { Localized } from '#i18n/locales.ts';
import { en } from './strings.en.ts';
import { ko } from './strings.ko.ts';
import type { Confidence } from '#reader/progress.ts';
import type { HintLock, Notice } from './exercise-state.svelte.ts';

/** The words of this widget in one language. */
export interface Strings {
  answer: string;
  /** Of an answer that is a count. */
  count: string;
  expression: string;
  check: string;
  /** Name of the buttons that say how sure the reader is. */
  confidence: string;
  /** What is read before them. */
  sureness: string;
  confidences: Record<Confidence, string>;
  /** On a program that has a bug. */
  runProgram: string;
  /** Where the rule done right stands beside the program. */
  runBesideRule: string;
  another: string;
  notices: Record<Notice, string>;
  locks: Record<HintLock, string>;
}

export const strings: Localized<Strings> = { ko, en };
