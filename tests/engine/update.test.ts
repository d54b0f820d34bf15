import { describe, expect, it } from 'vitest';
import { descend, exampleNetwork, expectedDrop, gradientAmong, layersOf, recordMlp } from '#engine';
import { expectClose, printedDecimals } from '../tolerance.ts';

describe('descend', () => {
  const { network, sample, learningRate } = exampleNetwork('general');
  const gradients = layersOf(recordMlp(network, sample));

  it('takes θ − η ∂C/∂θ for every weight and bias, all by the gradients of the old network', () => {
    const next = descend(network, gradients, learningRate);
    expect(next.W).toEqual(network.W.map((row, l) => row.map((w, n) => w - learningRate * gradients.dW[l][n])));
    expect(next.b).toEqual(network.b.map((row, l) => row.map((b, n) => b - learningRate * gradients.db[l][n])));
  });

  it('returns a new network and changes neither the old one nor the gradients', () => {
    const before = structuredClone({ network, dW: gradients.dW, db: gradients.db });
    const next = descend(network, gradients, learningRate);
    next.W[1][0] = 9;
    next.b[1][0] = 9;
    expect({ network, dW: gradients.dW, db: gradients.db }).toEqual(before);
  });

  it('keeps shape, activations and loss', () => {
    const next = descend(network, gradients, learningRate);
    expect({ ...next, W: network.W, b: network.b }).toEqual(network);
  });

  it('stays where it is for η = 0 and climbs for η below 0', () => {
    expect(descend(network, gradients, 0)).toEqual(network);
    expect(recordMlp(descend(network, gradients, -0.1), sample).loss).toBeGreaterThan(recordMlp(network, sample).loss);
  });
});

describe('gradientAmong', () => {
  const { network, sample } = exampleNetwork('paper');
  const gradients = layersOf(recordMlp(network, sample));

  it('keeps the named gradients and has 0 for all others', () => {
    const { dW, db } = gradientAmong(network, gradients, ['w2_11', 'w1_12', 'w1_21', 'b2_1']);
    expect(dW).toEqual([[], [0, gradients.dW[1][1], gradients.dW[1][2], 0], [gradients.dW[2][0], 0]]);
    expect(db).toEqual([[], [0, 0], [gradients.db[2][0]]]);
  });

  it.each(['a1_1', 'w1_13', 'w2_13', 'w3_11', 'b1_3', 'delta2_1', 'loss', 'w'])('refuses %s', (name) => {
    expect(() => gradientAmong(network, gradients, [name])).toThrow(
      new RangeError(`"${name}" is no parameter of this 2-2-1 network`),
    );
  });
});

describe('expectedDrop', () => {
  it('is η‖g‖²: 0.0091668 for the nine parameters of F2, of which 0.00880630 come true', () => {
    const { network, sample, learningRate } = exampleNetwork('paper');
    const before = recordMlp(network, sample);
    const after = recordMlp(descend(network, layersOf(before), learningRate), sample);
    expectClose(expectedDrop(layersOf(before), learningRate), 0.0091668, printedDecimals);
    expectClose(before.loss - after.loss, 0.0088063, printedDecimals);
  });

  it('is the real drop in the limit of short steps', () => {
    const { network, sample } = exampleNetwork('general');
    const before = recordMlp(network, sample);
    const eta = 1e-6;
    const after = recordMlp(descend(network, layersOf(before), eta), sample);
    const ratio = (before.loss - after.loss) / expectedDrop(layersOf(before), eta);
    expect(Math.abs(ratio - 1)).toBeLessThan(1e-5);
  });
});
