import { activation, exp, loss } from '#engine';

/** The largest whole number whose exponential a double still holds, that exponential, and the largest double. */
export const edge = lastExponential();

function lastExponential(): { z: number; power: number; largest: number } {
  let z = 0;
  while (Number.isFinite(exp(z + 1))) z++;
  return { z, power: exp(z), largest: Number.MAX_VALUE };
}

/** Binary cross-entropy of the target 0 at a logit: by way of the prediction, where it has an end, and straight from the logit. */
export interface TwoWays {
  readonly z: number;
  /** Undefined where ŷ was rounded to 1, so that the logarithm is that of 0. */
  readonly byPrediction: number | undefined;
  readonly fromLogit: number;
}

export function twoWays(z: number): TwoWays {
  const byPrediction = loss('binary-cross-entropy').value([activation('sigmoid').f(z)], [0]);
  return {
    z,
    byPrediction: Number.isFinite(byPrediction) ? byPrediction : undefined,
    fromLogit: loss('binary-cross-entropy-from-logits').value([z], [0]),
  };
}
