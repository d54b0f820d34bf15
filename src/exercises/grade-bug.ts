import type { BugExercise, Numbers } from './exercise.ts';

/** What a reader found so far: a line, counted from 1, and a reason. */
export interface FoundBug {
  readonly line?: number;
  readonly reason?: string;
}

export interface BugVerdict {
  readonly kind: 'bug';
  readonly right: boolean;
  /** Whether both were given. */
  readonly complete: boolean;
  readonly line: boolean;
  /** undefined if none was given. */
  readonly reason: boolean | undefined;
  /** Name of the feedback on a wrong reason. */
  readonly feedback?: string;
}

/** Judges a line and a reason: both must be right. */
export function gradeBug<N extends Numbers>(exercise: BugExercise<N>, found: FoundBug): BugVerdict {
  const line = found.line === exercise.fault.line;
  const reason = found.reason === undefined ? undefined : found.reason === exercise.reason;
  return {
    kind: 'bug',
    right: line && reason === true,
    complete: found.line !== undefined && found.reason !== undefined,
    line,
    reason,
    ...(reason === false && { feedback: found.reason }),
  };
}
