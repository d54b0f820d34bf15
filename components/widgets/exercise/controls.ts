import type { Exercise, ExerciseKind } from '#exercises/exercise.ts';
import type { Result } from '#exercises/judged.ts';
import type { Variant } from '#exercises/variant.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Strings } from './strings.ts';

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
export interface Controls {
  /** Makes them ready for the numbers of a variant, empty. */
  show(variant: Variant): void;
  judge(variant: Variant): Judgement;
  /** Shows what the given program does, where there is one. */
  run?(variant: Variant): void;
  /** The answer field was entered: time to fetch what only it needs. */
  wake?(): void;
  /** The answer field changed. */
  typed?(text: string): void;
}

/** What the controls of a kind are opened with. `text` reads the answer field, where there is one. */
export interface Opening<Kind extends Exercise = Exercise> {
  readonly exercise: Kind;
  readonly section: HTMLElement;
  readonly locale: Locale;
  /** What all kinds say; what one kind says stands beside it and is fetched with it. */
  readonly words: Strings;
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
  const { open } = (await kinds[opening.exercise.kind as PlainKind]()) as { open: Open };
  return open(opening);
}

/** Wakes the controls that stand in the words. */
export function enable(root: ParentNode): void {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLButtonElement>(':is(input, button)[disabled]')) {
    control.disabled = false;
  }
}
