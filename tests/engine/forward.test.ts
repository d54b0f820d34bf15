import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleNetwork, forward, layersOf, recordMlp } from '#engine';
import { expectClose, terminatingDecimal } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';

it('the forward pass without a tape gives the numbers of the tape, to the last bit', () => {
  fc.assert(
    fc.property(anyCase, ({ network, sample }) => {
      const { z, a } = forward(network, sample.x);
      const recorded = layersOf(recordMlp(network, sample));
      expect(z.flat().every((value, n) => value === recorded.z.flat()[n])).toBe(true);
      expect(a.flat().every((value, n) => value === recorded.a.flat()[n])).toBe(true);
      expect([z, a].map((rows) => rows.map((row) => row.length))).toEqual(
        [recorded.z, recorded.a].map((rows) => rows.map((row) => row.length)),
      );
    }),
  );
});

it('the paper network comes to 0.8, 0.3 and 0.6', () => {
  const { network, sample } = exampleNetwork('paper');
  const { a } = forward(network, sample.x);
  [0.8, 0.3].forEach((value, j) => expectClose(a[1][j], value, terminatingDecimal));
  expectClose(a[2][0], 0.6, terminatingDecimal);
});

it('x is copied, not kept', () => {
  const x = [1, 2];
  const { a } = forward(exampleNetwork('paper').network, x);
  x[0] = 5;
  expect(a[0]).toEqual([1, 2]);
});
