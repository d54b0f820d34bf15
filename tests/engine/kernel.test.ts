import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference, exampleNetwork, Kernel, layersOf, numericalGradients, recordMlp } from '#engine';
import type { Network } from '#engine';
import { anyCase } from './arbitraries.ts';

/** `===` for each number: 0 and −0 are equal. */
function expectSame(actual: number[][], expected: number[][], what: string): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, l) => row.forEach((g, n) => expect(g === expected[l][n], `${what}[${l}][${n}]`).toBe(true)));
}

const { network, sample } = exampleNetwork('general');

describe('the kernel', () => {
  it('is exactly the tape: loss and gradients are ===, for any network', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const trace = recordMlp(any.network, any.sample);
        const { dW, db } = layersOf(trace);
        const kernel = Kernel.of(any.network, [any.sample]);
        expect(kernel.forward() === trace.loss).toBe(true);
        kernel.backward();
        expectSame(kernel.gradients().dW, dW, 'dW');
        expectSame(kernel.gradients().db, db, 'db');
      }),
      { numRuns: 500 },
    );
  });

  it('is exactly the tape for a loss of logits', () => {
    const logits: Network = { ...exampleNetwork('two-outputs').network, loss: 'softmax-cross-entropy' };
    logits.activations = ['identity', 'tanh', 'identity'];
    const target = { x: sample.x, y: [0, 1] };
    const trace = recordMlp(logits, target);
    const kernel = Kernel.of(logits, [target]);
    expect(kernel.forward()).toBe(trace.loss);
    kernel.backward();
    expectSame(kernel.gradients().dW, layersOf(trace).dW, 'dW');
  });

  it('gives the same again after other passes, and follows θ', () => {
    const kernel = Kernel.of(network, [sample]);
    const loss = kernel.forward();
    kernel.theta[0] = 3;
    expect(kernel.forward()).not.toBe(loss);
    kernel.theta[0] = network.W[1][0];
    expect(kernel.forward()).toBe(loss);
    kernel.backward();
    const first = [...kernel.gradient];
    kernel.forward();
    kernel.backward();
    expect([...kernel.gradient]).toEqual(first);
  });

  it('differenced parameter by parameter is the numerical gradient, bit for bit', () => {
    const kernel = Kernel.of(network, [sample]);
    const loss = (): number => kernel.forward();
    const differences = [...kernel.theta].map((_, n) => centralDifference(loss, kernel.theta, n));
    const { dW, db } = numericalGradients(network, sample);
    expect(differences).toEqual([...dW[1], ...db[1], ...dW[2], ...db[2]]);
    expect([...kernel.theta]).toEqual([...network.W[1], ...network.b[1], ...network.W[2], ...network.b[2]]);
  });

  it('leaves the network it was made of alone', () => {
    const kernel = Kernel.of(network, [sample]);
    kernel.theta.fill(9);
    kernel.forward();
    expect(network).toEqual(exampleNetwork('general').network);
  });

  it('refuses what does not fit, naming the field', () => {
    expect(() => Kernel.of(network, [{ x: [1], y: [1] }])).toThrow('x');
    expect(() => Kernel.of({ ...network, sizes: [2, 2, 2] }, [sample])).toThrow('W[2]');
  });
});
