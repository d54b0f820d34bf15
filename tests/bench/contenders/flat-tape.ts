import { activations, FlatTape } from '#engine';
import type { Sample } from '#engine';
import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

/** The same expression on the engine's flat tape; returns the id of the loss. The leaves of θ come first: their ids are their places. */
function record(tape: FlatTape, samples: readonly Sample[], sizes: readonly number[], theta: Float64Array): number {
  tape.clear();
  for (let p = 0; p < theta.length; p++) tape.leaf(theta[p]);
  let total: number | undefined;
  for (const { x, y } of samples) {
    let senders = x.map((value) => tape.leaf(value));
    let first = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [fanIn, size] = [sizes[l - 1], sizes[l]];
      const a = new Array<number>(size);
      for (let j = 0; j < size; j++) {
        const row = first + j * fanIn;
        let sum = tape.multiply(row, senders[0]);
        for (let i = 1; i < fanIn; i++) sum = tape.add(sum, tape.multiply(row + i, senders[i]));
        a[j] = tape.activate(activations.tanh, tape.add(sum, first + size * fanIn + j));
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
  const theta = Float64Array.from(sizes.flatMap((_, l) => [...W[l], ...b[l]]));
  const tape = new FlatTape(4096);
  /** The numbers of θ from a layer's first on, `skipped` further. */
  const part = (l: number, skipped: number, count: number): number[] => {
    const first = W.slice(0, l).flat().length + b.slice(0, l).flat().length + skipped;
    return Array.from(theta.subarray(first, first + count));
  };
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          tape.backward(record(tape, samples, sizes, theta));
          for (let p = 0; p < theta.length; p++) theta[p] -= learningRate * tape.gradients[p];
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => part(l, 0, W[l].length)),
      b: byLayer(network, (l) => part(l, W[l].length, b[l].length)),
    }),
  };
}

export const flatTape: Contender = { name: 'the flat tape', start };
