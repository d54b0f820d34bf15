import fc from 'fast-check';
import { expect, it } from 'vitest';
import { presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { withActivation, withEntry, withSizes } from '#components/widgets/backward-stepper/setup-changes.ts';
import { checkNetwork, checkSample } from '#engine';
import { anyCase } from '../../engine/arbitraries.ts';

const general = presetSetup('general');

it('changes one number and leaves the preset alone', () => {
  const changed = withEntry(general, { of: 'W', l: 2, n: 1 }, 9);
  expect(changed.network.W).toEqual([[], [0.5, 0.8, -0.5, -0.6], [0.7, 9]]);
  expect(withEntry(general, { of: 'y', n: 0 }, 0).sample.y).toEqual([0]);
  expect(withEntry(general, { of: 'b', l: 1, n: 0 }, 7).network.b).toEqual([[], [7, 0.6], [-0.9]]);
  expect(withEntry(general, { of: 'learningRate' }, 2).learningRate).toBe(2);
  expect(withActivation(general, 1, 'relu').network.activations).toEqual(['identity', 'relu', 'sigmoid']);
  expect(general).toEqual(presetSetup('general'));
});

it('a wider hidden layer keeps every number whose place is still there', () => {
  const { network } = withSizes(general, [2, 3, 1]);
  expect(network.W[1].slice(0, 4)).toEqual(general.network.W[1]);
  expect(network.W[2].slice(0, 2)).toEqual([0.7, -1.2]);
  expect(network.b[1].slice(0, 2)).toEqual([0.1, 0.6]);
  expect(network.b[2]).toEqual([-0.9]);
});

it('one input fewer drops its column, not its row', () => {
  const { network, sample } = withSizes(general, [1, 2, 1]);
  expect(network.W[1]).toEqual([0.5, -0.5]);
  expect(sample.x).toEqual([0.4]);
});

it('the output layer stays the output layer when a hidden layer comes or goes', () => {
  const grown = withSizes(withActivation(general, 2, 'identity'), [2, 2, 2, 1]).network;
  expect(grown.activations).toEqual(['identity', 'sigmoid', 'sigmoid', 'identity']);
  expect([grown.W[1], grown.W[3], grown.b[3]]).toEqual([general.network.W[1], [0.7, -1.2], [-0.9]]);
  expect(withSizes(general, [2, 1]).network.b).toEqual([[], [-0.9]]);
});

it('any resizing gives a network that fits, the same each time, with new numbers that are not 0', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(anyCase, sizes, ({ network, sample }, next) => {
      const setup = { network, sample, learningRate: 0.5 };
      const resized = withSizes(setup, next);
      checkNetwork(resized.network);
      checkSample(resized.sample, resized.network);
      expect(withSizes(setup, next)).toEqual(resized);
      const old = new Set([...network.W, ...network.b].flat());
      for (const value of [...resized.network.W, ...resized.network.b].flat()) {
        if (!old.has(value)) expect(value).not.toBe(0);
      }
    }),
  );
});
