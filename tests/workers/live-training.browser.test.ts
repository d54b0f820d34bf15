import { expect, it } from 'vitest';
import { initialNetwork, NetworkField, samplesOf, train, Training } from '#engine';
import type { FieldGrid, TrainingPlan } from '#engine';
import { LiveTraining } from '#workers/training/live-training.ts';
import type { TrainingFrame } from '#workers/training/messages.ts';

const plan: TrainingPlan = {
  network: initialNetwork({
    sizes: [2, 8, 8, 1],
    activations: ['identity', 'tanh', 'gelu', 'identity'],
    loss: 'binary-cross-entropy-from-logits',
    initializer: 'glorot',
    seed: 11,
  }),
  samples: samplesOf('moons', 2),
  batchSize: 10,
  seed: 6,
  optimizer: 'adam',
  options: { learningRate: 0.01 },
  schedule: { id: 'cosine', options: { learningRate: 0.02, steps: 60 } },
};

/** The frames of a run in a real worker, up to `steps` steps. */
function framesOf(steps: number, stepsPerFrame: number): Promise<TrainingFrame[]> {
  return new Promise((resolve, reject) => {
    const frames: TrainingFrame[] = [];
    const live = new LiveTraining(
      plan,
      {
        onframe(frame) {
          frames.push(frame);
          if (frame.state.step < steps) return;
          live.stop();
          resolve(frames);
        },
        onfailed: (reason) => reject(new Error(reason)),
      },
      { stepsPerFrame },
    );
    live.start();
  });
}

it('the records of the worker are those of the page, to the bit', async () => {
  const frames = await framesOf(120, 8);
  const training = new Training(plan);
  expect(frames.map(({ records }) => records.length)).toEqual(new Array<number>(15).fill(8));
  expect(frames.flatMap(({ records }) => records)).toEqual([...train(training, 120)]);
  expect(frames.at(-1)!.state).toEqual(training.toState());
});

it('a run does not depend on how it is cut into frames', async () => {
  const [few, many] = await Promise.all([framesOf(30, 30), framesOf(30, 1)]);
  expect([few.length, many.length]).toEqual([1, 30]);
  expect(few.flatMap(({ records }) => records)).toEqual(many.flatMap(({ records }) => records));
});

it('the field of the worker is that of the page, number by number, in every frame', async () => {
  const grid: FieldGrid = { x: [-1.5, 2.5], y: [-1.5, 2], columns: 100, rows: 100 };
  const heard = await new Promise<{ theta: number[]; field: Float64Array }[]>((resolve, reject) => {
    const frames: { theta: number[]; field: Float64Array }[] = [];
    const live = new LiveTraining(
      plan,
      {
        onframe({ state, field }) {
          frames.push({ theta: state.theta, field: Float64Array.from(field!) });
          if (frames.length < 6) return;
          live.stop();
          resolve(frames);
        },
        onfailed: (reason) => reject(new Error(reason)),
      },
      { stepsPerFrame: 8, grid },
    );
    live.start();
  });
  const own = new NetworkField(plan.network, grid);
  const expected = new Float64Array(own.size);
  for (const { theta, field } of heard) {
    own.sample(theta, expected);
    expect(field).toEqual(expected);
  }
  const [first, last] = [heard[0].field, heard[5].field];
  expect(first.some((value, n) => value !== last[n])).toBe(true);
});
