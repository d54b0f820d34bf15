import type { Localized } from '#i18n/locales.ts';

/** Slips with pairs of output and loss, by the ids the exercises about them give them. */
export type LossSlip =
  | 'blue-cancels'
  | 'blue-is-one'
  | 'blue-kept'
  | 'blue-left-out'
  | 'counts-from-one'
  | 'divided-by-others'
  | 'inner-sign'
  | 'log-not-negated'
  | 'log-of-sum-alone'
  | 'not-normalised'
  | 'one-delta-alone'
  | 'one-from-all'
  | 'paths-add-up'
  | 'probability-for-loss'
  | 'red-is-not-delta'
  | 'shift-kept'
  | 'softmax-slope'
  | 'stopped-at-p'
  | 'tanh-slope-stays'
  | 'target-in-letters'
  | 'targets-swapped'
  | 'upside-down';

export const lossSlipNames: Localized<Record<LossSlip, string>> = {
  ko: {
    'blue-cancels': '교차 엔트로피에서 파랑이 남는다고 봄',
    'blue-is-one': '활성화 함수가 없는데 파랑을 찾음',
    'blue-kept': '지워져야 할 파랑을 곱함',
    'blue-left-out': '교차 엔트로피의 빨강에서 멈춤',
    'counts-from-one': '부류의 번호를 1부터 셈',
    'divided-by-others': '자기를 뺀 나머지의 합으로 나눔',
    'inner-sign': '로그 안쪽의 미분값 −1을 빠뜨림',
    'log-not-negated': '로그에 음의 부호를 붙이지 않음',
    'log-of-sum-alone': '정답 부류의 로짓을 빼지 않음',
    'not-normalised': '지수를 합으로 나누지 않음',
    'one-delta-alone': '비 대신 한쪽의 δ를 답함',
    'one-from-all': '모든 부류에서 1을 뺌',
    'paths-add-up': '소프트맥스의 길을 더하지 않음',
    'probability-for-loss': '손실 대신 확률을 답함',
    'red-is-not-delta': '빨강을 δ로 봄',
    'shift-kept': '가장 큰 로짓을 한 곳에서만 뺌',
    'softmax-slope': '확률 자신의 기울기만 구함',
    'stopped-at-p': '확률로 미분한 값에서 멈춤',
    'tanh-slope-stays': 'tanh의 기울기가 지워진다고 봄',
    'target-in-letters': '정답을 글자로 남김',
    'targets-swapped': '두 로그의 정답을 바꾸어 봄',
    'upside-down': '나누는 쪽과 나뉘는 쪽을 바꿈',
  },
  en: {
    'blue-cancels': 'saw blue stay under cross-entropy',
    'blue-is-one': 'looked for blue where no activation is',
    'blue-kept': 'multiplied by a blue that cancels',
    'blue-left-out': 'stopped at red of cross-entropy',
    'counts-from-one': 'counted the classes from 1',
    'divided-by-others': 'divided by the sum of the others',
    'inner-sign': 'left out the −1 inside a logarithm',
    'log-not-negated': 'left out the minus before a logarithm',
    'log-of-sum-alone': 'did not subtract the logit of the target',
    'not-normalised': 'did not divide exponentials by their sum',
    'one-delta-alone': 'gave one δ, not the ratio',
    'one-from-all': 'subtracted 1 from every class',
    'paths-add-up': 'did not add the paths of softmax',
    'probability-for-loss': 'gave a probability for the loss',
    'red-is-not-delta': 'took red for δ',
    'shift-kept': 'subtracted the largest logit in one place only',
    'softmax-slope': 'took the slope of the probability alone',
    'stopped-at-p': 'stopped at the derivative by a probability',
    'tanh-slope-stays': 'saw the slope of tanh cancel',
    'target-in-letters': 'left the target as a letter',
    'targets-swapped': 'saw the targets of two logarithms swapped',
    'upside-down': 'divided the other way round',
  },
};
