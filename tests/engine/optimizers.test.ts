import { describe, expect, it } from 'vitest';
import { bowlOf, completeOptions, createRandom, optimizer, optimizers, recordDescent, surface } from '#engine';
import type { Descent, Objective, OptimizerId, Options } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';
import { longRuns, walks } from './fixtures/f6-optimizers.ts';

const bowl = surface('bowl');
const start = [3, 1];
const ids = Object.keys(optimizers) as OptimizerId[];
/** Gradient g everywhere. */
const slope = (...g: number[]): Objective => ({ value: () => 0, gradient: () => g });
const last = (objective: Objective, descent: Descent, steps: number) => recordDescent(objective, descent, steps)[steps];

/** Eight significant digits are printed. */
const printedDigits = { absolute: 0, relative: 5e-8 };

describe('the printed walks on the bowl', () => {
  it.each(walks)('$name', ({ descent, rows }) => {
    recordDescent(bowl, { ...descent, start }, rows.length - 1).forEach(({ theta, f }, t) => {
      expectClose(theta[0], Number(rows[t][0]), printedDecimals, `u at ${t}`);
      expectClose(theta[1], Number(rows[t][1]), printedDecimals, `v at ${t}`);
      expectClose(f, Number(rows[t][2]), printedDecimals, `f at ${t}`);
    });
  });

  it.each(longRuns)('$optimizer runs long on ratio $ratio', ({ ratio, learningRate, optimizer: id, values }) => {
    const options: Options = id === 'sgd' ? { learningRate } : { learningRate, momentum: 0.9 };
    const records = recordDescent(bowlOf(ratio), { optimizer: id, options, start }, 200);
    for (const [t, f] of Object.entries(values)) expectClose(records[Number(t)].f, f, printedDigits, `f at ${t}`);
  });

  it('Adam with L2 is Adam to eight digits, AdamW is not', () => {
    const plain = last(bowl, { optimizer: 'adam', start }, 3).theta;
    const l2 = last(bowl, { optimizer: 'adam', start, weightDecay: { kind: 'l2', lambda: 0.1 } }, 3).theta;
    const decoupled = last(
      bowl,
      { optimizer: 'adam', start, weightDecay: { kind: 'decoupled', lambda: 0.1 } },
      3,
    ).theta;
    const adamw = last(bowl, { optimizer: 'adamw', start, options: { weightDecay: 0.1 } }, 3).theta;
    l2.forEach((value, n) => expectClose(value, plain[n], printedDecimals));
    adamw.forEach((value, n) => expectClose(value, decoupled[n], otherOrder));
    expect(Math.abs(adamw[0] - plain[0])).toBeGreaterThan(0.01);
  });
});

describe('the counter-example of Reddi, Kale and Kumar', () => {
  const objective: Objective = {
    value: ([x], t) => (t % 3 === 1 ? 3 * x : -x),
    gradient: (_theta, t) => [t % 3 === 1 ? 3 : -1],
  };
  it.each([
    ['adam', 1],
    ['amsgrad', -0.997985],
    ['sgd', -0.994226],
  ] as const)('%s ends at %d', (id, end) => {
    const { theta } = last(
      objective,
      {
        optimizer: id,
        options: id === 'sgd' ? {} : { beta1: 0, beta2: 0.1 },
        start: [0],
        schedule: { id: 'inverse-sqrt', options: { learningRate: 0.5 } },
        interval: [-1, 1],
      },
      30_000,
    );
    expectClose(theta[0], end, { absolute: 5e-7, relative: 0 });
  });
});

describe('laws', () => {
  it('momentum is −η Σ μ^(t−k) g_k', () => {
    const { next } = createRandom(5);
    const g = Array.from({ length: 20 }, () => 2 * next() - 1);
    const objective: Objective = { value: () => 0, gradient: (_theta, t) => [g[t - 1]] };
    const { quantities } = last(objective, { optimizer: 'momentum', start: [0] }, 20);
    let unrolled = 0;
    for (const gradient of g) unrolled = 0.9 * unrolled + gradient;
    expectClose(quantities.velocity![0], -0.1 * unrolled, otherOrder);
  });

  it.each(['momentum', 'nesterov'] as const)('%s grows to η g / (1 − μ) on a constant slope', (id) => {
    expectClose(last(slope(2), { optimizer: id, start: [0] }, 500).quantities.step![0], -2, otherOrder);
  });

  it('AdaGrad steps η / √t on a constant slope', () => {
    for (const { t, quantities } of recordDescent(slope(7), { optimizer: 'adagrad', start: [0] }, 50).slice(1))
      expectClose(quantities.step![0], -0.5 / Math.sqrt(t), { absolute: 0, relative: 2e-9 });
  });

  it.each(['adam', 'adamax'] as const)('the first step of %s is η against the sign of g', (id) => {
    const { step } = last(slope(1e-3, -40, 0), { optimizer: id, start: [0, 0, 0] }, 1).quantities;
    [-0.1, 0.1, 0].forEach((expected, n) => expectClose(step![n], expected, { absolute: 0, relative: 2e-5 }));
  });

  it('the first step of AdaDelta is √ε g / √((1−ρ)g² + ε)', () => {
    const { step } = last(slope(3), { optimizer: 'adadelta', start: [0] }, 1).quantities;
    expectClose(step![0], (-3 * Math.sqrt(1e-6)) / Math.sqrt(0.05 * 9 + 1e-6), otherOrder);
  });

  it('both forms of momentum walk one path while η is constant, and part when it changes', () => {
    const walk = (form: string, schedule?: Descent['schedule']) =>
      last(bowl, { optimizer: 'momentum', options: { form }, start, schedule }, 20).theta;
    walk('book').forEach((value, n) => expectClose(value, walk('pytorch')[n], otherOrder));
    const halved = { id: 'step', options: { every: 5 } } as const;
    expect(Math.abs(walk('book', halved)[0] - walk('pytorch', halved)[0])).toBeGreaterThan(1e-3);
  });

  it('the shares of Nadam put its m̂ together, and AdaDelta’s own step is the step before η', () => {
    const options = { learningRate: 0.5 };
    for (const { gradient, quantities } of recordDescent(bowl, { optimizer: 'nadam', start }, 20).slice(1)) {
      const { m, mHat, momentShare, gradientShare } = quantities;
      gradient.forEach((g, n) => {
        const [ofM, ofG] = [momentShare![n] * m![n], gradientShare![n] * g];
        expectClose(ofM + ofG, mHat![n], { absolute: 1e-15 * (Math.abs(ofM) + Math.abs(ofG)), relative: 0 });
      });
    }
    for (const { quantities } of recordDescent(bowl, { optimizer: 'adadelta', options, start }, 20).slice(1))
      expect(quantities.ownStep!.map((own) => own / 2)).toEqual(quantities.step);
  });

  it("PyTorch's Nesterov shows the look-ahead points of the book's", () => {
    const walk = (form: string) => recordDescent(bowl, { optimizer: 'nesterov', options: { form }, start }, 20);
    const book = walk('book');
    walk('pytorch').forEach(({ theta }, t) => {
      if (t < 20) theta.forEach((value, n) => expectClose(value, book[t + 1].at[n], otherOrder));
    });
  });
});

