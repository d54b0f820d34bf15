import type { NetworkNumbers } from '#exercises/exercise.ts';

/** A weight into the output unit of a network with two hidden units. */
export type OutputWeight = 'w2_11' | 'w2_12';

/** Numbers of a network with one weight into its output unit singled out, that from hidden unit `sender`. */
export interface OutputWeightNumbers extends NetworkNumbers {
  readonly choices: { readonly weight: OutputWeight; readonly sender: string };
}

/** Singles out a weight. What belongs to it can be named without knowing which it is: `weight`, `entered`, `gradient`. */
export function askAbout(numbers: NetworkNumbers, weight: OutputWeight): OutputWeightNumbers {
  const sender = weight.at(-1)!;
  const own: Readonly<Record<string, string>> = { weight, entered: `a1_${sender}`, gradient: `d${weight}` };
  return { ...numbers, choices: { weight, sender }, value: (name) => numbers.value(own[name] ?? name) };
}
