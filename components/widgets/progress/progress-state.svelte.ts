import { fileOf, mergeOf, take } from '#reader/merge.ts';
import type { Merge } from '#reader/merge.ts';
import { placeForm, placeKey } from '#reader/place.ts';
import type { ReadingPlace } from '#reader/place.ts';
import { largestFile, readFile, writeFile } from '#reader/progress-file.ts';
import type { FileProblem } from '#reader/progress-file.ts';
import { progressIn } from '#reader/progress.ts';
import type { Progress } from '#reader/progress.ts';
import type { StorageProblem, Store } from '#reader/storage.ts';

/** What the last action came to. */
export type Outcome =
  | { readonly kind: 'taken'; readonly count: number }
  | { readonly kind: 'erased' | 'undone' | 'undo-failed' | 'no-room' | 'unreadable' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** The page of progress: what is stored, and what is about to happen to it. */
export class ProgressState {
  progress = $state.raw<Progress>()!;
  place = $state.raw<ReadingPlace>();
  /** The browser stores nothing at all. */
  denied = $state(false);
  /** An import that waits for the reader's word. */
  merge = $state.raw<Merge>();
  outcome = $state.raw<Outcome>();
  /** Takes the last action back. */
  private takeBack = $state.raw<() => StorageProblem | void>();
  readonly canUndo = $derived(this.takeBack !== undefined);

  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
    this.refresh();
  }

  /** Reads everything anew, also what another tab has written. */
  refresh(): void {
    const { value, problem } = this.store.read(placeKey, placeForm);
    this.progress = progressIn(this.store);
    this.place = value;
    this.denied = problem === 'denied';
  }

  exported(): string {
    return writeFile(fileOf(this.store));
  }

  /** Looks at a file and shows what taking it over would change. */
  async open(file: Pick<File, 'size' | 'text'>): Promise<void> {
    this.merge = undefined;
    const text = file.size > largestFile ? undefined : await file.text().catch(() => null);
    if (text === null) return this.finish({ kind: 'unreadable' });
    const read = text === undefined ? 'too-large' : readFile(text);
    if (typeof read === 'string') return this.finish({ kind: 'refused', problem: read });
    this.outcome = undefined;
    this.merge = mergeOf(read, this.store);
  }

  cancel(): void {
    this.merge = undefined;
  }

  takeOver(): void {
    const merge = this.merge!;
    this.merge = undefined;
    const taken = take(merge, this.store);
    if (typeof taken === 'string') return this.finish({ kind: 'no-room' });
    this.finish({ kind: 'taken', count: merge.added.size }, taken);
  }

  erase(): void {
    this.finish({ kind: 'erased' }, this.store.removeAll());
  }

  undo(): void {
    const problem = this.takeBack?.();
    this.finish({ kind: problem ? 'undo-failed' : 'undone' }, problem ? this.takeBack : undefined);
  }

  private finish(outcome: Outcome, takeBack?: () => StorageProblem | void): void {
    this.outcome = outcome;
    // A refused file changes nothing: what could be taken back before still can.
    if (outcome.kind !== 'refused' && outcome.kind !== 'unreadable') this.takeBack = takeBack;
    this.refresh();
  }
}
