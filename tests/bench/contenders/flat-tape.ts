import { activations, FlatTape } from '#engine';
import type { Sample } from '#engine';
import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

/** tanh of the weighted sum; the leaves of the weights begin at `row`. */
function unit(tape: FlatTape, row: number, bias: number, senders: readonly number[]): number {
  let sum = tape.multiply(row, senders[0]);
  for (let i = 1; i < senders.length; i++) sum = tape.add(sum, tape.multiply(row + i, senders[i]));
  return tape.activate(activations.tanh, tape.add(sum, bias));
}

/** The same expression on the engine's flat tape behind the leaves of θ, whose ids are their places; returns the id of the loss. */
function record(tape: FlatTape, samples: readonly Sample[], sizes: readonly number[], parameters: number): number {
  tape.clear(parameters);
  let total: number | undefined;
  for (const { x, y } of samples) {
    let senders = x.map((value) => tape.leaf(value));
    let first = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [fanIn, size] = [sizes[l - 1], sizes[l]];
      const a = new Array<number>(size);
      for (let j = 0; j < size; j++) {
        a[j] = unit(tape, first + j * fanIn, first + size * fanIn + j, senders);
      }
      senders = a;
      first += size * (fanIn + 1);
    }
    for (let j = 0; j < senders.length; j++) {
      const error = tape.subtract(senders[j], tape.leaf(y[j]));
      const square = tape.multiply(error, error);
      total = total === undefined ? square : tape.add(total, square);
    }
  }
  return tape.multiply(total!, tape.leaf(0.5 / samples.length));
}

function start({ network, samples, learningRate }: Training): Run {
  const { sizes, W, b } = network;
  const tape = new FlatTape(4096);
  for (const value of sizes.flatMap((_, l) => [...W[l], ...b[l]])) tape.leaf(value);
  const parameters = tape.count;
  const { values, gradients } = tape;
  /** The numbers of θ from a layer's first on, `skipped` further. */
  const part = (l: number, skipped: number, count: number): number[] => {
    const first = W.slice(0, l).flat().length + b.slice(0, l).flat().length + skipped;
    return Array.from(values.subarray(first, first + count));
  };
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          tape.backward(record(tape, samples, sizes, parameters));
          for (let p = 0; p < parameters; p++) values[p] -= learningRate * gradients[p];
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => part(l, 0, W[l].length)),
      b: byLayer(network, (l) => part(l, W[l].length, b[l].length)),
    }),
  };
}

export const flatTape: Contender = { name: 'the flat tape', start };
