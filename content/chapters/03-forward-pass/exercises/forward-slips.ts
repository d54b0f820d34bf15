import { activation, quantity, recordMlp } from '#engine';
import type { Network, Trace } from '#engine';
import type { NetworkNumbers, Slip } from '#exercises/exercise.ts';

/** The numbers of a 2–2–1 network that is not quite the one given, on the same example. */
function otherwise({ trace: { network, sample } }: NetworkNumbers, change: Partial<Network>): Trace {
  return recordMlp({ ...network, ...change }, sample);
}

/** The matrix of a layer of two units behind two senders, with rows and columns exchanged. */
function transposed([w11, w12, w21, w22]: readonly number[]): number[] {
  return [w11, w21, w12, w22];
}

/** The bias left out of the weighted sum of one unit. */
export function noBias(l: number, j: number): Slip<NetworkNumbers> {
  return { id: 'no-bias', values: ({ value }) => [value(`weightedSum${l}_${j}`)] };
}

/** The bias subtracted. */
export function biasSubtracted(l: number, j: number): Slip<NetworkNumbers> {
  return { id: 'bias-subtracted', values: ({ value }) => [value(`weightedSum${l}_${j}`) - value(`b${l}_${j}`)] };
}

/** The weights that leave input j taken for those that lead into hidden unit j. */
export function columnForRow(j: number): Slip<NetworkNumbers> {
  return {
    id: 'column-for-row',
    values(numbers) {
      const { W } = numbers.trace.network;
      return [quantity(otherwise(numbers, { W: W.with(1, transposed(W[1])) }), `z1_${j}`)];
    },
  };
}

/** Negative weights taken without their sign. */
export function signsLost(j: number): Slip<NetworkNumbers> {
  return {
    id: 'signs-lost',
    values(numbers) {
      const { W } = numbers.trace.network;
      return [quantity(otherwise(numbers, { W: W.with(1, W[1].map(Math.abs)) }), `z1_${j}`)];
    },
  };
}

/** The weighted sums of the hidden layer sent on instead of its activations. */
export const weightedSumsSent: Slip<NetworkNumbers> = {
  id: 'weighted-sums-sent',
  values: (numbers) => [quantity(otherwise(numbers, { activations: ['identity', 'identity', 'sigmoid'] }), 'z2_1')],
};

/** The inputs sent to the output unit, past the hidden layer. */
export const inputsSent: Slip<NetworkNumbers> = {
  id: 'inputs-sent',
  values({ trace: { network, sample } }) {
    const { W, b, loss } = network;
    const short: Network = { sizes: [2, 1], activations: ['identity', 'sigmoid'], W: [[], W[2]], b: [[], b[2]], loss };
    return [quantity(recordMlp(short, sample), 'z1_1')];
  },
};

/** The weighted sum given where the activation was asked for. */
export function noActivation(l: number, j: number): Slip<NetworkNumbers> {
  return { id: 'no-activation', values: ({ value }) => [value(`z${l}_${j}`)] };
}

/** The sign in the exponent of the sigmoid lost: σ(−z) in place of σ(z). */
export function mirrored(l: number, j: number): Slip<NetworkNumbers> {
  return { id: 'mirrored', values: ({ value }) => [activation('sigmoid').f(-value(`z${l}_${j}`))] };
}
