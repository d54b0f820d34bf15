import { minimize } from '#engine';
import type { DescentStep, ExpressionEnd } from '#engine';
import type { Hill } from './hill.ts';

/** Steps shown of a walk. */
export const MAX_STEPS = 12;

/** The points of a walk, the start included, and what keeps it from going on to MAX_STEPS. */
export interface Walk {
  readonly points: readonly DescentStep[];
  /** `at` is the point the walk could not reach or leave, where that is a number. */
  readonly end?: ExpressionEnd & { readonly at?: number };
}

/** Plain gradient descent from `start`, as far as all its numbers exist. */
export function walkOf({ objective }: Hill, start: number, learningRate: number): Walk {
  const descent = minimize(objective, { optimizer: 'sgd', options: { learningRate }, start: [start] });
  const points: DescentStep[] = [];
  while (points.length <= MAX_STEPS) {
    const next = descent.next().value;
    if (![next.theta[0], next.f].every(Number.isFinite)) return { points, end: endOf(next) };
    points.push(next);
  }
  return { points };

  function endOf(next: DescentStep): Walk['end'] {
    const stuck = objective.endAt(next.at);
    const end = stuck ?? objective.endAt(next.theta) ?? { kind: 'too-large' };
    const isOverflow = end.kind === 'no-value' && end.problem.code === 'overflow';
    if (isOverflow || end.kind === 'too-large') return { kind: 'too-large' };
    return { ...end, at: (stuck ? next.at : next.theta)[0] };
  }
}

/** What one frame shows: where the walk begins, or one of the three parts of step t. */
export interface Frame {
  readonly part: 'start' | 'slope' | 'step' | 'point';
  /** Number of the step, from 1; 0 for the start. */
  readonly t: number;
}

const parts = ['slope', 'step', 'point'] as const;

/** The start, then slope, step and new point of every step that was taken. */
export function framesOf({ points }: Walk): Frame[] {
  const steps = points.slice(1).flatMap(({ t }) => parts.map((part) => ({ part, t })));
  return [{ part: 'start', t: 0 }, ...steps];
}
