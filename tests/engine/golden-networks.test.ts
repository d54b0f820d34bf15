import { describe, expect, it } from 'vitest';
import { activations, layersOf, losses, recordBatch } from '#engine';
import { type GoldenNetwork, readGolden } from '../golden/golden.ts';
import { expectClose, goldenPass } from '../tolerance.ts';

const cases = readGolden('networks').map((golden, n) => {
  const { network, samples, reduction } = golden;
  const hidden = network.activations.slice(1, -1);
  return {
    name: `${n}: ${network.sizes.join('-')}, ${hidden[0]}, ${network.loss}, ${reduction} of ${samples.length}`,
    golden,
  };
});

/** Asserts that two lists of rows have one shape and close numbers. */
function expectRows(
  actual: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  what: string,
): void {
  expect(
    actual.map((row) => row.length),
    what,
  ).toEqual(expected.map((row) => row.length));
  expected.forEach((row, l) => row.forEach((x, n) => expectClose(actual[l][n], x, goldenPass, `${what}[${l}][${n}]`)));
}

describe('the golden networks', () => {
  it('hold every activation with every loss, in batches of 1, 2 and 5, by mean and by sum', () => {
    const found = (pick: (golden: GoldenNetwork) => unknown) => new Set(cases.map(({ golden }) => pick(golden)));
    const pairs = Object.keys(activations).flatMap((f) => Object.keys(losses).map((loss) => `${f} ${loss}`));
    expect([...found(({ network }) => `${network.activations[1]} ${network.loss}`)].sort()).toEqual(pairs.sort());
    expect(found(({ samples }) => samples.length)).toEqual(new Set([1, 2, 5]));
    expect(found(({ reduction }) => reduction)).toEqual(new Set(['mean', 'sum']));
  });
});

describe.each(cases)('$name', ({ golden }) => {
  const { network, samples, reduction } = golden;
  const batch = recordBatch(network, samples, { reduction });

  it('has the weighted sums, activations and losses PyTorch finds for each example', () => {
    expect(batch.traces).toHaveLength(samples.length);
    batch.traces.forEach((trace, n) => {
      const { z, a } = layersOf(trace);
      expectRows(z, golden.forward[n].z, 'z');
      expectRows(a, golden.forward[n].a, 'a');
      expectClose(trace.loss, golden.losses[n], goldenPass, 'loss');
    });
  });

  it('has the loss and all gradients PyTorch finds for the batch', () => {
    expectClose(batch.loss, golden.loss, goldenPass, 'loss');
    expectRows(batch.dW, golden.dW, 'dW');
    expectRows(batch.db, golden.db, 'db');
  });
});
