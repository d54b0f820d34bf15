import { log } from './elementary.ts';
import type { Random } from './random.ts';

/**
 * A draw from the normal distribution with mean 0 and standard deviation 1, by the polar method (Marsaglia & Bray 1964): a point even
 * in the unit disc, its radius reshaped. Only √ and the engine's own log, so the same seed gives the same digits everywhere. The second number of the
 * pair is thrown away: what a draw gives depends on nothing but the generator.
 */
export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
