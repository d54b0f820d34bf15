import { exp, log1p } from './elementary.ts';

/** The exponentials of logits, all divided by the largest: numbers of at most 1, which never overflow. */
interface Powers {
  /** Which logit is the largest; the first, if several are. */
  largest: number;
  /** e^(z_i − z_largest), 1 at the largest. */
  powers: number[];
  /** The sum of the others. */
  rest: number;
}

/**
 * The shift by the largest logit (the log-sum-exp trick; its errors: Blanchard, Higham & Higham 2021).
 * @throws RangeError for an empty list.
 */
function shifted(z: readonly number[]): Powers {
  if (z.length === 0) throw new RangeError('z must have at least 1 entry, got 0');
  let largest = 0;
  for (let i = 1; i < z.length; i++) if (z[i] > z[largest]) largest = i;
  const powers = z.map((value, i) => (i === largest ? 1 : expOfDifference(value, z[largest])));
  const rest = powers.reduce((sum, power, i) => (i === largest ? sum : sum + power), 0);
  return { largest, powers, rest };
}

/** e^(u − v). What the subtraction rounds off (Knuth's TwoSum) is put back: it counts as often as the difference is large. */
function expOfDifference(u: number, v: number): number {
  const d = u - v;
  const power = exp(d);
  if (power === 0 || !Number.isFinite(d)) return power;
  const v0 = u - d;
  const lost = u - (d + v0) + (v0 - v);
  return power + power * lost;
}

/** p_i = e^(z_i) / Σ_k e^(z_k): positive, with sum 1. As many as logits. One infinite logit takes all. @throws RangeError for none. */
export function softmax(z: readonly number[]): number[] {
  const { powers, rest } = shifted(z);
  return powers.map((power) => power / (1 + rest));
}

/** ∂p_i/∂z_j = p_i ([i = j] − p_j) at [i][j], of p = softmax(z): every probability depends on every logit. Symmetric. */
export function softmaxJacobian(p: readonly number[]): number[][] {
  return p.map((pi, i) => p.map((pj, j) => pi * ((i === j ? 1 : 0) - pj)));
}

/** ln Σ_k e^(z_k), within a few 2⁻⁵³ of the larger of |largest logit| and ln n. @throws RangeError for an empty list. */
export function logSumExp(z: readonly number[]): number {
  const { largest, rest } = shifted(z);
  return z[largest] + log1p(rest);
}

/**
 * −ln p_i of p = softmax(z): (z_largest − z_i) + ln(1 + rest), two numbers of one sign, so that no digits are lost however sure or
 * wrong the logits are. @throws RangeError for an empty list.
 */
export function minusLogSoftmax(z: readonly number[]): number[] {
  const { largest, rest } = shifted(z);
  const logOfSum = log1p(rest);
  return z.map((value, i) => (i === largest ? logOfSum : z[largest] - value + logOfSum));
}
