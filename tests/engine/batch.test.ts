import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchGradients,
  breaking,
  correctRules,
  descend,
  exampleNetwork,
  layersOf,
  lossOf,
  recordBatch,
  recordMlp,
} from '#engine';
import type { BatchTrace, LossId, Network, ParameterGradients, Reduction, Sample } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';
import { f5 } from './fixtures/f5-batch.ts';

const samples = f5.examples.map(({ sample }) => sample);
const allGradients = ({ dW, db }: ParameterGradients): number[] => dW.flatMap((row, l) => [...row, ...db[l]]);

/** The mean batch or the sum, by default of F5. */
function batch(reduction: Reduction, network: Network = f5.network): BatchTrace {
  return recordBatch(network, samples, { reduction });
}

describe('F5, the four examples of XOR', () => {
  const { traces } = batch('mean');

  it.each(f5.examples.map((example, n) => ({ n, ...example })))('example $n as printed', ({ n, ...printed }) => {
    expectClose(traces[n].loss, Number(printed.loss), printedDecimals, 'loss');
    expectClose(layersOf(traces[n]).a[2][0], Number(printed.yHat), printedDecimals, 'ŷ');
    allGradients(layersOf(traces[n])).forEach((g, p) => expectClose(g, Number(printed.gradients[p]), printedDecimals));
  });

  it('has the printed sums and means', () => {
    allGradients(batch('sum')).forEach((g, p) => expectClose(g, Number(f5.sum[p]), printedDecimals, `sum ${p}`));
    allGradients(batch('mean')).forEach((g, p) => expectClose(g, Number(f5.mean[p]), printedDecimals, `mean ${p}`));
    expectClose(batch('mean').loss, Number(f5.meanLoss), printedDecimals, 'mean loss');
    expectClose(batch('sum').loss, 4 * Number(f5.meanLoss), { absolute: 2e-8, relative: 0 }, 'sum loss');
  });

  it('learns as printed with the mean gradient and η = 2', () => {
    let network = f5.network;
    let step = 0;
    for (const { steps, loss, yHat } of f5.learning) {
      for (; step < steps; step++) network = descend(network, batch('mean', network), 2);
      const after = batch('mean', network);
      expectClose(after.loss, Number(loss), printedDecimals, `C after ${steps}`);
      after.traces.forEach((trace, n) => expect(layersOf(trace).a[2][0].toFixed(4)).toBe(yHat[n]));
    }
  });
});

/** A network with one to five examples: its own, and others with all numbers scaled. */
const anyBatch = fc
  .tuple(anyCase, fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 4 }))
  .map(([{ network, sample }, percents]): { network: Network; samples: Sample[] } => ({
    network,
    samples: [100, ...percents].map((percent) => ({
      x: sample.x.map((value) => (value * percent) / 100),
      y: sample.y.map((value) => (value * percent) / 100),
    })),
  }));

