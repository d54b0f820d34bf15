import { describe, expect, it } from 'vitest';
import { initialNetwork, lossOf, minimize, optimizers, recordBatch, samplesOf } from '#engine';
import { schedules, train, Training } from '#engine';
import type { Network, OptimizerId, Sample, ScheduleId, TrainingPlan, TrainingRecord, UpdatePlan } from '#engine';
import { expectSame } from './expect-same.ts';

const samples = samplesOf('moons', 3, { count: 12 });
const network = initialNetwork({
  sizes: [2, 4, 3, 1],
  activations: ['identity', 'tanh', 'silu', 'sigmoid'],
  loss: 'binary-cross-entropy',
  initializer: 'glorot',
  seed: 2,
});
const plan: TrainingPlan = { network, samples, batchSize: 5, seed: 7, optimizer: 'adam' };

const flat = ({ W, b }: Pick<Network, 'W' | 'b'>): number[] => W.flatMap((row, l) => [...row, ...b[l]]);

function shaped(theta: readonly number[]): Network {
  const rest = [...theta];
  const rows = network.W.map((row, l) => [rest.splice(0, row.length), rest.splice(0, network.b[l].length)]);
  return { ...network, W: rows.map(([row]) => row), b: rows.map(([, row]) => row) };
}

/** The same run on tapes: each step a recorded batch, moved by `minimize`. */
function onTapes(update: UpdatePlan, batches: readonly Sample[][], steps: number): { theta: number[]; loss: number }[] {
  const recorded = (theta: readonly number[], t: number) =>
    recordBatch(shaped(theta), batches[(t - 1) % batches.length], { reduction: 'mean' });
  const seen: number[] = [];
  const objective = {
    value: () => 0,
    gradient(theta: readonly number[], t: number): number[] {
      const { loss, dW, db } = recorded(theta, t);
      seen.push(loss);
      return flat({ W: dW, b: db });
    },
  };
  const walk = minimize(objective, { ...update, start: flat(network) });
  walk.next();
  return Array.from({ length: steps }, (_, n) => ({ theta: walk.next().value.theta, loss: seen[n] }));
}

const rising = [samples.slice(0, 5), samples.slice(5, 10), samples.slice(10)];

/** θ and loss after every step are those of the tapes, ===. */
function expectTapes(update: UpdatePlan, steps = 7): void {
  const training = new Training({ ...plan, ...update, order: 'rising' });
  for (const { theta, loss } of onTapes(update, rising, steps)) {
    expect(training.step()).toBe(true);
    expect(training.record().loss === loss).toBe(true);
    expectSame([training.toState().theta], [theta], `θ of step ${training.steps}`);
  }
}

describe('a training run is the tapes moved by the same rule, number by number ===', () => {
  it.each(Object.keys(optimizers) as OptimizerId[])('with %s', (optimizer) => expectTapes({ optimizer }));
  it.each(Object.keys(schedules) as ScheduleId[])('with the schedule %s', (id) =>
    expectTapes({ optimizer: 'momentum', schedule: { id } }),
  );
  it.each([
    ['clipped by norm', { clip: { by: 'norm', largest: 0.05 } }],
    ['clipped by value', { clip: { by: 'value', largest: 0.01 } }],
    ['with L2', { weightDecay: { kind: 'l2', lambda: 0.1 } }],
    ['with decoupled decay', { weightDecay: { kind: 'decoupled', lambda: 0.1 } }],
    ['clipped, with L2', { clip: { by: 'norm', largest: 0.05 }, weightDecay: { kind: 'l2', lambda: 0.1 } }],
  ] as const)('%s', (_, update) => {
    expectTapes({ optimizer: 'adam', ...update });
    expectTapes({ optimizer: 'nesterov', ...update });
  });
});

