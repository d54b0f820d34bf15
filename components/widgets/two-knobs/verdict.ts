import { cosineOf, hourOf, towards } from './clock.ts';
import type { Hour } from './clock.ts';
import type { KnobsState } from './knobs-state.svelte.ts';

/** What the predicted direction is, seen from the real one. */
export type Verdict = 'same' | 'to-minimum' | 'from-minimum' | 'downhill' | 'along' | 'other';

/** Directions this close to the level line or to straight down are called so. */
const [ALONG, DOWN] = [0.35, -0.85] as const;

/** Tells a predicted hour from the direction of the gradient, by the most telling slip. */
export function verdictOf({ surface, point, gradient, hour }: KnobsState, predicted: Hour): Verdict {
  if (predicted === hour) return 'same';
  const [minimum] = surface.minima;
  const away = minimum && hourOf([point[0] - minimum[0], point[1] - minimum[1]]);
  if (away === predicted) return 'from-minimum';
  if (away !== undefined && Math.abs(away - predicted) === 6) return 'to-minimum';
  const cosine = cosineOf(towards(predicted), gradient);
  return cosine < DOWN ? 'downhill' : Math.abs(cosine) < ALONG ? 'along' : 'other';
}
