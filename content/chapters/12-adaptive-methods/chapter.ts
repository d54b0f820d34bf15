import type { Localized } from '#i18n/locales.ts';
import type { UpdatePlan } from '#engine';
import { busyAndRare, recordDescent } from '#engine';
import { beta2, walkedBy } from './reddi.ts';
import { lengthsOf, walkBy, walkUnder } from './walks.ts';

export { example } from './reddi.ts';

export const chapter = {
  number: 12,
  covers: ['S64', 'S80', 'S81', 'S82', 'S83', 'S84', 'S85', 'S86', 'S87'],
  objectives: {
    ko: [
      'AdaGrad, RMSProp, AdaDelta, Adam을 손으로 두 걸음 계산할 수 있습니다.',
      'AdaGrad가 왜 느려지는지 매개변수마다 쌓인 기울기의 제곱으로 설명할 수 있습니다.',
      '편향 보정의 나누는 수 $1-\\beta^t$을 유도할 수 있습니다.',
      '방법을 속도, 배율, 보정, 감쇠로 가를 수 있습니다.',
      'L2 규제와 따로 뗀 가중치 감쇠를 구별할 수 있습니다.',
      'Adam의 알려진 실패 두 가지를 말할 수 있습니다.',
    ],
    en: [
      'carry out two steps of AdaGrad, RMSProp, AdaDelta and Adam by hand;',
      'explain why AdaGrad slows down, by the squared gradients gathered for each parameter;',
      'derive the divisor $1-\\beta^t$ of bias correction;',
      'sort methods by velocity, scale, correction and decay;',
      'tell L2 regularisation from decoupled weight decay;',
      'name two known failures of Adam.',
    ],
  } satisfies Localized<readonly string[]>,
};

export const eta = 0.1;
/** The rate of AdaGrad, whose steps shorten by themselves. */
export const etaOfAdagrad = 0.5;
export const rho = 0.9;
export const lambda = 0.1;

/** F6 by each method, five steps. */
const adamPlan: UpdatePlan = { optimizer: 'adam', options: { learningRate: eta } };
const rms: UpdatePlan = { optimizer: 'rmsprop', options: { learningRate: eta, rho } };
const smallest = { epsilon: 1e-6, larger: 1e-4 };
export const walks = {
  sgd: walkBy({ optimizer: 'sgd', options: { learningRate: eta } }),
  adagrad: walkBy({ optimizer: 'adagrad', options: { learningRate: etaOfAdagrad } }),
  rmsprop: walkBy(rms),
  adadelta: walkBy({ optimizer: 'adadelta', options: { epsilon: smallest.epsilon } }, 100),
  adadeltaFromLarger: walkBy({ optimizer: 'adadelta', options: { epsilon: smallest.larger } }, 1),
  adam: walkBy(adamPlan),
  uncorrected: walkBy({ ...adamPlan, options: { learningRate: eta, correction: 'none' } }),
  withL2: walkBy({ ...adamPlan, weightDecay: { kind: 'l2', lambda } }),
  adamw: walkBy({ optimizer: 'adamw', options: { learningRate: eta, weightDecay: lambda } }),
};

/** How much longer Adam's first step is where nothing is corrected. */
export const timesLonger = lengthsOf(walks.uncorrected[1])[0] / lengthsOf(walks.adam[1])[0];

/** Two parameters whose gradient is 1: one at each step, the other at every tenth, from the first on. */
const every = 10;
const gathering = walkUnder(busyAndRare(every), { optimizer: 'adagrad', options: { learningRate: eta } }, 91);
export const rare = [1, 11, 91].map((t) => {
  const [busy, seldom] = lengthsOf(gathering[t]);
  const [G, GOfSeldom] = gathering[t].quantities.sumOfSquares!;
  return { t, busy, seldom, G, GOfSeldom };
});

/** Ten large gradients, then small ones. */
export const large = { g: 10, steps: 10 };
const largeAtFirst = (t: number): number[] => [t <= large.steps ? large.g : 1];
const forgetting = (plan: UpdatePlan) => walkUnder(largeAtFirst, plan, 200);
const [summed, averaged] = [forgetting({ optimizer: 'adagrad', options: { learningRate: eta } }), forgetting(rms)];
export const forgotten = [10, 11, 20, 50, 100].map((t) => ({
  t,
  g: largeAtFirst(t)[0],
  summed: lengthsOf(summed[t])[0],
  averaged: lengthsOf(averaged[t])[0],
}));

/** After how many steps a squared gradient weighs half as much in an average. */
export const halfLife = (beta: number): number => Math.log(0.5) / Math.log(beta);

/** Adam under a gradient of 1 and −1 in turn. */
export const swinging = lengthsOf(walkUnder((t) => [t % 2 === 1 ? 1 : -1], adamPlan, 10000).at(-1)!)[0];

/** The counterexample: 30,000 steps each. */
const noMemory = { beta1: 0, beta2 };
export const ends = {
  sgd: walkedBy('sgd'),
  adam: walkedBy('adam', noMemory),
  amsgrad: walkedBy('amsgrad', noMemory),
};
/** Of Adam with its usual β₂. */
export const usualBeta2 = 0.999;
export const longMemory = walkedBy('adam', { beta1: 0, beta2: usualBeta2 });

/** What m and v of a second step are divided by. */
export const secondCorrections = [0.9, usualBeta2].map((beta) => 1 - beta ** 2);

/** For the blanks: ½·5θ² from 2. */
const steep = {
  value: ([theta]: readonly number[]) => 2.5 * theta * theta,
  gradient: ([theta]: readonly number[]) => [5 * theta],
};
const onSteep = (plan: UpdatePlan) =>
  recordDescent(steep, { ...plan, start: [2] }, 2).map(({ theta, gradient, quantities }) => ({
    theta: theta[0],
    g: gradient[0],
    of: (name: keyof typeof quantities) => quantities[name]![0],
  }));
export const blanks = {
  adagrad: onSteep({ optimizer: 'adagrad', options: { learningRate: etaOfAdagrad } }),
  rmsprop: onSteep(rms),
  adam: onSteep(adamPlan),
};
