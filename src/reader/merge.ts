import { attemptForm } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptId } from './attempt-id.ts';
import { placeKey, readPlace, writePlace } from './place.ts';
import type { ReadingPlace } from './place.ts';
import { attemptKeys, progressIn } from './progress.ts';
import type { ProgressFile } from './progress-file.ts';
import type { StorageProblem, Store } from './storage.ts';

/** What taking over a file would change. Nothing that is here is ever replaced, but for the place read last by a later one. */
export interface Merge {
  /** In the file only: these would be added. */
  readonly added: ReadonlyMap<AttemptId, Attempt>;
  /** How many attempts stand in both, alike. */
  readonly shared: number;
  /** How many stand in both, but differ; those here stay. The book never writes such a file. */
  readonly different: number;
  /** How many exercises of those added were never done here. */
  readonly newExercises: number;
  /** The place read last, if the file's is the later one. */
  readonly place?: ReadingPlace | undefined;
}

/** Compares a file with what `store` holds. */
export function mergeOf(file: ProgressFile, store: Store): Merge {
  const { attempts: here, exercises } = progressIn(store);
  const added = new Map([...file.attempts].filter(([id]) => !here.has(id)));
  const both = [...file.attempts].filter(([id]) => here.has(id));
  const shared = both.filter(([id, attempt]) => isSame(attempt, here.get(id)!)).length;
  const names = new Set([...added.values()].map(({ exercise }) => exercise));
  const isLater = file.place !== undefined && file.place.at > (readPlace(store)?.at ?? -1);
  return {
    added,
    shared,
    different: both.length - shared,
    newExercises: [...names].filter((name) => !exercises.has(name)).length,
    place: isLater ? file.place : undefined,
  };
}

/** Adds all attempts, or where the storage refuses one of them none. @returns the problem, or what takes it back. */
export function take({ added, place }: Merge, store: Store): StorageProblem | (() => void) {
  const before = readPlace(store);
  const written: AttemptId[] = [];
  const undo = (): void => {
    for (const id of written) store.remove(attemptKeys + id);
    if (place && before) writePlace(before, store);
    else if (place) store.remove(placeKey);
  };
  for (const [id, attempt] of added) {
    const problem = store.write(attemptKeys + id, attemptForm, attempt);
    if (problem !== undefined) {
      undo();
      return problem;
    }
    written.push(id);
  }
  if (place) writePlace(place, store);
  return undo;
}

/** Everything a file is to hold. */
export function fileOf(store: Store): ProgressFile {
  return { attempts: progressIn(store).attempts, place: readPlace(store) };
}

function isSame(one: Attempt, other: Attempt): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Attempt)[]);
  return [...keys].every((key) => one[key] === other[key]);
}
