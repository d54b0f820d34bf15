import type { Localized } from '#i18n/locales.ts';
import { en } from './strings.en.ts';
import { ko } from './strings.ko.ts';
import type { StorageProblem } from '#reader/storage.ts';
import type { Confidence } from '#reader/progress.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { ExpressionProblem } from '#engine';
import type { NumericVerdict } from '#exercises/grade-number.ts';
import type { HintLock, Notice } from './exercise-state.svelte.ts';

type Wrong = Extract<NumericVerdict, { kind: 'wrong' }>['reason'];

/** The words of this widget in one language. */
export interface Strings {
  answer: string;
  expression: string;
  check: string;
  /** Name of the buttons that say how sure the reader is. */
  confidence: string;
  /** What is read before them. */
  sureness: string;
  confidences: Record<Confidence, string>;
  another: string;
  /** Before a verdict: which answer of this variant it is on. */
  given(tries: number, value: string): string;
  right: string;
  perhaps: string;
  wrong: Record<Wrong, string>;
  unreadable: Record<NumberInputProblem, string>;
  notices: Record<Notice, string>;
  locks: Record<HintLock, string>;
  notKept: Record<StorageProblem, string>;
  table: {
    empty: string;
    cell: Record<NumericVerdict['kind'], string>;
    count(right: number, all: number, empty: number): string;
  };
  factors: { none: string; missing(count: number): string };
  order: { moved(place: number, all: number): string };
  bug: {
    run: string;
    columns: { first: string; second: string };
    both: string;
    lineFound: string;
    otherLine: string;
  };
  symbolic: {
    different: string;
    'domain-differs': string;
    undecided: string;
    unknownName(name: string, names: string): string;
    problems: Record<ExpressionProblem['code'], (found: string, limit: number) => string>;
  };
  predict: {
    signs: Record<'-1' | '0' | '1', string>;
    question: Record<'choice' | 'sign' | 'number' | 'curve', string>;
    run: string;
    undecided: string;
    first: string;
    incomplete: string;
    columns: { first: string; second: string };
    /** Name of the figure and of its two curves. */
    figure: string;
    predicted: string;
    came: string;
    height(place: number): string;
    outside(low: string, high: string): string;
    ghost: string;
  };
}

export const strings: Localized<Strings> = { ko, en };
