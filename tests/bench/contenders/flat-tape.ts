import { FlatTape } from '../../../src/engine/flat-tape.ts';
import { activations } from '#engine';
import type { Sample } from '#engine';
import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

/** The same expression on the engine's flat tape; returns the id of the loss. The leaves of θ come first, layer by layer. */
function record(tape: FlatTape, samples: readonly Sample[], sizes: readonly number[], theta: Float64Array): number {
  tape.clear();
  for (let p = 0; p < theta.length; p++) tape.leaf(theta[p]);
  let total = -1;
  for (const { x, y } of samples) {
    let entered = tape.count;
    for (const value of x) tape.leaf(value);
    const a: number[] = x.map((_, i) => entered + i);
    let senders = a;
    let first = 0;
    for (let l = 1; l < sizes.length; l++) {
      const fanIn = sizes[l - 1];
      const size = sizes[l];
      const out = new Array<number>(size);
      for (let j = 0; j < size; j++) {
        const row = first + j * fanIn;
        let sum = tape.multiply(row, senders[0]);
        for (let i = 1; i < fanIn; i++) sum = tape.add(sum, tape.multiply(row + i, senders[i]));
        out[j] = tape.activate(activations.tanh, tape.add(sum, first + size * fanIn + j));
      }
      senders = out;
      first += size * (fanIn + 1);
    }
    for (let j = 0; j < senders.length; j++) {
      const square = tape.record('power', [tape.subtract(senders[j], tape.leaf(y[j]))], [2]);
      total = total < 0 ? square : tape.add(total, square);
    }
  }
  return tape.multiply(total, tape.leaf(0.5 / samples.length));
}

function start({ network, samples, learningRate }: Training): Run {
  const { sizes } = network;
  const theta = Float64Array.from(sizes.flatMap((_, l) => [...network.W[l], ...network.b[l]]));
  const tape = new FlatTape(4096);
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          tape.backward(record(tape, samples, sizes, theta));
          for (let p = 0; p < theta.length; p++) theta[p] -= learningRate * tape.gradients[p];
        }
      }),
    parameters() {
      let p = 0;
      const take = (count: number): number[] => Array.from(theta.subarray(p, (p += count)));
      const W: number[][] = [];
      const b: number[][] = [];
      byLayer(network, (l) => {
        W[l] = take(network.W[l].length);
        b[l] = take(network.b[l].length);
        return [];
      });
      W[0] = [];
      b[0] = [];
      return { W, b };
    },
  };
}

export const flatTape: Contender = { name: "the engine's flat tape", start };
