import { exp, log1p } from './elementary.ts';

/**
 * Softmax and its relatives by the shift by the largest logit (the log-sum-exp trick; its errors: Blanchard, Higham & Higham 2021): the
 * exponentials of what is left are at most 1 and never overflow. The logits of one example are the `count` numbers of z at `from`,
 * `from + stride`, …
 */

/** Which logit is the largest, counted from 0; the first, if several are. */
export function largestAt(z: Float64Array, count: number, from: number, stride: number): number {
  let largest = 0;
  for (let i = 1; i < count; i++) if (z[from + i * stride] > z[from + largest * stride]) largest = i;
  return largest;
}

/** Σ e^(z_i − z_largest) over all but the largest, i rising. */
export function sumOfOthersAt(z: Float64Array, count: number, from: number, stride: number, largest: number): number {
  const most = z[from + largest * stride];
  let rest = 0;
  for (let i = 0; i < count; i++) if (i !== largest) rest += expOfDifference(z[from + i * stride], most);
  return rest;
}

/** p_i into the same places of `p`. */
export function softmaxAt(z: Float64Array, count: number, from: number, stride: number, p: Float64Array): void {
  const largest = largestAt(z, count, from, stride);
  const most = z[from + largest * stride];
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const at = from + i * stride;
    p[at] = i === largest ? 1 : expOfDifference(z[at], most);
    if (i !== largest) rest += p[at];
  }
  for (let i = 0; i < count; i++) p[from + i * stride] /= 1 + rest;
}

/** e^(u − v). What the subtraction rounds off (Knuth's TwoSum) is put back: it counts as often as the difference is large. */
function expOfDifference(u: number, v: number): number {
  const d = u - v;
  const power = exp(d);
  if (!Number.isFinite(d)) return power;
  const v0 = u - d;
  const lost = u - (d + v0) + (v0 - v);
  return power + power * lost;
}

/** @throws RangeError for an empty list. */
function logits(z: readonly number[]): Float64Array {
  if (z.length === 0) throw new RangeError('z must have at least 1 entry, got 0');
  return Float64Array.from(z);
}

/** p_i = e^(z_i) / Σ_k e^(z_k): positive, with sum 1. As many as logits. One infinite logit takes all. @throws RangeError for none. */
export function softmax(z: readonly number[]): number[] {
  const p = logits(z);
  softmaxAt(p, p.length, 0, 1, p);
  return Array.from(p);
}

/** ∂p_i/∂z_j = p_i ([i = j] − p_j) at [i][j], of p = softmax(z): every probability depends on every logit. Symmetric. */
export function softmaxJacobian(p: readonly number[]): number[][] {
  return p.map((pi, i) => p.map((pj, j) => pi * ((i === j ? 1 : 0) - pj)));
}

/** ln Σ_k e^(z_k), within a few 2⁻⁵³ of the larger of |largest logit| and ln n. @throws RangeError for an empty list. */
export function logSumExp(z: readonly number[]): number {
  const all = logits(z);
  const largest = largestAt(all, all.length, 0, 1);
  return z[largest] + log1p(sumOfOthersAt(all, all.length, 0, 1, largest));
}
