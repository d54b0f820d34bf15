import { describe, expect, it } from 'vitest';
import { initialNetwork, samplesOf, train, Training } from '#engine';
import type { Network, TrainingPlan, TrainingState } from '#engine';

/** ŷ = w x + b on one example; the gradient is (ŷ − y) x. */
const line: Network = {
  sizes: [1, 1],
  activations: ['identity', 'identity'],
  W: [[], [2]],
  b: [[], [0]],
  loss: 'half-squared-error',
};
const steep = (x: number, update: Partial<TrainingPlan> = {}): Training =>
  new Training({ network: line, samples: [{ x: [x], y: [0] }], optimizer: 'sgd', ...update });

describe('divergence', () => {
  it('by the loss names the step, keeps the parameters before it and gives no record', () => {
    // Each step multiplies the error, 2 at first, by 1 − 2η: by −2e50.
    const training = steep(1, { options: { learningRate: 1e50 } });
    const records = [...train(training)];
    expect(records.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
    expect(records.every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(training.divergence).toEqual({ step: 5, epoch: 5, where: 'loss' });
    expect(training.steps).toBe(4);
    expect(training.toState().theta.every(Number.isFinite)).toBe(true);
    expect(Math.abs(training.toState().theta[0])).toBeGreaterThan(1e200);
  });

  it('by a gradient whose length overflows, though its loss does not', () => {
    const training = steep(1e80, { network: { ...line, W: [[], [1e-6]] } });
    expect(training.step()).toBe(true);
    expect(steep(1e120, { network: { ...line, W: [[], [1e-60]] } }).step()).toBe(false);
    const diverged = steep(1e120, { network: { ...line, W: [[], [1e-60]] } });
    expect([...train(diverged)]).toEqual([]);
    expect(diverged.divergence).toEqual({ step: 1, epoch: 1, where: 'gradient' });
  });

  it('by an update that leaves the doubles', () => {
    const training = steep(1e10, { options: { learningRate: 1e300 } });
    expect(training.step()).toBe(false);
    expect(training.divergence).toEqual({ step: 1, epoch: 1, where: 'update' });
    expect(training.toNetwork()).toEqual(line);
  });

  it('by what the optimizer remembers, though the parameters are finite', () => {
    // g² is 1.6e307 at each step, so that the sum of squares overflows at the twelfth; the steps themselves are short.
    const training = steep(1, {
      network: { ...line, W: [[], [4e153]] },
      optimizer: 'adagrad',
      options: { learningRate: 1e-3 },
    });
    for (let n = 0; n < 11; n++) expect(training.step()).toBe(true);
    expect(training.step()).toBe(false);
    expect(training.divergence).toEqual({ step: 12, epoch: 12, where: 'update' });
  });

  it('is for good: no further step, no record, and the same after going on from its state', () => {
    const training = steep(1, { options: { learningRate: 1e50 } });
    const walk = train(training);
    let end = walk.next();
    while (!end.done) end = walk.next();
    expect(end.value).toEqual(training.divergence);
    const state = training.toState();
    expect(state).toEqual({
      step: 4,
      theta: state.theta,
      memory: {},
      divergence: { step: 5, epoch: 5, where: 'loss' },
    });
    const again = new Training(training.plan, JSON.parse(JSON.stringify(state)));
    // What it remembered is gone: that the step could be taken without does not make it one of this run.
    const elsewhere = new Training(training.plan, { ...state, theta: [0, 0] });
    expect([elsewhere.step(), elsewhere.steps]).toEqual([false, 4]);
    for (const run of [training, again]) {
      expect(run.step()).toBe(false);
      expect(run.steps).toBe(4);
      expect(run.toState()).toEqual(state);
      expect(() => run.record()).toThrow('there is a record only right after a step that was taken');
    }
  });

  it('stands at the look-ahead point never', () => {
    const training = steep(1e50, { optimizer: 'nesterov', options: { learningRate: 1 } });
    while (training.step());
    expect(training.toState().theta).toEqual([training.toNetwork().W[1][0], training.toNetwork().b[1][0]]);
  });

  it('does not come of a loss that is only large', () => {
    const training = steep(1, { network: { ...line, W: [[], [1e150]] }, options: { learningRate: 0.5 } });
    for (let n = 0; n < 50; n++) expect(training.step()).toBe(true);
    expect(training.meanLoss()).toBeLessThan(1e-6);
  });
});

const network = initialNetwork({
  sizes: [2, 3, 1],
  activations: ['identity', 'tanh', 'sigmoid'],
  loss: 'binary-cross-entropy',
  initializer: 'glorot',
  seed: 2,
});
const plan: TrainingPlan = { network, samples: samplesOf('xor', 0), optimizer: 'adam' };

describe('a plan that cannot be', () => {
  const begin = (changed: Partial<TrainingPlan>) => () => new Training({ ...plan, ...changed });

  it.each([
    [{ batchSize: 0 }, 'batchSize must be a whole number ≥ 1, got 0'],
    [{ batchSize: 2.5 }, 'batchSize must be a whole number ≥ 1, got 2.5'],
    [{ seed: 0.5 }, 'seed must be a whole number, got 0.5'],
    [{ samples: [] }, 'samples must hold at least 1 example, got 0'],
    [{ samples: [{ x: [1, 2], y: [2] }] }, 'samples[0].y[0] must be a probability between 0 and 1, got 2'],
    [{ order: [] }, 'order must name at least 1 example, got none'],
    [{ order: [0, 4] }, 'order[1] must be a whole number from 0 to 3, got 4'],
    [{ order: [-1] }, 'order[0] must be a whole number from 0 to 3, got -1'],
    [{ order: [0.5] }, 'order[0] must be a whole number from 0 to 3, got 0.5'],
    [{ order: 'random' as 'rising' }, 'order must be "shuffled", "rising" or a list of places, got "random"'],
    [{ network: { ...network, sizes: [2] } }, 'sizes must name at least inputs and outputs, got 1 number(s)'],
    [{ options: { learningRate: -1 } }, 'adam: learningRate must be a finite number ≥ 0, got -1'],
    [{ optimizer: 'adan' as 'adam' }, 'unknown optimizer "adan"'],
    [{ schedule: { id: 'up' as 'step' } }, 'unknown schedule "up"'],
    [{ schedule: { id: 'step', options: { every: 0 } } }, 'step: every must be a whole number ≥ 1, got 0'],
    [{ clip: { by: 'norm', largest: 0 } }, 'clipping: largest must be a number > 0, got 0'],
    [{ clip: { by: 'length' as 'norm', largest: 1 } }, 'clip.by must be "norm" or "value", got "length"'],
    [{ weightDecay: { kind: 'l2', lambda: -1 } }, 'weightDecay must be a finite number ≥ 0, got -1'],
    [{ weightDecay: { kind: 'l1' as 'l2', lambda: 1 } }, 'weightDecay.kind must be "l2" or "decoupled", got "l1"'],
  ] satisfies [Partial<TrainingPlan>, string][])('%j is refused', (changed, sentence) => {
    expect(begin(changed)).toThrow(RangeError);
    expect(begin(changed)).toThrow(sentence);
  });
});

describe('a state that cannot be', () => {
  const training = new Training(plan);
  training.step();
  const state = training.toState();
  const goOn = (changed: Partial<TrainingState>) => () => new Training(plan, { ...state, ...changed });
  const zeros = new Array<number>(13).fill(0);

  it('would be this one, changed', () => {
    expect(Object.keys(state.memory)).toEqual(['t', 'm', 'v', 'power1', 'power2']);
    expect(goOn({})).not.toThrow();
  });

  it.each([
    [{ step: -1 }, 'step must be a whole number ≥ 0, got -1'],
    [{ step: 1.5 }, 'step must be a whole number ≥ 0, got 1.5'],
    [{ theta: [1] }, 'theta must be a list of 13 numbers, one per parameter'],
    [{ theta: 'none' as unknown as number[] }, 'theta must be a list of 13 numbers, one per parameter'],
    [{ theta: zeros.with(2, NaN) }, 'theta[2] must be a finite number, got NaN'],
    [{ memory: { t: 1, m: zeros } }, 'memory.v must be a list of 13 numbers, one per parameter'],
    [{ memory: { m: zeros, v: zeros } }, 'memory.t must be a finite number, got undefined'],
    [{ memory: { t: 1, m: zeros, v: zeros.with(0, Infinity) } }, 'memory.v[0] must be a finite number, got Infinity'],
    [{ memory: { t: 1, m: zeros, v: zeros, w: 1 } }, 'memory has no "w"; known: t, m, v'],
    [{ memory: { t: '1' as unknown as number, m: zeros, v: zeros } }, 'memory.t must be a finite number, got 1'],
  ] satisfies [Partial<TrainingState>, string][])('%j is refused', (changed, sentence) => {
    expect(goOn(changed)).toThrow(RangeError);
    expect(goOn(changed)).toThrow(sentence);
  });
});

describe('a parameter that is lost ends the run', () => {
  /** k inputs, of which only number `place` is not 0, straight to one output 1 too large: the slope by its weight is `slope`, by b it is 1. */
  const stepWith = (k: number, place: number, slope: number, learningRate: number): Training => {
    const zeros = Array.from({ length: k }, () => 0);
    const network: Network = {
      sizes: [k, 1],
      activations: ['identity', 'identity'],
      loss: 'half-squared-error',
      W: [[], zeros],
      b: [[], [0]],
    };
    const samples = [{ x: zeros.with(place, slope), y: [-1] }];
    const training = new Training({ network, samples, optimizer: 'sgd', options: { learningRate } });
    training.step();
    return training;
  };

  it.each([1, 2, 3, 4, 5, 7, 8, 9])('wherever it stands among the weights of %d inputs', (k) => {
    for (let place = 0; place < k; place++) {
      expect(stepWith(k, place, 1e150, 1e200).divergence?.where, `w_${place}`).toBe('update');
      expect(stepWith(k, place, 1e160, 1e-200).divergence?.where, `∂C/∂w_${place}`).toBe('gradient');
      expect(stepWith(k, place, 1e150, 1e-200).divergence).toBeUndefined();
    }
  });
});
