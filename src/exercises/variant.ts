import { createRandom } from '#engine';
import { isClear } from './clear.ts';
import type { Exercise, Numbers } from './exercise.ts';
import { hash } from './hash.ts';
import { lastSeed } from './seed.ts';

/** An exercise's numbers under one seed. */
export interface Variant<N extends Numbers = Numbers> {
  readonly seed: number;
  readonly numbers: N;
}

const mostDraws = 1000;

/**
 * The variant of a seed: the same numbers everywhere and always. Seed 0 has the printed ones; for the others numbers are drawn until all
 * answers can be told apart. Where nothing is drawn, every seed has the printed ones.
 * @throws RangeError if no numbers are found, which tells the author that two slips are one.
 */
export function variantOf<N extends Numbers>(exercise: Exercise<N>, seed: number): Variant<N> {
  if (seed === 0 || !exercise.draw) return { seed, numbers: exercise.printed() };
  const random = createRandom(hash(`${exercise.id}/${seed}`));
  for (let draw = 0; draw < mostDraws; draw++) {
    const numbers = exercise.draw(random, seed);
    if (isClear(exercise, numbers)) return { seed, numbers };
  }
  throw new RangeError(`${exercise.id}, seed ${seed}: no numbers found that keep the answers of all slips apart`);
}

/** The same exercise with numbers no reader's seed leads to: those of the worked solution. */
export function twinOf<N extends Numbers>(exercise: Exercise<N>, seed: number): Variant<N> {
  return variantOf(exercise, lastSeed + 1 + seed);
}
