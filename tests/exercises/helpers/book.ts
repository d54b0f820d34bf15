import type { Exercise } from '#exercises/exercise.ts';

const lists = import.meta.glob<{ exercises: readonly Exercise[] }>('/content/chapters/*/exercises.ts', { eager: true });

/** An exercise, and where its words stand: `content/chapters/05-hidden-layer/exercises/5-3.ko.mdx`. */
export interface BookExercise {
  readonly id: string;
  readonly exercise: Exercise;
  /** Without locale: `content/chapters/05-hidden-layer/exercises/5-3`. */
  readonly words: string;
}

/** Every exercise of the book, in the order of the chapters. */
export const bookExercises: readonly BookExercise[] = Object.entries(lists).flatMap(([path, { exercises }]) =>
  exercises.map((exercise) => ({
    id: exercise.id,
    exercise,
    words: `${path.slice(1, -'.ts'.length)}/${exercise.id.slice('ex-'.length)}`,
  })),
);

/** Seed 0, the printed numbers, and as many of a reader's. */
export function seedsUpTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, seed) => seed);
}