describe.each(ids)('%s', (id) => {
  const row = optimizer(id);
  it('has its id, a source and a formula, and records exactly the quantities it names', () => {
    expect(row.id).toBe(id);
    expect(row.source && row.tex).toBeTruthy();
    expect(Object.keys(last(bowl, { optimizer: id, start }, 1).quantities)).toEqual(row.quantities);
  });

  it('walks the same way recorded or not, on plain and on typed arrays', () => {
    const options = completeOptions(id, row.options) as Options & { learningRate: number };
    const theta = Float64Array.from(start);
    const state = row.createState(2);
    for (let t = 1; t <= 10; t++) {
      const at = [...theta];
      row.lookAhead?.(theta, state, options, at);
      row.step(theta, Float64Array.from(bowl.gradient(at)), state, options);
    }
    expect([...theta]).toEqual(last(bowl, { optimizer: id, start }, 10).theta);
  });

  it('stays finite where the gradient is 0', () => {
    expect(
      last(slope(0), { optimizer: id, options: id === 'adamw' ? { weightDecay: 0 } : {}, start: [2] }, 9).theta,
    ).toEqual([2]);
  });

  it('refuses a negative or missing rate, unknown options and unequal lengths', () => {
    const walk = (options: Options) => () => recordDescent(bowl, { optimizer: id, options, start }, 1);
    expect(walk({ learningRate: -1 })).toThrow(`${id}: learningRate must be a finite number ≥ 0, got -1`);
    expect(walk({ learningRate: NaN })).toThrow('learningRate');
    expect(walk({ rate: 1 })).toThrow(`${id} has no option "rate"; known: learningRate`);
    const options = completeOptions(id, row.options) as Options & { learningRate: number };
    expect(() => row.step([1, 2], [1], row.createState(2), options)).toThrow('g must have 2 numbers');
    expect(() => row.step([1], [1, 2], row.createState(2), options)).toThrow('theta must have 2 numbers');
  });
});

describe('refusals', () => {
  it('names β, ε and form', () => {
    const walk = (optimizer: OptimizerId, options: Options) => () =>
      recordDescent(bowl, { optimizer, options, start }, 1);
    expect(walk('adam', { beta1: 1 })).toThrow('adam: beta1 must be a number in [0, 1), got 1');
    expect(walk('adam', { epsilon: 0 })).toThrow('adam: epsilon must be a finite number > 0, got 0');
    expect(walk('momentum', { form: 'paper' })).toThrow('form must be one of "book", "pytorch", got paper');
    expect(() => optimizer('adan')).toThrow('unknown optimizer "adan"; known: sgd');
  });
});

describe('what a rule keeps', () => {
  const keptBy = (descent: Omit<Descent, 'start'>, steps: number) =>
    last(slope(2), { ...descent, start: [1] }, steps).quantities;

  it('centred RMSProp: the average of g, with its sign', () => {
    const descent = { optimizer: 'rmsprop', options: { variant: 'centred', rho: 0.75 } } as const;
    expect(keptBy(descent, 1).m).toEqual([0.5]);
    expect(keptBy(descent, 2).m).toEqual([0.875]);
  });

  it('RAdam: no rectification while ρ_t is exactly 5, which it is at step 6 for this β₂', () => {
    const beta2 = 0.8397685748659787;
    const power = Array.from({ length: 6 }).reduce((all: number) => all * beta2, 1);
    expect(2 / (1 - beta2) - 1 - (12 * power) / (1 - power)).toBe(5);
    const radam = { optimizer: 'radam', options: { beta2 } } as const;
    expect(keptBy(radam, 6).rectification).toEqual([0]);
    expect(keptBy(radam, 7).rectification![0]).toBeGreaterThan(0);
    expectClose(keptBy(radam, 3).vHat![0], 4, otherOrder);
  });
});
