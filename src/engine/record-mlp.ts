import { backward } from './backward.ts';
import { checkNetwork, checkSample } from './check-network.ts';
import { Tape } from './tape.ts';
import type { Network, Sample, Trace } from './types.ts';

/**
 * Records one forward and one backward pass of a fully connected network on one example; every node carries its role.
 * Sums run as the formulas are written: senders rising, then the bias. The trace refers to the network and the sample it was given;
 * change copies, not them. Very large numbers may overflow to an infinite loss: whoever goes on with it checks that it is finite.
 * @throws RangeError naming the field, what was expected and what came, if shapes do not fit or a number is not finite.
 */
export function recordMlp(network: Network, sample: Sample): Trace {
  const tape = recordForward(network, sample);
  const output = tape.nodes.length - 1;
  const { steps, gradients } = backward(tape.nodes, output);
  return { network, sample, nodes: tape.nodes, backward: steps, gradients, loss: tape.nodes[output].value };
}

/** The forward pass alone: the tape, whose last node is the loss. @throws as recordMlp. */
export function recordForward(network: Network, sample: Sample): Tape {
  checkNetwork(network);
  checkSample(sample, network);
  const tape = new Tape();
  let a = sample.x.map((value, j) => tape.leaf(value, { kind: 'a', l: 0, j }));
  for (let l = 1; l < network.sizes.length; l++) a = recordLayer(tape, network, l, a);
  tape.record(network.loss, a, { kind: 'loss' }, sample.y);
  return tape;
}

/** Records layer l on the activations `a` of layer l − 1 (node ids); returns the ids of its own activations. */
function recordLayer(tape: Tape, { sizes, W, b, activations }: Network, l: number, a: readonly number[]): number[] {
  const fanIn = sizes[l - 1];
  return Array.from({ length: sizes[l] }, (_, j) => {
    const weights = a.map((_, i) => tape.leaf(W[l][j * fanIn + i], { kind: 'w', l, j, i }));
    const bias = tape.leaf(b[l][j], { kind: 'b', l, j });
    const products = a.map((sender, i) => tape.record('multiply', [weights[i], sender], { kind: 'product', l, j, i }));
    let sum = products[0];
    for (let i = 1; i < fanIn; i++) sum = tape.record('add', [sum, products[i]], { kind: 'sum', l, j, i });
    const z = tape.record('add', [sum, bias], { kind: 'z', l, j });
    return tape.record(activations[l], [z], { kind: 'a', l, j });
  });
}
