import type { Numbers } from './optimizers/optimizer.ts';

/** √Σ g², summed in rising order. */
export function normOf(g: Readonly<Numbers>): number {
  let sum = 0;
  for (let n = 0; n < g.length; n++) sum += g[n] * g[n];
  return Math.sqrt(sum);
}

/**
 * g shortened to length `largest` if it is longer; its direction stays. A new list. PyTorch divides by ‖g‖ + 1e-6 instead, which leaves
 * it a little shorter. @throws RangeError unless `largest` is a positive number. Pascanu, Mikolov & Bengio 2013.
 */
export function clipByNorm(g: Readonly<Numbers>, largest: number): number[] {
  checkLargest(largest);
  const norm = normOf(g);
  return Array.from(g, (value) => (norm > largest ? (value * largest) / norm : value));
}

/** Each number of g put back into [−largest, largest]; the direction may turn. A new list. @throws as clipByNorm. */
export function clipByValue(g: Readonly<Numbers>, largest: number): number[] {
  checkLargest(largest);
  return Array.from(g, (value) => Math.min(Math.max(value, -largest), largest));
}

function checkLargest(largest: number): void {
  if (!(largest > 0)) throw new RangeError(`clipping: largest must be a number > 0, got ${largest}`);
}
