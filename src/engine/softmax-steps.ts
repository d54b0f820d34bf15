import { exp } from './elementary.ts';

/** Softmax written out, as far as doubles carry it. */
export interface SoftmaxSteps {
  /** z_i − m */
  readonly shifted: readonly number[];
  /** e^(z_i − m), ∞ where it overflows, 0 where it underflows. */
  readonly powers: readonly number[];
  /** Their sum, i rising. */
  readonly sum: number;
  /** powers ÷ sum; undefined where that is no number: the sum is ∞ or 0. */
  readonly p: readonly number[] | undefined;
}

/**
 * p_i = e^(z_i − m) / Σ_k e^(z_k − m), step by step and nothing else. With m = 0 it overflows from logits of 710 on; with the largest
 * logit for m it never does, and agrees with `softmax`.
 */
export function softmaxSteps(z: readonly number[], m: number): SoftmaxSteps {
  const shifted = z.map((each) => each - m + 0);
  const powers = shifted.map((each) => exp(each));
  const sum = powers.reduce((total, power) => total + power, 0);
  const isNumber = Number.isFinite(sum) && sum > 0;
  return { shifted, powers, sum, p: isNumber ? powers.map((power) => power / sum) : undefined };
}
