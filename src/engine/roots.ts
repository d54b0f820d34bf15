/**
 * Where a continuous f is 0 between `low` and `high`, by bisection (Bolzano): of the two neighbouring doubles at which the sign changes,
 * the one where f is nearer to 0. @throws RangeError unless low < high are finite and f has opposite signs, or a 0, at them.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  if (!Number.isFinite(low) || !Number.isFinite(high) || !(low < high)) {
    throw new RangeError(`low and high must be finite numbers with low < high, got ${low} and ${high}`);
  }
  let [left, right] = [low, high];
  let [atLeft, atRight] = [f(left), f(right)];
  if (!(Math.sign(atLeft) * Math.sign(atRight) <= 0)) {
    throw new RangeError(`f must change its sign between ${low} and ${high}, got ${atLeft} and ${atRight}`);
  }
  while (atLeft !== 0 && atRight !== 0) {
    // Halved first: the sum of two huge ends would not be finite.
    const middle = left / 2 + right / 2;
    if (middle === left || middle === right) break;
    const here = f(middle);
    if (Math.sign(here) === Math.sign(atRight)) [right, atRight] = [middle, here];
    else [left, atLeft] = [middle, here];
  }
  return Math.abs(atLeft) <= Math.abs(atRight) ? left : right;
}

/**
 * Every 0 of a continuous f from `low` to `high`, rising, that shows at the ends of `pieces` equal pieces: two zeros inside one piece are
 * missed. A 0 that f only touches is found where it is the end of a piece. @throws RangeError for ends as above, or fewer than one piece.
 */
export function rootsWithin(f: (x: number) => number, low: number, high: number, pieces: number): number[] {
  if (!Number.isInteger(pieces) || pieces < 1)
    throw new RangeError(`pieces must be a whole number from 1, got ${pieces}`);
  const ends = Array.from({ length: pieces + 1 }, (_, n) => (n === pieces ? high : low + ((high - low) * n) / pieces));
  const signs = ends.map((x) => Math.sign(f(x)));
  return ends.flatMap((x, n) => {
    if (signs[n] === 0) return [x];
    return signs[n] === -signs[n + 1] ? [rootBetween(f, x, ends[n + 1])] : [];
  });
}
