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

/** Shows which hints are locked, and drops reasons that no longer hold. */
export function markLocks(hints: readonly HTMLDetailsElement[], work: ExerciseState): void {
  hints.forEach((hint, n) => {
    const isLocked = work.hintLock(n + 1) !== undefined;
    hint.querySelector('summary')!.setAttribute('aria-disabled', String(isLocked));
    if (!isLocked) hint.querySelector('.hint-lock')?.replaceChildren();
  });
}
