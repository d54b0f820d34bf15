import { mutantNames } from '#components/views/mutant-names.ts';
import type { MutantId } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { adaptiveSlipNames } from './slip-names-adaptive.ts';
import type { AdaptiveSlip } from './slip-names-adaptive.ts';
import { depthSlipNames } from './slip-names-depth.ts';
import type { DepthSlip } from './slip-names-depth.ts';
import { forwardSlipNames } from './slip-names-forward.ts';
import type { ForwardSlip } from './slip-names-forward.ts';
import { graphSlipNames } from './slip-names-graph.ts';
import type { GraphSlip } from './slip-names-graph.ts';
import { lossSlipNames } from './slip-names-losses.ts';
import type { LossSlip } from './slip-names-losses.ts';
import { matrixSlipNames } from './slip-names-matrices.ts';
import type { MatrixSlip } from './slip-names-matrices.ts';
import { momentumSlipNames } from './slip-names-momentum.ts';
import type { MomentumSlip } from './slip-names-momentum.ts';

/** Slips of one exercise, by the ids its data give them. Only one of another edition of the book goes by the number of its exercise. */
type OwnSlip =
  | 'all-together'
  | 'back-from-output'
  | 'both-moved'
  | 'delta-first'
  | 'forward-order'
  | 'gradients-first'
  | 'halved'
  | 'in-minutes'
  | 'in-seconds'
  | 'ms-for-seconds'
  | 'neighbours-slope'
  | 'no-activation'
  | 'no-bias'
  | 'no-rate'
  | 'not-divided'
  | 'not-restored'
  | 'one-pass'
  | 'one-sided'
  | 'one-step-more'
  | 'order-of-backward'
  | 'order-of-central'
  | 'order-of-formula'
  | 'order-of-forward'
  | 'order-of-half-central'
  | 'order-of-undivided'
  | 'prediction-first'
  | 'reversed'
  | 'slope-alone'
  | 'square-of-difference'
  | 'too-deep'
  | 'two-sided';

/** The slips of the catalogue and those of one exercise, in a few words each. */
export const slipNames: Localized<
  Record<
    MutantId | OwnSlip | AdaptiveSlip | DepthSlip | ForwardSlip | GraphSlip | LossSlip | MatrixSlip | MomentumSlip,
    string
  >
> = {
  ko: {
    ...adaptiveSlipNames.ko,
    ...depthSlipNames.ko,
    ...forwardSlipNames.ko,
    ...graphSlipNames.ko,
    ...lossSlipNames.ko,
    ...matrixSlipNames.ko,
    ...momentumSlipNames.ko,
    ...mutantNames.ko,
    'all-together': '매개변수를 한꺼번에 움직임',
    'back-from-output': '은닉층의 δ를 출력층보다 먼저 구함',
    'both-moved': '매개변수 둘을 함께 흔든다고 봄',
    'delta-first': 'δ보다 기울기를 먼저 구함',
    'forward-order': '은닉층보다 출력층을 먼저 계산함',
    'gradients-first': '기울기보다 갱신을 먼저 함',
    halved: '한쪽 차분을 2h로 나눔',
    'in-minutes': '시간 대신 분으로 답함',
    'in-seconds': '시간 대신 초로 답함',
    'ms-for-seconds': '밀리초를 초로 바꾸지 않음',
    'neighbours-slope': '이웃 노드의 기울기를 곱함',
    'no-activation': '가중합에 활성화 함수를 씌우지 않음',
    'no-bias': '순전파에서 편향을 빠뜨림',
    'no-rate': '학습률을 곱하지 않음',
    'not-divided': '함숫값의 차이를 나누지 않음',
    'not-restored': '움직인 매개변수를 되돌리지 않음',
    'one-pass': '매개변수마다 순전파를 한 번만 셈',
    'one-sided': '한쪽으로만 움직임',
    'one-step-more': '빨강에서 멈추지 않고 파랑까지 곱함',
    'order-of-backward': '뒤로 간 차분의 오차를 달리 봄',
    'order-of-central': '중앙 차분의 오차를 달리 봄',
    'order-of-formula': '식을 미분한 값의 오차를 달리 봄',
    'order-of-forward': '전진 차분의 오차를 달리 봄',
    'order-of-half-central': '폭을 줄인 중앙 차분의 오차를 달리 봄',
    'order-of-undivided': 'h로만 나눈 차분의 오차를 달리 봄',
    'prediction-first': '예측값 없이 손실이나 δ를 구함',
    reversed: '뺄셈의 앞뒤를 바꿈',
    'slope-alone': '새 값 대신 기울기를 답함',
    'square-of-difference': '제곱의 차 대신 차의 제곱을 씀',
    'too-deep': '은닉 노드의 기울기까지 곱함',
    'two-sided': '전진 차분 대신 중앙 차분을 구함',
  },
  en: {
    ...adaptiveSlipNames.en,
    ...depthSlipNames.en,
    ...forwardSlipNames.en,
    ...graphSlipNames.en,
    ...lossSlipNames.en,
    ...matrixSlipNames.en,
    ...momentumSlipNames.en,
    ...mutantNames.en,
    'all-together': 'moved all parameters at once',
    'back-from-output': 'took a hidden δ before the output’s',
    'both-moved': 'saw two parameters moved at once',
    'delta-first': 'took a gradient before its δ',
    'forward-order': 'took the output before the hidden layer',
    'gradients-first': 'updated before the gradients were there',
    halved: 'divided a one-sided difference by 2h',
    'in-minutes': 'answered in minutes, not hours',
    'in-seconds': 'answered in seconds, not hours',
    'ms-for-seconds': 'took milliseconds for seconds',
    'neighbours-slope': 'took the slope of the neighbour',
    'no-activation': 'left out the activation function',
    'no-bias': 'left the bias out of the forward pass',
    'no-rate': 'left out the learning rate',
    'not-divided': 'did not divide the difference',
    'not-restored': 'did not put a parameter back',
    'one-pass': 'counted one pass per parameter',
    'one-sided': 'moved to one side only',
    'one-step-more': 'went on past red and multiplied by blue',
    'order-of-backward': 'mistook the error of the backward difference',
    'order-of-central': 'mistook the error of the central difference',
    'order-of-formula': 'mistook the error of the formula',
    'order-of-forward': 'mistook the error of the forward difference',
    'order-of-half-central': 'mistook the error of the narrow difference',
    'order-of-undivided': 'mistook the error of a half-divided difference',
    'prediction-first': 'took the loss or δ before the prediction',
    reversed: 'subtracted the wrong way round',
    'slope-alone': 'gave the slope, not the new value',
    'square-of-difference': 'squared the difference, not the terms',
    'too-deep': 'went on into a hidden unit',
    'two-sided': 'took the central for the forward difference',
  },
};
