import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activations, centralDifference, exampleNetwork, examplesOf, Kernel, layersOf, losses } from '#engine';
import { numericalGradients, recordBatch } from '#engine';
import type { BatchTrace, LossId, Network, Sample } from '#engine';
import { anyBatch, batchOf, trainable } from './any-batch.ts';
import { expectSame } from './expect-same.ts';

/** C with the present θ. */
function lossOfPass(kernel: Kernel): number {
  kernel.forward();
  return kernel.loss;
}

/** Everything of the batch on the tapes against the kernel: z, a, δ, losses, gradients. */
function expectKernelIsTape(kernel: Kernel, { traces, loss, dW, db }: BatchTrace): void {
  const m = traces.length;
  expect(kernel.batchSize).toBe(m);
  kernel.forward();
  expect(kernel.loss === loss, `loss ${loss}`).toBe(true);
  kernel.backward();
  traces.forEach((trace, n) => {
    const { z, a, delta } = layersOf(trace);
    expect(kernel.losses[n] === trace.loss, `loss of example ${n}`).toBe(true);
    for (let l = 0; l < z.length; l++) {
      const ofExample = (row: Float64Array) => a[l].map((_, j) => row[j * m + n]);
      expectSame([ofExample(kernel.a(l))], [a[l]], `a of example ${n}, layer ${l}`);
      if (l === 0) continue;
      expectSame([ofExample(kernel.z(l))], [z[l]], `z of example ${n}, layer ${l}`);
      expectSame([ofExample(kernel.delta(l))], [delta[l]], `δ of example ${n}, layer ${l}`);
    }
  });
  expectSame(kernel.gradients().dW, dW, 'dW');
  expectSame(kernel.gradients().db, db, 'db');
}

const { network, sample } = exampleNetwork('general');

describe('the kernel is the tape, number by number ===', () => {
  it('for any network, loss and batch', () => {
    fc.assert(
      fc.property(anyBatch, fc.constantFrom('mean' as const, 'sum' as const), ({ network, samples }, reduction) => {
        expectKernelIsTape(Kernel.of(network, samples, reduction), recordBatch(network, samples, { reduction }));
      }),
      { numRuns: 300 },
    );
  });

  const shapes = [
    [4, 16, 16, 3],
    [1, 1],
    [3, 5, 2],
    [2, 7, 6, 1],
  ];
  const pairs = Object.keys(activations).flatMap((hidden) =>
    (Object.keys(losses) as LossId[]).map((loss) => ({ hidden, loss })),
  );
  it.each(pairs)('for $hidden with $loss, up to 4–16–16–3, in batches of 1 to 11', ({ hidden, loss }) => {
    for (const [n, sizes] of shapes.entries()) {
      const network = trainable(sizes, hidden, loss, n + 1);
      for (const m of sizes.includes(16) ? [1, 7] : [1, 2, 4, 5, 11]) {
        const samples = batchOf(network, m, n + m);
        expectKernelIsTape(Kernel.of(network, samples), recordBatch(network, samples, { reduction: 'mean' }));
      }
    }
  });
});

