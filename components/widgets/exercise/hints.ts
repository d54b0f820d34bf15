import type { ExerciseState } from './exercise-state.svelte.ts';
import type { Strings } from './strings.ts';

/** A locked hint says beside itself why it stays shut. Returns what takes the guard off again. */
export function guardHints(hints: readonly HTMLDetailsElement[], work: ExerciseState, words: Strings): () => void {
  const guards = hints.map((hint, n) => {
    const summary = hint.querySelector('summary')!;
    const reason = document.createElement('span');
    reason.className = 'hint-lock';
    reason.setAttribute('aria-live', 'polite');
    summary.append(reason);
    const guard = (event: Event): void => {
      const lock = work.hintLock(n + 1);
      reason.textContent = lock === undefined ? '' : words.locks[lock];
      if (lock === undefined) work.openHint(n + 1);
      else event.preventDefault();
    };
    summary.addEventListener('click', guard);
    return () => {
      summary.removeEventListener('click', guard);
      reason.remove();
    };
  });
  return () => guards.forEach((remove) => remove());
}

/**
 * The worked solution is seen with numbers of its own only, which may have to be fetched first; `onseen` is told when the exercise has taken
 * other numbers for it. Returns what takes the guard off again.
 */
export function guardSolution(
  solution: HTMLDetailsElement | undefined,
  work: ExerciseState,
  onseen: () => void,
): () => void {
  const summary = solution?.querySelector('summary');
  if (!solution || !summary) return () => undefined;
  const see = (): void => {
    work.seeSolution();
    onseen();
  };
  const guard = async (event: Event): Promise<void> => {
    if (solution.open) return;
    if (work.posed) return see();
    event.preventDefault();
    if (!(await work.prepare())) return;
    see();
    solution.open = true;
  };
  // A browser that searches the page opens it by itself.
  const unfolded = async (): Promise<void> => {
    if (solution.open && !work.posed && (await work.prepare())) see();
  };
  summary.addEventListener('click', guard);
  solution.addEventListener('toggle', unfolded);
  return () => {
    summary.removeEventListener('click', guard);
    solution.removeEventListener('toggle', unfolded);
  };
}

/** Shows which hints are locked, and drops reasons that no longer hold. */
export function markLocks(hints: readonly HTMLDetailsElement[], work: ExerciseState): void {
  hints.forEach((hint, n) => {
    const isLocked = work.hintLock(n + 1) !== undefined;
    hint.querySelector('summary')!.setAttribute('aria-disabled', String(isLocked));
    if (!isLocked) hint.querySelector('.hint-lock')?.replaceChildren();
  });
}
