/** What one full gradient costs, counted in forward passes through the network. */
export interface GradientCost {
  /** One pass with each parameter nudged, and one without. */
  forward: number;
  /** Each parameter nudged up and down. */
  central: number;
  /** One forward pass and the way back, which does at most twice its multiplications: at most this many. */
  backward: number;
}

/** Forward passes for one gradient of `parameters` parameters. @throws RangeError unless that is a whole number ≥ 1. */
export function gradientCost(parameters: number): GradientCost {
  if (!Number.isSafeInteger(parameters) || parameters < 1) {
    throw new RangeError(`parameters must be a whole number ≥ 1, got ${parameters}`);
  }
  return { forward: parameters + 1, central: 2 * parameters, backward: 3 };
}