describe('a batch', () => {
  it('is exactly the examples one by one, added in the order given and divided once', () => {
    fc.assert(
      fc.property(anyBatch, fc.constantFrom('mean', 'sum'), ({ network, samples }, reduction) => {
        const recorded = recordBatch(network, samples, { reduction });
        const singles = samples.map((sample) => recordMlp(network, sample));
        expect(recorded.traces).toStrictEqual(singles);
        const divisor = reduction === 'mean' ? samples.length : 1;
        const expected = singles
          .map((trace) => allGradients(layersOf(trace)))
          .reduce((sums, gradients) => sums.map((sum, p) => sum + gradients[p]));
        allGradients(recorded).forEach((g, p) => expect(g === expected[p] / divisor, `parameter ${p}`).toBe(true));
        const loss = singles.reduce((sum, trace) => sum + trace.loss, 0);
        expect(recorded.loss).toBe(loss / divisor);
      }),
      { numRuns: 60 },
    );
  });

  it('of one example is that example, by mean as by sum', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    const single = recordMlp(network, sample);
    for (const reduction of ['mean', 'sum'] as const) {
      const { traces, loss, dW, db } = recordBatch(network, [sample], { reduction });
      expect({ traces, loss, dW, db }).toEqual({
        traces: [single],
        loss: lossOf(network, sample),
        dW: layersOf(single).dW,
        db: layersOf(single).db,
      });
    }
  });

  it('in another order gives the same up to rounding', () => {
    const there = allGradients(batch('mean'));
    const back = allGradients(recordBatch(f5.network, samples.toReversed(), { reduction: 'mean' }));
    there.forEach((g, p) => expectClose(g, back[p], otherOrder));
  });

  it('is plain data, with gradients shaped like the parameters', () => {
    const recorded = batch('mean');
    expect(structuredClone(recorded)).toEqual(recorded);
    expect(JSON.parse(JSON.stringify(recorded)).reduction).toBe('mean');
    expect(recorded.dW.map((row) => row.length)).toEqual([0, 4, 2]);
    expect(recorded.db.map((row) => row.length)).toEqual([0, 2, 1]);
  });

  it('leaves network and examples as they were', () => {
    const before = structuredClone({ network: f5.network, samples });
    batch('sum');
    expect({ network: f5.network, samples }).toEqual(before);
  });

  it.each(['mean', 'sum'] as const)('runs over width 1 and depth 30, by %s', (reduction) => {
    const depth = 30;
    const layers = Array.from({ length: depth }, (_, l) => l);
    const network: Network = {
      sizes: [1, ...layers.map(() => 1)],
      activations: ['identity', ...layers.map(() => 'tanh' as const)],
      W: [[], ...layers.map(() => [1.1])],
      b: [[], ...layers.map(() => [0])],
      loss: 'half-squared-error',
    };
    const recorded = recordBatch(
      network,
      [0.1, 0.5, -0.7].map((x) => ({ x: [x], y: [0] })),
      { reduction },
    );
    expect(allGradients(recorded).every((g) => Number.isFinite(g) && g !== 0)).toBe(true);
  });
});

describe('a batch is refused', () => {
  const { network } = f5;
  it('whose network fits no example, in the words of the network', () => {
    expect(() => batch('mean', { ...network, loss: 'hinge' as LossId })).toThrow('loss: unknown loss "hinge"');
  });

  it('that is empty', () => {
    expect(() => recordBatch(network, [], { reduction: 'mean' })).toThrow(
      new RangeError('samples must hold at least 1 example, got 0'),
    );
  });
  it('whose reduction is unknown, naming the known ones', () => {
    expect(() => recordBatch(network, samples, { reduction: 'max' as Reduction })).toThrow(
      new RangeError('unknown reduction "max"; known: mean, sum'),
    );
  });
  it('one of whose examples does not fit, naming it', () => {
    const broken = samples.with(2, { x: [1, NaN], y: [0] });
    expect(() => recordBatch(network, broken, { reduction: 'mean' })).toThrow(
      new RangeError('samples[2].x[1] must be a finite number, got NaN'),
    );
    const crossEntropy: Network = { ...network, loss: 'binary-cross-entropy' };
    expect(() => recordBatch(crossEntropy, samples.with(1, { x: [0, 0], y: [3] }), { reduction: 'sum' })).toThrow(
      'samples[1].y[0] must be a probability between 0 and 1, got 3',
    );
  });
  it('whose network does not fit together', () => {
    expect(() => recordBatch({ ...network, b: [[], [1], [1]] }, samples, { reduction: 'mean' })).toThrow('b[1] must');
  });
});

describe('the gradients of a recorded batch by rules of the backward pass', () => {
  it('are exactly the batch’s own by the correct rules', () => {
    fc.assert(
      fc.property(anyBatch, fc.constantFrom('mean', 'sum'), ({ network, samples }, reduction) => {
        const recorded = recordBatch(network, samples, { reduction });
        expect(batchGradients(recorded)).toEqual({ dW: recorded.dW, db: recorded.db });
      }),
    );
  });

  it('can be put together the other way, and by broken rules', () => {
    const recorded = batch('mean');
    expect(batchGradients(recorded, { reduction: 'sum' }).dW).toEqual(batch('sum').dW);
    const reversed = breaking({
      arrivingAtOutput: (forward, j) => -correctRules.arrivingAtOutput(forward, j),
    });
    allGradients(batchGradients(recorded, { rules: reversed })).forEach((g, p) =>
      expect(g + 0).toBe(-allGradients(recorded)[p] + 0),
    );
    expect(() => batchGradients(recorded, { reduction: 'median' as Reduction })).toThrow(RangeError);
  });
});
