import { letterOf, nameParts } from '#engine';

/** A name of a computation graph as it is printed: `yHat_1` is ŷ with 1 below, `theta` is θ. */
export interface PrintedName {
  readonly letter: string;
  readonly hat: boolean;
  readonly upper: string;
  readonly lower: string;
}

export function printedName(name: string): PrintedName {
  const { base, upper, lower } = nameParts(name);
  const hat = /.Hat$/.test(base);
  return { letter: letterOf(hat ? base.slice(0, -'Hat'.length) : base), hat, upper, lower };
}
