import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_H,
  exampleNetwork,
  layersOf,
  lossOf,
  numericalBatchGradients,
  numericalGradients,
  recordBatch,
  recordMlp,
  relativeError,
  samplesOf,
} from '#engine';
import { centralDifference, expectClose } from '../tolerance.ts';
import { anyCase, isAwayFromKinks } from './arbitraries.ts';

describe('central differences', () => {
  it('agree with the backward pass of any network away from the kinks of ReLU', () => {
    fc.assert(
      fc.property(anyCase.filter(isAwayFromKinks), ({ network, sample }) => {
        const exact = layersOf(recordMlp(network, sample));
        const { dW, db } = numericalGradients(network, sample, DEFAULT_H);
        expect([dW.map((row) => row.length), db.map((row) => row.length)]).toEqual([
          network.W.map((row) => row.length),
          network.b.map((row) => row.length),
        ]);
        dW.forEach((row, l) =>
          row.forEach((g, n) => expectClose(g, exact.dW[l][n], centralDifference, `dW[${l}][${n}]`)),
        );
        db.forEach((row, l) =>
          row.forEach((g, n) => expectClose(g, exact.db[l][n], centralDifference, `db[${l}][${n}]`)),
        );
      }),
    );
  });

  it('leave the network as it was', () => {
    const { network, sample } = structuredClone(exampleNetwork('general'));
    numericalGradients(network, sample);
    expect(network).toEqual(exampleNetwork('general').network);
  });
});

describe('central differences of a batch', () => {
  it('are those of the mean of its losses', () => {
    const { network } = exampleNetwork('general');
    const samples = samplesOf('xor', 0);
    const exact = recordBatch(network, samples, { reduction: 'mean' });
    const measured = numericalBatchGradients(network, samples);
    for (const name of ['dW', 'db'] as const) {
      exact[name].forEach((row, l) =>
        row.forEach((g, n) => expectClose(measured[name][l][n], g, centralDifference, `${name}[${l}][${n}]`)),
      );
    }
  });

  it('are those of the example where there is one', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    expect(numericalBatchGradients(network, [sample])).toEqual(numericalGradients(network, sample));
  });
});

describe('lossOf', () => {
  it('is the loss of the trace', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    expect(lossOf(network, sample)).toBe(recordMlp(network, sample).loss);
  });
});

describe('the relative error of a gradient', () => {
  it.each([
    [1, 1, 0],
    [1, -1, 2],
    [2, 1, 0.5],
    [-4, -2, 0.5],
    [1, 0, 1],
    [0, 0, 0],
    [1e-9, 0, 0.1],
  ])('of %d and %d is %d', (g, gHat, expected) => {
    expect(relativeError(g, gHat)).toBeCloseTo(expected, 12);
    expect(relativeError(gHat, g)).toBe(relativeError(g, gHat));
  });
});
