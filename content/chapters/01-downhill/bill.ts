/** What one gradient costs by one method. */
export interface Cost {
  /** Forward passes. */
  passes: number;
  seconds: number;
  hours: number;
}

/** The bill for one gradient of a network with so many parameters, by either difference, at so many seconds a forward pass. */
export function billOf(parameters: number, secondsAPass: number): { forward: Cost; central: Cost } {
  const cost = (passes: number): Cost => {
    const seconds = passes * secondsAPass;
    return { passes, seconds, hours: seconds / 3600 };
  };
  return { forward: cost(parameters + 1), central: cost(2 * parameters) };
}
