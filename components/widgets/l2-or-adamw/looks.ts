import { looks } from '#components/views/descent/looks.ts';
import type { Look } from '#components/views/descent/looks.ts';
import type { Way } from './walks.ts';

/** A dotted line with a cross, a broad one with a ring, a dashed one with a square: the first two are both seen where they coincide. */
export const lookOf: Readonly<Record<Way, Look>> = { plain: looks[2], l2: looks[4], decoupled: looks[1] };

/** What is broad lies under what is not. */
export const drawnWays: readonly Way[] = ['l2', 'plain', 'decoupled'];
