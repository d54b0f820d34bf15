import { bowlOf, centralDifferences, exampleNetwork, forwardDifferences } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { billOf } from './bill.ts';
import { firstOutputWeight, nudge } from './nudges.ts';
import { valleyOf, walkDown } from './walks.ts';

export const chapter = {
  number: 1,
  covers: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S11', 'S12', 'S13', 'S27', 'S54', 'S79'],
  objectives: {
    ko: [
      '미분값의 부호를 보고 가중치를 어느 쪽으로 움직여야 할지 말할 수 있습니다.',
      '경사 하강법으로 세 걸음을 손으로 계산할 수 있습니다.',
      '학습률 $\\eta$를 보고 느림, 매끄러움, 진동, 발산 가운데 무엇이 일어날지 예측할 수 있습니다.',
      '전진 차분과 중앙 차분으로 미분값을 어림하고, 어느 쪽이 왜 나은지 말할 수 있습니다.',
      '매개변수가 $P$개일 때 필요한 순전파의 횟수를 세고, 다른 방법이 왜 필요한지 설명할 수 있습니다.',
    ],
    en: [
      'say which way a weight should move from the sign of its derivative;',
      'carry out three steps of gradient descent by hand;',
      'predict from the learning rate $\\eta$ whether a walk will be slow, smooth, swinging or diverging;',
      'estimate a derivative by the forward and the central difference, and say which is better and why;',
      'count the forward passes that $P$ parameters need, and say why another method is wanted.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** ½(w − 3)², the loss with one knob. */
export const valley = valleyOf(1, 3);

/** Losses at some places of the valley. */
export const places = [1, 2, 3, 4, 5].map((w) => ({
  w,
  loss: valley.value([w], 0),
  slope: valley.gradient([w], 0)[0],
}));

/** Three steps by hand. */
export const eta = 0.1;
export const threeSteps = walkDown(valley, { eta, start: [1], steps: 3 });

/** ½·9·v², and four walks down it, each by a learning rate of its own. */
const curvature = 9;
export const fourWays = [0.02, 0.1, 0.2, 0.25].map((rate) => ({
  eta: rate,
  factor: 1 - curvature * rate,
  v: walkDown(valleyOf(curvature, 0), { eta: rate, start: [1], steps: 3 }).map(({ to }) => to[0]),
}));

/** ½(u² + 9v²), the loss with two knobs, and two steps down it. */
export const twoKnobs = walkDown(bowlOf(curvature), { eta, start: [3, 1], steps: 2 });

/** w⁽²⁾₁₁ of F1, nudged by 0.01, and by steps that get smaller and smaller. */
export const weight = firstOutputWeight(exampleNetwork('general'));
export const nudged = nudge(weight, 0.01);
export const smaller = [1, 2, 3, 5, 7, 8, 10, 12].map((digits) => ({ digits, ...nudge(weight, 10 ** -digits) }));

/** The spacing of the numbers near 1, in double and in single precision, with the roots that say how small h may be. */
export const rounding = [2 ** -52, 2 ** -23].map((epsilon) => ({
  epsilon,
  forward: Math.sqrt(epsilon),
  central: Math.cbrt(epsilon),
}));

/** One gradient at 10 ms a forward pass: F1, 784–100–10, and a million parameters. */
export const bills = [9, 79_510, 1e6].map((parameters) => ({ parameters, ...billOf(parameters, 0.01) }));

/** Forward passes of the promise, and how many times as many the central difference needs. */
export const promised = 3;
export const savings = bills.map(({ central }) => central.passes / promised);

/** A thousand steps of learning by central differences, in days. */
export const daysForThousand = (1000 * bills[2].central.hours) / 24;

/** The faded examples: descent from the other side, two knobs once more, and the differences of w² at 3. */
export const fromAbove = walkDown(valley, { eta: 0.2, start: [5], steps: 2 });
export const otherBowl = walkDown(bowlOf(4), { eta, start: [2, -1], steps: 1 });
const square = ([w]: readonly number[]): number => w * w;
export const squareAt3 = {
  h: 0.1,
  below: square([2.9]),
  here: square([3]),
  above: square([3.1]),
  forward: forwardDifferences(square, [3], 0.1)[0],
  central: centralDifferences(square, [3], 0.1)[0],
};
