import type { Sample } from '#engine';
import { byLayer, DOUBLE, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';
import { Value } from './value.ts';

/** The mean of the half squared errors of a tanh network over the batch, one scalar at a time. */
function lossOf(samples: readonly Sample[], sizes: readonly number[], W: Value[][], b: Value[][]): Value {
  let total: Value | undefined;
  for (const { x, y } of samples) {
    let a = x.map((value) => new Value(value));
    for (let l = 1; l < sizes.length; l++) {
      const entered = a;
      a = b[l].map((bias, j) => {
        let sum = W[l][j * entered.length].multiply(entered[0]);
        for (let i = 1; i < entered.length; i++) sum = sum.add(W[l][j * entered.length + i].multiply(entered[i]));
        return sum.add(bias).tanh();
      });
    }
    for (let j = 0; j < a.length; j++) {
      const error = a[j].subtract(new Value(y[j]));
      const square = error.multiply(error);
      total = total ? total.add(square) : square;
    }
  }
  return total!.multiply(new Value(0.5 / samples.length));
}

function start({ network, samples, learningRate }: Training): Run {
  const { sizes } = network;
  const W = network.W.map((row) => row.map((value) => new Value(value)));
  const b = network.b.map((row) => row.map((value) => new Value(value)));
  const parameters = [...W.flat(), ...b.flat()];
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          const loss = lossOf(samples, sizes, W, b);
          for (const parameter of parameters) parameter.grad = 0;
          loss.backward();
          for (const parameter of parameters) parameter.data -= learningRate * parameter.grad;
        }
      }),
    parameters: () => ({
      W: byLayer(network, (l) => W[l].map(({ data }) => data)),
      b: byLayer(network, (l) => b[l].map(({ data }) => data)),
    }),
  };
}

export const closures: Contender = { name: 'closure per scalar', start, agrees: DOUBLE };
