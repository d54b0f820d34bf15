import type { Card } from '#exercises/card.ts';
import type { Exercise, ExerciseKind } from '#exercises/exercise.ts';
import type { Result } from '#exercises/judged.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Posed } from './bench.ts';

/** What is said on an answer: a sentence of the widget, or the words the exercise has for it, as a question where they may not fit. */
export type Message = { readonly text: string } | { readonly feedback: string; readonly asked?: boolean };

/** What an answer comes to. */
export interface Judgement {
  /** undefined if there was nothing that could be judged: then it was no attempt. */
  readonly result: Result | undefined;
  /** The slip it shows. */
  readonly slip?: string;
  /** The answer as it was read, where it is short enough to be quoted. */
  readonly given?: string;
  readonly messages: readonly Message[];
}

/** The controls of one exercise, which stand in its words, and how they are judged. */
export interface Controls<Kind extends Exercise = Exercise> {
  /** Makes them ready for other numbers, empty; undefined: for the printed ones, as which they are printed. */
  show(posed: Posed<Kind> | undefined): void;
  judge(posed: Posed<Kind>): Judgement | Promise<Judgement>;
  /** Shows what the given program does, where there is one. */
  run?(posed: Posed<Kind>): Promise<void>;
  /** The answer field was entered: time to fetch what only it needs. */
  wake?(): void;
  /** The answer field changed. */
  typed?(text: string): void;
}

/** What the controls of a kind are opened with. `text` reads the answer field, where there is one. */
export interface Opening<Kind extends Exercise = Exercise> {
  readonly card: Card;
  /** The exercise with its numbers, fetched if need be; undefined if that cannot be had. */
  prepare(): Promise<Posed<Kind> | undefined>;
  readonly section: HTMLElement;
  readonly locale: Locale;
  readonly text: () => string;
  /** Where a formula is shown as it is typed. */
  readonly preview?: HTMLElement;
}

/** The kinds whose controls stand in the words or in one answer field; the others have views of their own. */
export type PlainKind = Exclude<ExerciseKind, 'predict' | 'code'>;

type Open = (opening: Opening) => Controls;

const kinds: Readonly<Record<PlainKind, () => Promise<unknown>>> = {
  numeric: () => import('./kinds/numeric.ts'),
  symbolic: () => import('./kinds/symbolic.ts'),
  table: () => import('./kinds/table.ts'),
  factors: () => import('./kinds/factors.ts'),
  order: () => import('./kinds/order.ts'),
  bug: () => import('./kinds/bug.ts'),
};

/** Opens the controls of an exercise; a page fetches only the kinds it shows. */
export async function openControls(opening: Opening): Promise<Controls> {
  const { open } = (await kinds[opening.card.kind as PlainKind]()) as { open: Open };
  return open(opening);
}
