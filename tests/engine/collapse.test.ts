import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapseLayers, exampleNetwork, forward } from '#engine';
import type { Network } from '#engine';
import { expectClose, otherOrder, terminatingDecimal } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';

/** The network with its hidden layers made linear. */
const straightened = (network: Network): Network => ({
  ...network,
  activations: network.activations.map((id, l) => (l === network.sizes.length - 1 ? id : 'identity')),
});

it('F1 without its bends is one layer with weights 0.95, 1.28 and bias −1.55', () => {
  const { W, b, sizes, activations } = collapseLayers(straightened(exampleNetwork('general').network));
  expect(sizes).toEqual([2, 1]);
  expect(activations).toEqual(['identity', 'sigmoid']);
  [0.95, 1.28].forEach((value, i) => expectClose(W[1][i], value, terminatingDecimal));
  expectClose(b[1][0], -1.55, terminatingDecimal);
});

it('the one layer gives what the linear layers give, whatever goes in', () => {
  fc.assert(
    fc.property(anyCase, ({ network, sample }) => {
      const linear = straightened(network);
      const one = forward(collapseLayers(linear), sample.x);
      const many = forward(linear, sample.x);
      one.z[1].forEach((z, j) => expectClose(z, many.z.at(-1)![j], otherOrder));
    }),
  );
});

it('a network of one layer stays as it is', () => {
  const network: Network = {
    sizes: [2, 1],
    activations: ['identity', 'tanh'],
    W: [[], [0.5, -1]],
    b: [[], [2]],
    loss: 'half-squared-error',
  };
  expect(collapseLayers(network)).toEqual(network);
});

it('a hidden layer that bends cannot be collapsed, and the message names it', () => {
  expect(() => collapseLayers(exampleNetwork('general').network)).toThrow(
    new RangeError('activations[1] must be identity to be collapsed, got sigmoid'),
  );
  expect(() => collapseLayers({ ...exampleNetwork('general').network, W: [] })).toThrow('W must have 3 entries');
});
