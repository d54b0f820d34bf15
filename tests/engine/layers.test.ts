import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordMlp } from '#engine';
import { anyCase } from './arbitraries.ts';

const { network, sample } = exampleNetwork('two-outputs');
const layers = layersOf(recordMlp(network, sample));

describe('a trace read by layers', () => {
  it('has rows of the right length, empty where layer 0 has no such quantity', () => {
    const lengths = (rows: unknown[][]): number[] => rows.map((row) => row.length);
    expect(lengths(layers.a)).toEqual([2, 2, 2]);
    expect(lengths(layers.arriving)).toEqual([2, 2, 2]);
    for (const rows of [layers.z, layers.delta, layers.slope, layers.weightedSum, layers.db]) {
      expect(lengths(rows)).toEqual([0, 2, 2]);
    }
    for (const rows of [layers.product, layers.dW]) expect(lengths(rows)).toEqual([0, 4, 4]);
    expect(layers.paths.map((row) => lengths(row))).toEqual([
      [2, 2],
      [2, 2],
      [0, 0],
    ]);
  });

  it('begins with x', () => expect(layers.a[0]).toEqual(sample.x));

  it('holds the weights of the network on the paths, receiver by receiver', () => {
    expect(layers.paths[1][0].map(({ crossed }) => crossed)).toEqual([0.7, 0.4]);
    expect(layers.paths[1][1].map(({ crossed }) => crossed)).toEqual([-1.2, 0.5]);
  });

  it('counts a single input as its own weighted sum', () => {
    const { product, weightedSum } = layersOf(
      recordMlp(
        { sizes: [1, 1], activations: ['identity', 'tanh'], W: [[], [0.5]], b: [[], [1]], loss: 'half-squared-error' },
        { x: [3], y: [0] },
      ),
    );
    expect([product[1], weightedSum[1]]).toEqual([[1.5], [1.5]]);
  });

  it('lists the paths of every unit with k rising; from the last to the first they add up to what arrives', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { paths, arriving, delta } = layersOf(recordMlp(any.network, any.sample));
        expect(paths.at(-1)!.flat()).toEqual([]);
        paths.slice(0, -1).forEach((row, l) =>
          row.forEach((unitPaths, j) => {
            expect(unitPaths.map(({ k }) => k)).toEqual(delta[l + 1].map((_, k) => k));
            const sum = unitPaths.reduceRight((soFar, { contribution }) => soFar + contribution, 0);
            expect(sum === arriving[l][j]).toBe(true);
            for (const { k, crossed, delta: deltaK, contribution } of unitPaths) {
              expect(deltaK === delta[l + 1][k]).toBe(true);
              expect(contribution === crossed * deltaK).toBe(true);
            }
          }),
        );
      }),
    );
  });

  it('makes every gradient of red × blue × purple: δ = arriving · slope, dW = δ · a', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { a, arriving, slope, delta, dW, db } = layersOf(recordMlp(any.network, any.sample));
        for (let l = 1; l < a.length; l++) {
          a[l].forEach((_, j) => {
            expect(delta[l][j] === arriving[l][j] * slope[l][j]).toBe(true);
            expect(db[l][j] === delta[l][j]).toBe(true);
            a[l - 1].forEach((entered, i) =>
              expect(dW[l][j * a[l - 1].length + i] === delta[l][j] * entered).toBe(true),
            );
          });
        }
      }),
    );
  });
});
