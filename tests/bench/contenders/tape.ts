import { backward, Tape } from '#engine';
import type { Role, Sample } from '#engine';
import { byLayer, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

const operation: Role = { kind: 'operation' };

/** The same expression on the engine's tape; returns the id of the loss. The leaves of W and b come first, in that order. */
function record(
  tape: Tape,
  samples: readonly Sample[],
  sizes: readonly number[],
  W: number[][],
  b: number[][],
): number {
  const leaves = (rows: number[][]): number[][] => rows.map((row) => row.map((value) => tape.leaf(value, operation)));
  const [weights, biases] = [leaves(W), leaves(b)];
  let total: number | undefined;
  for (const { x, y } of samples) {
    let a = x.map((value) => tape.leaf(value, operation));
    for (let l = 1; l < sizes.length; l++) {
      const entered = a;
      a = biases[l].map((bias, j) => {
        const first = j * entered.length;
        let sum = tape.record('multiply', [weights[l][first], entered[0]], operation);
        for (let i = 1; i < entered.length; i++) {
          sum = tape.record(
            'add',
            [sum, tape.record('multiply', [weights[l][first + i], entered[i]], operation)],
            operation,
          );
        }
        return tape.record('tanh', [tape.record('add', [sum, bias], operation)], operation);
      });
    }
    for (let j = 0; j < a.length; j++) {
      const error = tape.record('subtract', [a[j], tape.leaf(y[j], operation)], operation);
      const square = tape.record('multiply', [error, error], operation);
      total = total === undefined ? square : tape.record('add', [total, square], operation);
    }
  }
  return tape.record('multiply', [total!, tape.leaf(0.5 / samples.length, operation)], operation);
}

function start({ network, samples, learningRate }: Training): Run {
  const { sizes } = network;
  const W = network.W.map((row) => [...row]);
  const b = network.b.map((row) => [...row]);
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) {
          const tape = new Tape();
          const { gradients } = backward(tape.nodes, record(tape, samples, sizes, W, b));
          let id = 0;
          for (const row of [...W, ...b]) {
            for (let p = 0; p < row.length; p++) row[p] -= learningRate * gradients[id++];
          }
        }
      }),
    parameters: () => ({ W: byLayer(network, (l) => W[l]), b: byLayer(network, (l) => b[l]) }),
  };
}

export const tape: Contender = { name: 'the tape', start, agrees: 0, remark: 'keeps the record readers see' };
