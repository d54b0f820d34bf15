import { lookUp } from '../registry.ts';
import { beale } from './beale.ts';
import { booth } from './booth.ts';
import { bowl } from './bowl.ts';
import { flatBowl } from './flat-bowl.ts';
import { himmelblau } from './himmelblau.ts';
import { longBowl } from './long-bowl.ts';
import { ravine } from './ravine.ts';
import { rosenbrock } from './rosenbrock.ts';
import { saddle } from './saddle.ts';
import type { Surface } from './surface.ts';

export { bowlOf } from './bowl.ts';
export { sliceOf } from './slice.ts';
export type { Slice } from './slice.ts';
export type { Surface } from './surface.ts';

/** Every surface of the book, by id; bowls of other axis ratios by bowlOf. */
export const surfaces = {
  bowl,
  'long-bowl': longBowl,
  'flat-bowl': flatBowl,
  rosenbrock,
  beale,
  himmelblau,
  saddle,
  booth,
  ravine,
} satisfies Record<string, Surface>;

export type SurfaceId = keyof typeof surfaces;

/** The surface with this id. @throws RangeError naming the known ids. */
export function surface(id: string): Surface {
  return lookUp('surface', surfaces, id);
}
