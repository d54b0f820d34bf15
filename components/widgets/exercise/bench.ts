import type { Exercise } from '#exercises/exercise.ts';
import type { Variant } from '#exercises/variant.ts';

/** Where the data of an exercise come from, by its id. */
export type FetchData = (id: string) => Promise<Exercise>;

/** An exercise with the numbers it is put with. */
export interface Posed<Kind extends Exercise = Exercise> {
  readonly exercise: Kind;
  readonly variant: Variant;
  /** The numbers of the worked solution. */
  readonly twin: Variant;
  /** Puts the numbers of a variant into the places of its words. */
  readonly fillPlaces: typeof import('./places.ts').fillPlaces;
}

/** What works with the numbers of one exercise, and keeps what comes of it. */
export interface Bench {
  pose(seed: number): Posed;
  readonly record: typeof import('#reader/progress.ts').recordAttempt;
  readonly Verdict: typeof import('./Verdict.svelte').default;
}

/** Fetches all that is wanted once a reader begins, at once. */
export async function fetchBench(id: string, fetchData: FetchData): Promise<Bench> {
  const [exercise, { twinOf, variantOf }, { recordAttempt }, { fillPlaces }, { default: Verdict }] = await Promise.all([
    fetchData(id),
    import('#exercises/variant.ts'),
    import('#reader/progress.ts'),
    import('./places.ts'),
    import('./Verdict.svelte'),
  ]);
  return {
    pose: (seed) => ({ exercise, variant: variantOf(exercise, seed), twin: twinOf(exercise, seed), fillPlaces }),
    record: recordAttempt,
    Verdict,
  };
}
