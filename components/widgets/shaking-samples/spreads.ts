import { batchesOf, deviationOf, drawBatches, estimateOf, spreadFactor } from '#engine';
import type { Pair } from '#engine';
import { mostDrawn, sizes } from './data.ts';
import type { LinkState } from './link.ts';

/** Batches that come to the same mean: those of the same examples, in whatever order. */
export interface Tip {
  readonly at: Pair;
  readonly count: number;
  /** Places of the examples, rising. */
  readonly batch: readonly number[];
}

export interface SpreadAt {
  readonly m: number;
  /** By the formula. */
  readonly replaced: number;
  /** Undefined where it is 0, which has no place on an axis of powers of ten. */
  readonly kept: number | undefined;
  /** Of all batches where they can be counted, else of drawn ones; in the chosen way. */
  readonly found: number;
}

/** What a batch says of both parameters. */
export function estimatePair(examples: readonly Pair[], batch: readonly number[]): Pair {
  const along = (n: 0 | 1): number =>
    estimateOf(
      examples.map((each) => each[n]),
      batch,
    );
  return [along(0), along(1)];
}

/** Batches of the same examples in whatever order, put together. */
export function gatherTips(examples: readonly Pair[], batches: readonly (readonly number[])[]): Tip[] {
  const groups = new Map<string, (readonly number[])[]>();
  for (const batch of batches.map((drawn) => drawn.toSorted((a, b) => a - b))) {
    const key = batch.join();
    groups.set(key, [...(groups.get(key) ?? []), batch]);
  }
  return Array.from(groups.values(), (same) => ({
    at: estimatePair(examples, same[0]),
    count: same.length,
    batch: same[0],
  }));
}

/** The spread of one gradient for each batch size. */
export function spreadsBySize(
  gradients: readonly number[],
  { data, seed, way }: Pick<LinkState, 'data' | 'seed' | 'way'>,
): SpreadAt[] {
  const sigma = deviationOf(gradients);
  const by = (m: number, replaced: boolean): number => sigma * spreadFactor(gradients.length, { m, replaced });
  return sizes[data].map((m) => {
    const drawing = { m, replaced: way === 'back' };
    const batches =
      data === 'xor' ? batchesOf(gradients.length, drawing) : drawBatches(gradients.length, drawing, mostDrawn, seed);
    const kept = by(m, false);
    return {
      m,
      replaced: by(m, true),
      kept: kept > 0 ? kept : undefined,
      found: deviationOf(batches.map((batch) => estimateOf(gradients, batch))),
    };
  });
}
