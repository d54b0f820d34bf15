import { minimize } from './minimize.ts';
import type { Descent, DescentStep, Objective } from './minimize.ts';

/** A way down as far as all its numbers exist. */
export interface Walk {
  /** The start, then one record for each step taken. */
  readonly steps: readonly DescentStep[];
  /** The step that could not be taken, for one of its numbers is not finite; undefined for a walk that went to the end. */
  readonly broken?: DescentStep;
}

/** Two losses as close as this, relative to their size, share a place: they differ by rounding at most. */
const SAME = 1e-8;

/** Takes so many steps, or as many as have finite numbers. The start itself may have none: `steps` is empty then. @throws as minimize. */
export function walkDown(objective: Objective, descent: Descent, steps: number): Walk {
  const walk = minimize(objective, descent);
  const taken: DescentStep[] = [];
  while (taken.length <= steps) {
    const next = walk.next().value;
    if (!isFinite(next)) return { steps: taken, broken: next };
    taken.push(next);
  }
  return { steps: taken };
}

function isFinite({ f, theta, gradient, quantities }: DescentStep): boolean {
  const numbers = [[f], theta, gradient, ...Object.values(quantities)];
  return numbers.every((list) => list.every(Number.isFinite));
}

/** A walk among others after so many steps. */
export interface Standing {
  /** Which walk. */
  readonly walk: number;
  /** 1 for the lowest loss; equal losses share it, and so do all walks that did not come so far, as the last ones. */
  readonly place: number;
  /** Undefined for a walk that did not come so far. */
  readonly f: number | undefined;
}

/** All walks after step t, the lowest first. */
export function standingsAt(walks: readonly Walk[], t: number): Standing[] {
  const losses = walks.map(({ steps }, walk) => ({ walk, f: steps[t]?.f }));
  losses.sort((a, b) => (a.f ?? Infinity) - (b.f ?? Infinity) || 0);
  const standings: Standing[] = [];
  for (const [n, { walk, f }] of losses.entries()) {
    const before = standings[n - 1];
    const place = before && isSame(before.f, f) ? before.place : n + 1;
    standings.push({ walk, f, place });
  }
  return standings;
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

/** The first step after which the loss is above a height; undefined where it never is. */
export function firstAbove({ steps }: Walk, height: number): number | undefined {
  return steps.find(({ f }) => f > height)?.t;
}