describe('a record', () => {
  const steps = [...train(new Training({ ...plan, order: 'rising' }), 7)];

  it('counts steps and epochs from 1', () => {
    expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(steps.map(({ epoch }) => epoch)).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  it('has the mean loss of the batch before the step, and the rate of the step', () => {
    expect(steps[0].loss).toBe(recordBatch(network, rising[0], { reduction: 'mean' }).loss);
    expect(steps.map(({ learningRate }) => learningRate)).toEqual(steps.map(() => 0.1));
    const falling = new Training({
      ...plan,
      schedule: { id: 'exponential', options: { learningRate: 1, factor: 0.5 } },
    });
    expect([...train(falling, 3)].map(({ learningRate }) => learningRate)).toEqual([1, 0.5, 0.25]);
  });

  it('has the length of the gradient layer by layer, before clipping and decay', () => {
    const { dW, db } = recordBatch(network, rising[0], { reduction: 'mean' });
    const norms = dW.map((row, l) => Math.sqrt([...row, ...db[l]].reduce((sum, g) => sum + g * g, 0)));
    expectSame([steps[0].gradientNorms], [norms], 'norms');
    const changed = { clip: { by: 'norm', largest: 0.01 }, weightDecay: { kind: 'l2', lambda: 1 } } as const;
    for (const update of [{}, changed, { clip: changed.clip }, { weightDecay: changed.weightDecay }]) {
      const training = new Training({ ...plan, order: 'rising', ...update });
      training.step();
      expectSame([training.record().gradientNorms], [norms], 'norms');
    }
  });

  it('is there only after a step', () => {
    const training = new Training(plan);
    const sentence = 'there is a record only right after a step that was taken';
    expect(() => training.record()).toThrow(new RangeError(sentence));
    training.step();
    expect(() => new Training(plan, training.toState()).record()).toThrow(sentence);
  });

  it('is the same whether it is asked for once or twice, and not changed later', () => {
    const training = new Training(plan);
    training.step();
    const first = training.record();
    expect(training.record()).toEqual(first);
    const copy = structuredClone(first);
    training.step();
    expect(first).toEqual(copy);
  });
});

describe('the order of the examples', () => {
  /** Examples tell who they are by their loss: the targets differ, the network always says 0. */
  const silent: Network = { sizes: [1, 1], activations: ['identity', 'identity'], W: [[], [0]], b: [[], [0]], loss: 'half-squared-error' }; // prettier-ignore
  const numbered = Array.from({ length: 6 }, (_, n) => ({ x: [0], y: [Math.sqrt(2 * n)] }));
  const orderOf = (given: Partial<TrainingPlan>, steps = 12): number[] => {
    const training = new Training({ network: silent, samples: numbered, batchSize: 1, optimizer: 'sgd', options: { learningRate: 0 }, ...given }); // prettier-ignore
    return [...train(training, steps)].map(({ loss }) => Math.round(loss));
  };
  const sorted = (order: readonly number[]): number[] => order.toSorted((u, v) => u - v);

  it('is as given, or as stated, in every epoch', () => {
    expect(orderOf({ order: 'rising' })).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    expect(orderOf({ order: [4, 1, 1] })).toEqual([4, 1, 1, 4, 1, 1, 4, 1, 1, 4, 1, 1]);
  });

  it('is shuffled by default: each epoch all examples, each time in another order', () => {
    const order = orderOf({ seed: 3 }, 18);
    const epochs = [order.slice(0, 6), order.slice(6, 12), order.slice(12)];
    for (const epoch of epochs) expect(sorted(epoch)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(epochs.map(String)).size).toBe(3);
    expect(orderOf({ seed: 3, order: 'shuffled' }, 18)).toEqual(order);
  });

  it('depends on the seed and on nothing else', () => {
    expect(orderOf({ seed: 1 })).toEqual(orderOf({ seed: 1, optimizer: 'adam' }));
    expect(new Set([0, 1, 2, 3].map((seed) => String(orderOf({ seed })))).size).toBe(4);
    expect(orderOf({})).toEqual(orderOf({ seed: 0 }));
    expect(orderOf({ seed: 1 })).toEqual([1, 5, 2, 4, 0, 3, 2, 4, 5, 0, 1, 3]);
  });

  it('puts each example everywhere equally often, nearly', () => {
    const counts = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
    orderOf({ seed: 9 }, 6 * 3000).forEach((example, n) => counts[n % 6][example]++);
    for (const count of counts.flat()) expect(Math.abs(count - 500)).toBeLessThan(5 * Math.sqrt(500 * (5 / 6)));
  });

  it('takes all examples at once where no batch size is said, or a larger one', () => {
    for (const batchSize of [undefined, 12, 1000]) {
      const [first, second] = train(new Training({ ...plan, order: 'rising', batchSize }), 2);
      expect([first.epoch, second.epoch]).toEqual([1, 2]);
      expect(first.loss).toBe(recordBatch(network, samples, { reduction: 'mean' }).loss);
    }
  });
});

describe('a run', () => {
  const records = (training: Training, steps: number): TrainingRecord[] => [...train(training, steps)];

  it('is the same for the same plan', () => {
    expect(records(new Training(plan), 20)).toEqual(records(new Training(structuredClone(plan)), 20));
  });

  it('can be stopped at any record and gone on with', () => {
    const training = new Training(plan);
    const seen: TrainingRecord[] = [];
    for (const record of train(training)) if (seen.push(record) === 4) break;
    seen.push(...records(training, 5));
    expect(seen).toEqual(records(new Training(plan), 9));
    expect(training.steps).toBe(9);
  });

  it.each(Object.keys(optimizers) as OptimizerId[])(
    'goes on from its state as JSON, to the bit, with %s',
    (optimizer) => {
      for (const stop of [0, 1, 4, 11]) {
        const whole = new Training({ ...plan, optimizer });
        const first = new Training({ ...plan, optimizer });
        records(first, stop);
        records(whole, stop);
        const second = new Training({ ...plan, optimizer }, JSON.parse(JSON.stringify(first.toState())));
        expect(records(second, 8)).toEqual(records(whole, 8));
        expect(second.toState()).toEqual(whole.toState());
      }
    },
  );

  it('gone on with from its state stands where it stood, before any further step', () => {
    const first = new Training(plan);
    records(first, 4);
    const second = new Training(plan, first.toState());
    expect(second.toNetwork()).toEqual(first.toNetwork());
    expect(second.meanLoss()).toBe(first.meanLoss());
  });

  it('hands out its network and its state as copies', () => {
    const training = new Training(plan);
    expect(training.toNetwork()).toEqual(network);
    const { theta } = training.toState();
    expect(theta).toEqual(flat(network));
    theta.fill(0);
    training.toNetwork().W[1].fill(0);
    expect(training.toNetwork()).toEqual(network);
    training.step();
    expect(flat(training.toNetwork())).toEqual(training.toState().theta);
    expect(plan.network).toEqual(network);
  });

  it('knows the mean loss of all its examples, and is not disturbed by the question', () => {
    const training = new Training(plan);
    const mean = (net: Network) => samples.reduce((sum, sample) => sum + lossOf(net, sample), 0) / samples.length;
    expect(training.meanLoss()).toBe(mean(network));
    const asked = records(training, 5).map((record) => {
      training.meanLoss();
      return record;
    });
    expect(asked).toEqual(records(new Training(plan), 5));
    expect(training.meanLoss()).toBe(mean(training.toNetwork()));
  });

  it('ends by itself nowhere but at the steps asked for', () => {
    const walk = train(new Training(plan), 2);
    expect([walk.next().done, walk.next().done]).toEqual([false, false]);
    expect(walk.next()).toEqual({ done: true, value: undefined });
  });
});
