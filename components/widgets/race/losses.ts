import type { Axis } from '#components/views/plot/scale.ts';
import type { Point } from '#components/views/plot/space.ts';
import { firstAbove } from '#engine';
import type { Walk } from '#engine';

/** A loss so many times as high as at the start, or as 1 where that is less, counts as diverging; the axis ends there. */
export const RISEN = 1000;
/** What lies lower than this is drawn no lower. */
const LOWEST = 1e-16;

/** The loss above which a race is called diverging. */
export function divergenceOf(walks: readonly Walk[]): number {
  return RISEN * Math.max(1, walks[0]?.steps[0]?.f ?? 1);
}

/** What happens to a walk's loss on the way, by the number of the step; undefined for what does not happen. */
export interface Events {
  /** It rises above what counts as diverging. */
  readonly diverges: number | undefined;
  /** It has no place on a logarithmic axis. */
  readonly below: number | undefined;
}

export function eventsOf(walks: readonly Walk[]): Events[] {
  const height = divergenceOf(walks);
  return walks.map((walk) => ({
    diverges: firstAbove(walk, height),
    below: walk.steps.find(({ f }) => f <= 0)?.t,
  }));
}

/** Whole powers of ten about all losses of a race; undefined where none is above 0. */
export function decadesOf(walks: readonly Walk[]): Axis['domain'] | undefined {
  let [low, high] = [Infinity, 0];
  for (const { steps } of walks)
    for (const { f } of steps) {
      if (f <= 0) continue;
      low = Math.min(low, f);
      high = Math.max(high, f);
    }
  if (high === 0) return undefined;
  const top = Math.ceil(Math.log10(Math.min(high, divergenceOf(walks))));
  const bottom = Math.floor(Math.log10(Math.max(low, LOWEST)));
  return [10 ** Math.min(bottom, top - 1), 10 ** top];
}

/** The curve of a walk; it is broken where the loss is 0 or negative, which has no place on the axis. */
export function curveOf({ steps }: Walk): Point[] {
  return steps.map(({ t, f }): Point => [t, f > 0 ? Math.max(f, LOWEST) : NaN]);
}
