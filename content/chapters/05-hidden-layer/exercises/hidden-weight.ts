import type { NetworkNumbers } from '#exercises/exercise.ts';

/** A weight into a hidden layer of two units, from one of two inputs. */
export type HiddenWeight = 'w1_11' | 'w1_12' | 'w1_21' | 'w1_22';

/** Numbers of a network with one weight into its hidden layer singled out: to unit `receiver`, from input `sender`. */
export interface HiddenWeightNumbers extends NetworkNumbers {
  readonly choices: { readonly weight: HiddenWeight; readonly receiver: string; readonly sender: string };
}

/**
 * Singles out a weight. What belongs to it can be named without knowing which it is: `entered`, `slope`, `arriving`, `delta`, `gradient`;
 * and for each output `crossed1`, `crossed2`, the weight to it, and `path1`, `path2`, what comes back over that.
 */
export function askAbout(numbers: NetworkNumbers, weight: HiddenWeight): HiddenWeightNumbers {
  const [receiver, sender] = weight.slice('w1_'.length);
  const own: Readonly<Record<string, string>> = {
    entered: `x_${sender}`,
    slope: `slope1_${receiver}`,
    arriving: `arriving1_${receiver}`,
    delta: `delta1_${receiver}`,
    gradient: `d${weight}`,
    crossed1: `w2_1${receiver}`,
    crossed2: `w2_2${receiver}`,
  };
  return {
    ...numbers,
    choices: { weight, receiver, sender },
    value(name) {
      const output = /^path([12])$/.exec(name)?.[1];
      if (output) return numbers.value(own[`crossed${output}`]) * numbers.value(`delta2_${output}`);
      return numbers.value(own[name] ?? name);
    },
  };
}
