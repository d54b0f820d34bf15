import { describe, expect, it } from 'vitest';
import { samplesOf, train, Training } from '#engine';
import { readGolden } from '../golden/golden.ts';
import { expectClose, goldenTraining } from '../tolerance.ts';

const runs = readGolden('trainings').map((golden, n) => ({ name: `${n}: ${golden.dataset}`, golden }));

describe('the golden trainings', () => {
  it('are 200 steps each on xor, moons and iris, in an order that is given', () => {
    expect(new Set(runs.map(({ golden }) => golden.dataset))).toEqual(new Set(['xor', 'moons', 'iris']));
    for (const { golden } of runs) expect(golden.losses).toHaveLength(200);
  });

  it('hold batches of one, of all, and of a rest that is smaller', () => {
    const sizes = runs.map(({ golden: { plan } }) => [plan.batchSize, plan.order.length % plan.batchSize]);
    expect(sizes).toContainEqual([1, 0]);
    expect(sizes).toContainEqual([16, 6]);
    expect(runs.some(({ golden: { plan } }) => plan.batchSize === plan.order.length)).toBe(true);
  });
});

describe.each(runs)('$name', ({ golden: { dataset, samples, plan, losses, theta } }) => {
  const training = new Training({ ...plan, samples: samples ?? samplesOf(dataset, 0) });
  const records = [...train(training, losses.length)];

  it('has the loss PyTorch finds at every step', () => {
    expect(records.map(({ step }) => step)).toEqual(losses.map((_, n) => n + 1));
    records.forEach(({ loss, step }) => expectClose(loss, losses[step - 1], goldenTraining, `loss of step ${step}`));
  });

  it('ends at the parameters PyTorch ends at', () => {
    const state = training.toState();
    expect(state.theta).toHaveLength(theta.length);
    theta.forEach((value, n) => expectClose(state.theta[n], value, goldenTraining, `θ[${n}]`));
  });
});
