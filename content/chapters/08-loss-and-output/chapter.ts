import { exampleNetwork, log, loss, softmax } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { matrix } from '#notation/matrix.ts';
import type { MatrixFormula } from '#notation/matrix.ts';
import { tell } from '#notation/tell.ts';
import { classesOf } from './classes.ts';
import { outputUnit, updatesToHalf } from './output-unit.ts';
import { twoWays } from './overflow.ts';

export { edge } from './overflow.ts';

export const chapter = {
  number: 8,
  covers: ['S39', 'S42'],
  objectives: {
    ko: [
      '제곱 오차에서 포화한 오답이 더디게 배우는 까닭을 $\\delta$로 설명할 수 있습니다.',
      '시그모이드와 교차 엔트로피의 짝에서 $\\delta=\\hat y-y$를 유도할 수 있습니다.',
      '소프트맥스와 교차 엔트로피의 짝에서 $\\partial C/\\partial z_j=p_j-y_j$를, 모든 $p_i$를 거치는 길을 더해 유도할 수 있습니다.',
      '$\\delta$가 오차와 같은 짝과 같지 않은 짝을 가려낼 수 있습니다.',
      '소프트맥스와 교차 엔트로피를 넘침 없이 로짓에서 계산할 수 있습니다.',
      '세 손실이 어떤 확률에서 나오는지 말할 수 있습니다.',
    ],
    en: [
      'explain with $\\delta$ why a saturated wrong unit learns slowly from the squared error;',
      'derive $\\delta=\\hat y-y$ for a sigmoid with cross-entropy;',
      'derive $\\partial C/\\partial z_j=p_j-y_j$ for softmax with cross-entropy, adding the paths through all $p_i$;',
      'tell the pairs in which $\\delta$ is the error from those in which it is not;',
      'compute softmax and cross-entropy from logits without overflow;',
      'say which probabilities the three losses come from.',
    ],
  } satisfies Localized<readonly string[]>,
};

const sigmoidUnit = (lossId: 'half-squared-error' | 'binary-cross-entropy', z: number) =>
  outputUnit({ activation: 'sigmoid', loss: lossId, z, y: 1 });

/** The target is 1, and the unit is more and more sure of 0, under the squared error. */
export const wrong = [-1, -3, -6].map((z) => sigmoidUnit('half-squared-error', z));

/** The unit at −6 under both losses. */
export const squared = wrong[2];
export const cross = sigmoidUnit('binary-cross-entropy', squared.q('z1_1'));
export const timesFaster = cross.q('delta1_1') / squared.q('delta1_1');
export const updates = { squared: updatesToHalf(squared), cross: updatesToHalf(cross) };

/** The same prediction where the target is 0. */
export const costOfRight = loss('binary-cross-entropy').value([squared.q('yHat_1')], [0]);

/** Logits 2, 1, 0 and class 2; the same, moved up by a thousand. */
export const three = classesOf([2, 1, 0], [0, 1, 0]);
export const movedUp = classesOf(
  three.z.map((z) => z + 1000),
  three.y,
);
/** All three doubled. */
export const doubled = classesOf(
  three.z.map((z) => 2 * z),
  three.y,
);
/** What the exponentials become once the largest logit is subtracted. */
export const powers = softmax(three.z).map((p, _, all) => p / all[0]);

/** Logits whose exponentials are 6, 3, 1: all slopes of softmax end. With one class for a target, and with shares. */
const whole = [log(6), log(3), 0];
export const oneHot = classesOf(whole, [0, 1, 0]);
export const shares = classesOf(whole, [0.2, 0.5, 0.3]);

/** All ∂p_i/∂z_j of these. */
export const jacobian: MatrixFormula = [
  '\\left[\\pd{p_i}{z_j}\\right]=',
  matrix(oneHot.jacobian.flat(), oneHot.z.length, 'slope'),
];

/** Four pairs of an output unit and a loss at the same z and y. */
const pairAt = { z: -1, y: 1 };
export const pairs = {
  linear: outputUnit({ activation: 'identity', loss: 'half-squared-error', ...pairAt }),
  sigmoid: outputUnit({ activation: 'sigmoid', loss: 'half-squared-error', ...pairAt }),
  tanh: outputUnit({ activation: 'tanh', loss: 'half-squared-error', ...pairAt }),
  cross: outputUnit({ activation: 'sigmoid', loss: 'binary-cross-entropy', ...pairAt }),
};

/** Cross-entropy of the target 0 by two ways. */
export const ways = [20, 36, 40].map(twoWays);

/** Softmax taken of probabilities once more; and the best a sure network can do there. */
const sure = softmax([1, 0, 0]);
export const twice = { p: softmax(three.p), best: sure[0], least: -log(sure[0]) };

/** F1 under both losses. */
export const general = tell(exampleNetwork('general'));
export const generalCross = tell({
  ...exampleNetwork('general'),
  network: { ...general.trace.network, loss: 'binary-cross-entropy' },
});

/** For the blanks: exponentials 2, 5, 3 and class 3. */
export const blanks = classesOf([log(2), log(5), log(3)], [0, 0, 1]);