describe('the kernel', () => {
  const target: Network = { ...network, loss: 'mean-squared-error' };
  const samples: Sample[] = [sample, { x: [1, -1], y: [0.5] }, { x: [0.25, 2], y: [-1] }];
  const examples = examplesOf(samples, target);

  it('holds θ as W[1], b[1], W[2], b[2]', () => {
    const kernel = Kernel.of(network, [sample]);
    expect([...kernel.theta]).toEqual([...network.W[1], ...network.b[1], ...network.W[2], ...network.b[2]]);
    expect(kernel.toNetwork()).toEqual(network);
  });

  it('gives the same again after other passes, and follows θ', () => {
    const kernel = Kernel.of(network, [sample]);
    expect(kernel.loss).toBeNaN();
    const loss = lossOfPass(kernel);
    kernel.theta[0] = 3;
    expect(lossOfPass(kernel)).not.toBe(loss);
    kernel.theta[0] = network.W[1][0];
    expect(lossOfPass(kernel)).toBe(loss);
    kernel.backward();
    const first = [...kernel.gradient];
    kernel.forward();
    kernel.backward();
    expect([...kernel.gradient]).toEqual(first);
  });

  it('takes any part of any order of the examples, also after a larger batch', () => {
    const kernel = new Kernel(target, 3);
    const picked = (...places: number[]) =>
      recordBatch(target, places.map((n) => samples[n]), { reduction: 'mean' }); // prettier-ignore
    kernel.load(examples);
    expectKernelIsTape(kernel, picked(0, 1, 2));
    kernel.load(examples, Int32Array.of(0, 2, 1, 1), 1, 3);
    expectKernelIsTape(kernel, picked(2, 1));
    kernel.load(examples, Int32Array.of(2), 0);
    expectKernelIsTape(kernel, picked(2));
    kernel.load(examples, Int32Array.of(1, 0, 0));
    expectKernelIsTape(kernel, picked(1, 0, 0));
  });

  it('knows nothing of the larger batch before, whose logits were larger too', () => {
    const network = trainable([2, 3], 'identity', 'softmax-cross-entropy', 1);
    const batch = batchOf(network, 3, 5).map(({ x, y }, n) => ({ x: x.map((each) => (n < 2 ? each : 1e3)), y }));
    const kernel = Kernel.of(network, batch);
    lossOfPass(kernel);
    for (const m of [2, 1]) {
      kernel.load(examplesOf(batch.slice(0, m), network));
      expectKernelIsTape(kernel, recordBatch(network, batch.slice(0, m), { reduction: 'mean' }));
    }
  });

  it('differenced parameter by parameter is the numerical gradient, bit for bit', () => {
    const kernel = Kernel.of(network, [sample]);
    const loss = (): number => lossOfPass(kernel);
    const differences = [...kernel.theta].map((_, n) => centralDifference(loss, kernel.theta, n));
    const { dW, db } = numericalGradients(network, sample);
    expect(differences).toEqual([...dW[1], ...db[1], ...dW[2], ...db[2]]);
    expect(kernel.toNetwork()).toEqual(network);
  });

  it('activates inputs that have no targets, and then knows no loss', () => {
    const kernel = new Kernel(target, 2);
    kernel.load(examples, examples.rising, 0, 2);
    kernel.loadInputs(Float64Array.of(9, 9, 1, -1, 0.25, 2), 1, 3);
    kernel.activate();
    const { traces } = recordBatch(target, samples.slice(1), { reduction: 'mean' });
    expect([...kernel.a(2).subarray(0, 2)]).toEqual(traces.map((trace) => layersOf(trace).a[2][0]));
    expect(() => kernel.forward()).toThrow(new RangeError('forward needs examples with targets: load some first'));
    kernel.loadInputs(Float64Array.of(1, -1, 0.25, 2));
    expect(kernel.batchSize).toBe(2);
  });

  it('knows no loss before anything is loaded', () => {
    expect(() => new Kernel(network).forward()).toThrow('forward needs examples with targets');
  });

  it('leaves the network it was made of alone', () => {
    const kernel = Kernel.of(network, [sample]);
    kernel.theta.fill(9);
    kernel.forward();
    expect(network).toEqual(exampleNetwork('general').network);
    expect(kernel.toNetwork().b).toEqual([[], [9, 9], [9]]);
  });

  it('refuses what does not fit, naming the field', () => {
    const kernel = new Kernel(target, 2);
    const load = (order: number[], from?: number, to?: number) => () =>
      kernel.load(examples, Int32Array.from(order), from, to);
    expect(() => Kernel.of(network, [])).toThrow(new RangeError('samples must hold at least 1 example, got 0'));
    expect(() => Kernel.of(network, [sample, { x: [1], y: [1] }])).toThrow('samples[1].x must have 2 entries');
    expect(() => Kernel.of({ ...network, sizes: [2, 2, 2] }, [sample])).toThrow('W[2]');
    expect(() => new Kernel(network, 0)).toThrow(new RangeError('capacity must be a whole number ≥ 1, got 0'));
    expect(() => new Kernel(network, 1.5)).toThrow('capacity must be a whole number ≥ 1, got 1.5');
    expect(() => new Kernel(network, 1, 'median' as 'mean')).toThrow('unknown reduction "median"; known: mean, sum');
    expect(load([0, 1, 2])).toThrow(new RangeError('a batch must hold 1 to 2 examples, got 3'));
    expect(load([])).toThrow('a batch must hold 1 to 2 examples, got 0');
    expect(load([0, 1], 1, 1)).toThrow('got 0');
    expect(load([0, 3])).toThrow(new RangeError('order[1] must be one of the 3 examples, from 0, got 3'));
    expect(load([0, -1])).toThrow('order[1] must be one of the 3 examples, from 0, got -1');
    expect(load([0], 0, 2)).toThrow('order[1] must be one of the 3 examples, from 0, got undefined');
    expect(() => kernel.loadInputs(new Float64Array(6))).toThrow('a batch must hold 1 to 2 examples, got 3');
  });
});
