import { expect, it } from 'vitest';
import { exampleNetwork, samplesOf, train, Training } from '#engine';
import type { TrainingPlan } from '#engine';
import { LiveTraining } from '#workers/training/live-training.ts';
import type { TrainingRecords } from '#workers/training/messages.ts';
import { OnPage } from '#workers/training/on-page.ts';

const { network } = exampleNetwork('general');
const plan: TrainingPlan = { network, samples: samplesOf('xor', 0), optimizer: 'sgd', batchSize: 1, seed: 4 };

/** A training on the page that is heard of by its records alone. */
function open(given: TrainingPlan) {
  const heard: TrainingRecords[] = [];
  const failures: string[] = [];
  const live = new LiveTraining(
    given,
    { onrecords: (records) => heard.push(records), onfailed: (reason) => failures.push(reason) },
    { startWorker: () => new OnPage(), nextFrame: (callback) => callback() },
  );
  return { heard, failures, live };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('on the page, a listener for records hears those of the same run, and no parameters', async () => {
  const { heard, live } = open(plan);
  live.step(3);
  await aMoment();
  live.step(2);
  await aMoment();
  expect(heard.map((each) => Object.keys(each).sort())).toEqual([
    ['divergence', 'records'],
    ['divergence', 'records'],
  ]);
  expect(heard.flatMap(({ records }) => records)).toEqual([...train(new Training(plan), 5)]);
});

it('hears where the run diverged, and pauses there', async () => {
  const straight = { ...network, activations: ['identity', 'identity', 'identity'] as const };
  const { heard, live } = open({
    ...plan,
    network: { ...straight, activations: [...straight.activations], loss: 'half-squared-error' },
    options: { learningRate: 1e200 },
  });
  live.stepsPerFrame = 50;
  live.start();
  await aMoment();
  expect(live.isRunning).toBe(false);
  expect(heard).toHaveLength(1);
  expect(heard[0].divergence?.step).toBe(heard[0].records.length + 1);
});

it('stopped, it says nothing more; a plan that cannot be is reported', async () => {
  const { heard, live } = open(plan);
  live.step();
  live.stop();
  await aMoment();
  expect(heard).toEqual([]);
  const { failures } = open({ ...plan, batchSize: 0 });
  await aMoment();
  expect(failures).toEqual([expect.stringContaining('batchSize must be')]);
});
