import type { MutantId } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { forwardSlipNames } from './slip-names-forward.ts';
import type { ForwardSlip } from './slip-names-forward.ts';
import { graphSlipNames } from './slip-names-graph.ts';
import type { GraphSlip } from './slip-names-graph.ts';
import { lossSlipNames } from './slip-names-losses.ts';
import type { LossSlip } from './slip-names-losses.ts';
import { matrixSlipNames } from './slip-names-matrices.ts';
import type { MatrixSlip } from './slip-names-matrices.ts';

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
  Record<MutantId | OwnSlip | ForwardSlip | GraphSlip | LossSlip | MatrixSlip, string>
> = {
  ko: {
    ...forwardSlipNames.ko,
    ...graphSlipNames.ko,
    ...lossSlipNames.ko,
    ...matrixSlipNames.ko,
    M01: '출력 노드의 기울기를 빠뜨림',
    M02: '은닉 노드의 기울기를 빠뜨림',
    M03: '활성화 값 대신 가중합을 씀',
    M04: '오차의 부호를 뒤집음',
    M05: '손실의 ½을 빠뜨림',
    M06: '갱신한 가중치로 되돌아감',
    M07: '들어온 값을 곱하지 않음',
    M08: '이웃의 들어온 값을 곱함',
    M09: '다른 화살표의 가중치를 씀',
    M10: '건너온 가중치를 곱하지 않음',
    M11: '기울기를 활성화 값에서 또 구함',
    M12: '다른 활성화 함수의 도함수를 씀',
    M13: '손실의 미분값 대신 손실을 씀',
    M14: '오차 대신 예측값을 씀',
    M15: '기울기 대신 갱신량을 답함',
    M16: '기울기 대신 새 가중치를 답함',
    M17: '빼야 할 때 더함',
    M18: '들어온 값 대신 가중치를 곱함',
    M19: '은닉 노드에 출력 노드의 기울기를 씀',
    M20: '교차 엔트로피의 지름길을 씀',
    M21: '길 하나를 빠뜨림',
    M22: '길끼리 곱함',
    M23: '평균 대신 합을 냄',
    M24: '합 대신 평균을 냄',
    M25: '가중치 행렬을 전치하지 않음',
    M26: '차분을 2h로 나누지 않음',
    M27: '편향의 들어온 값을 1로 보지 않음',
    M28: '학습률을 두 번 곱함',
    M29: '치우침을 바로잡지 않음',
    M30: '더할 자리에 덮어쓰거나 지우지 않음',
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
    ...forwardSlipNames.en,
    ...graphSlipNames.en,
    ...lossSlipNames.en,
    ...matrixSlipNames.en,
    M01: 'left out the output’s slope',
    M02: 'left out the hidden unit’s slope',
    M03: 'used the weighted sum, not the activation',
    M04: 'reversed the sign of the error',
    M05: 'lost the ½ of the loss',
    M06: 'went back over updated weights',
    M07: 'left out the value that entered',
    M08: 'took the neighbour’s input',
    M09: 'took the weight of another arrow',
    M10: 'left out the weight that was crossed',
    M11: 'took the slope at the activation',
    M12: 'took the slope of another activation',
    M13: 'used the loss, not its derivative',
    M14: 'used the prediction, not the error',
    M15: 'gave the step, not the gradient',
    M16: 'gave the new weight, not the gradient',
    M17: 'added instead of subtracting',
    M18: 'used the weight as what entered',
    M19: 'used the output’s slope in a hidden unit',
    M20: 'used the cross-entropy shortcut',
    M21: 'left out a path',
    M22: 'multiplied the paths',
    M23: 'summed instead of averaging',
    M24: 'averaged instead of summing',
    M25: 'mixed up W and its transpose',
    M26: 'did not divide by 2h',
    M27: 'did not take 1 as what enters a bias',
    M28: 'applied the learning rate twice',
    M29: 'left out the bias correction',
    M30: 'overwrote or never reset a sum',
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
