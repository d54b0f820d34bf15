import { describe, expect, it } from 'vitest';
import { descend, exampleNetwork, layersOf, recordMlp } from '#engine';

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
