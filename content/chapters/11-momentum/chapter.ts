import {
  exampleNetwork,
  lateDistance,
  quantity,
  recordBatch,
  recordDescent,
  recordWobble,
  samplesOf,
  schedule,
  spreadOf,
  stepFactor,
} from '#engine';
import type { Objective, Options, ScheduleId, UpdatePlan } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { mu, raceOn, walkBy } from './race.ts';

export { mu } from './race.ts';

export const chapter = {
  number: 11,
  covers: [
    ...['S61', 'S62', 'S63', 'S65', 'S66', 'S67', 'S68', 'S69', 'S70', 'S71', 'S72', 'S73'],
    ...['S74', 'S75', 'S76', 'S77', 'S78', 'S79', 'S81'],
  ],
  objectives: {
    ko: [
      '배치, 미니배치, SGD, 에폭, 걸음, 섞기를 구별할 수 있습니다.',
      '미니배치의 기울기가 비편향이고 그 흔들림이 $1/\\sqrt m$로 줄어듦을 설명할 수 있습니다.',
      '모멘텀과 네스테로프를 손으로 몇 걸음 계산할 수 있습니다.',
      '모멘텀의 두 가지 표기를 서로 바꿀 수 있습니다.',
      '학습률 일정을 읽고 고를 수 있습니다.',
      '무엇이 보장되고 무엇이 보장되지 않는지 말할 수 있습니다.',
    ],
    en: [
      'tell batch, mini-batch, SGD, epoch, step and shuffling apart;',
      'explain that a mini-batch gradient is unbiased, and that its scatter falls as $1/\\sqrt m$;',
      'carry out some steps of momentum and of Nesterov by hand;',
      'convert between the two conventions of momentum;',
      'read a learning-rate schedule, and choose one;',
      'say what is guaranteed and what is not.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F5: the gradients of w⁽²⁾₁₁ that the four examples of XOR give in F1, and their mean. */
const batch = recordBatch(exampleNetwork('general').network, samplesOf('xor', 0), { reduction: 'mean' });
export const gradients = batch.traces.map((trace) => quantity(trace, 'dw2_11'));
export const whole = batch.dW[2][0];

/** All batches of 1, 2 and 4 of these four, drawn with and without putting back. */
export const replaced = [1, 2, 4].map((m) => spreadOf(gradients, m, true));
export const kept = [1, 2, 4].map((m) => spreadOf(gradients, m, false));

/** Steps of an epoch, and examples of the last batch. */
export const examples = 1000;
export const epochs = [1000, 32, 1].map((m) => ({
  m,
  steps: Math.ceil(examples / m),
  last: examples - m * (Math.ceil(examples / m) - 1),
}));

/** One number to learn, four targets, one example a step. */
export const targets = [1, 2, 4, 5];
export const bottom = 3;
export const wobbling = { targets, start: 0, early: 10, late: 100, steps: 2000, seed: 11 };
const wobbleOf = (plan: UpdatePlan): { early: number; late: number } => {
  const distances = recordWobble(plan, wobbling);
  return { early: distances[wobbling.early], late: lateDistance(distances, wobbling.late) };
};
export const wobbles = [0.5, 0.1, 0.02].map((eta) => ({
  eta,
  ...wobbleOf({ optimizer: 'sgd', options: { learningRate: eta } }),
}));
export const calmed = wobbleOf({
  optimizer: 'sgd',
  schedule: { id: 'cosine', options: { learningRate: 0.5, steps: wobbling.steps } },
});

/** F6 and F6b: ½(u² + 9v²) with η = 0.1, and ½(u² + 100v²) with η = 0.01, both from (3, 1) with μ = 0.9. */
export const round = { ratio: 9, eta: 0.1, ...raceOn(9, 0.1, 100) };
export const narrow = { ratio: 100, eta: 0.01, ...raceOn(100, 0.01, 100) };

/** What a step leaves: of plain descent along u and along v, and of momentum where it swings. */
export const left = {
  round: [1, round.ratio].map((k) => stepFactor(k, round.eta)),
  narrow: [1, narrow.ratio].map((k) => stepFactor(k, narrow.eta)),
  momentum: Math.sqrt(mu),
};

/** A slope that is 1 everywhere. */
const slope: Objective = { value: ([theta]) => theta, gradient: () => [1] };

/** Velocities on the slope after 1, 2, 3, 10 and 50 steps, and where they end. */
const onSlope = walkBy('momentum', { objective: slope, eta: 0.1, start: [0], steps: 50 });
export const velocities = [1, 2, 3, 10, 50].map((t) => ({ t, v: onSlope[t].quantities.velocity![0] }));
export const endOfSlope = -0.1 / (1 - mu);

/** What is left after ten steps of a gradient's weight. */
export const weightAfterTen = mu ** 10;

/** Both conventions on the slope, η going down to a tenth after the third step. */
const change: { id: ScheduleId; options: Options } = {
  id: 'step',
  options: { learningRate: 0.1, factor: 0.1, every: 3 },
};
export const conventions = (['book', 'pytorch'] as const).map((form) =>
  recordDescent(slope, { optimizer: 'momentum', options: { momentum: mu, form }, schedule: change, start: [0] }, 5)
    .slice(1)
    .map(({ t, learningRate, quantities }) => ({
      t,
      learningRate,
      v: quantities.velocity![0],
      step: quantities.step![0],
    })),
);

/** Learning rates after 0, 2, 5, 8 and 10 steps. */
const rates = (id: ScheduleId, options: Options) => {
  const row = schedule(id);
  return [0, 2, 5, 8, 10].map((t) => row.rate(t, options));
};
export const schedulesAt = [0, 2, 5, 8, 10].map((t, n) => ({
  t,
  step: rates('step', { learningRate: 0.1, factor: 0.5, every: 3 })[n],
  exponential: rates('exponential', { learningRate: 0.1, factor: 0.8 })[n],
  cosine: rates('cosine', { learningRate: 0.1, finalRate: 0, steps: 10 })[n],
  warmUp: rates('warm-up', { learningRate: 0.1, warmUpSteps: 5 })[n],
}));

/** A gradient that is 1 and −1 in turn: how far a step goes in the end. */
export const swinging = 0.1 / (1 + mu);

/** For the blanks: ½·5θ² from 2, with momentum and by Nesterov. */
const steep: Objective = { value: ([theta]) => 2.5 * theta * theta, gradient: ([theta]) => [5 * theta] };
const ofSteep = (method: 'momentum' | 'nesterov') =>
  walkBy(method, { objective: steep, eta: 0.1, start: [2], steps: 3 }).map(({ theta, at, gradient, quantities }) => ({
    theta: theta[0],
    at: at[0],
    g: gradient[0],
    v: quantities.velocity?.[0] ?? 0,
  }));
export const blanks = { momentum: ofSteep('momentum'), nesterov: ofSteep('nesterov') };
