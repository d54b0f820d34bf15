import type { Localized } from '#i18n/locales.ts';

/** Slips with a stride for each parameter, by the ids the exercises about them give them. */
export type AdaptiveSlip =
  | 'adaptive-alone'
  | 'average-forgets'
  | 'betas-swapped'
  | 'by-the-number'
  | 'corrected-kept'
  | 'counts-from-zero'
  | 'divided-and-multiplied'
  | 'epsilon-outside'
  | 'epsilon-under-root'
  | 'last-square-alone'
  | 'left-leaning'
  | 'no-eta-to-go'
  | 'no-power'
  | 'no-root'
  | 'nothing-kept'
  | 'nothing-to-correct'
  | 'past-forgotten'
  | 'plain-descent'
  | 'rate-replaced'
  | 'rho-for-rest'
  | 'root-of-epsilon'
  | 'same-for-all'
  | 'square-whole'
  | 'squares-have-no-sign'
  | 'steps-squared'
  | 'sum-for-average'
  | 'sum-no-average'
  | 'sum-of-gradients';

export const adaptiveSlipNames: Localized<Record<AdaptiveSlip, string>> = {
  ko: {
    'adaptive-alone': 'AdaDelta가 관성까지 쓴다고 봄',
    'average-forgets': 'AdaDelta가 제곱을 같은 무게로 더한다고 봄',
    'betas-swapped': 'β₁과 β₂를 서로 바꿈',
    'by-the-number': '√t 대신 t로 나눔',
    'corrected-kept': '보정한 평균을 다음 걸음에 넘김',
    'counts-from-zero': '걸음의 번호를 0부터 셈',
    'divided-and-multiplied': 'AdaDelta의 단위가 맞지 않는다고 봄',
    'epsilon-outside': '근호 밖의 ε을 잘못으로 봄',
    'epsilon-under-root': 'ε을 근호 안에 더함',
    'last-square-alone': '마지막 제곱만 씀',
    'left-leaning': 'RMSProp에 편향 보정이 있다고 봄',
    'no-eta-to-go': 'AdaDelta의 첫걸음이 η라고 봄',
    'no-power': '1 − β를 걸음마다 거듭제곱하지 않음',
    'no-root': '제곱근을 취하지 않고 나눔',
    'nothing-kept': 'SGD가 지난 방향을 기억한다고 봄',
    'nothing-to-correct': '평균이 없는 SGD를 보정한다고 봄',
    'past-forgotten': '지난 제곱을 더하지 않음',
    'plain-descent': '보폭을 나누지 않고 경사 하강법으로 걸음',
    'rate-replaced': 'AdaDelta에도 원래 학습률이 있다고 봄',
    'rho-for-rest': '새 제곱에 1 − ρ 대신 ρ를 곱함',
    'root-of-epsilon': 'AdaDelta의 첫걸음이 ε과 상관없다고 봄',
    'same-for-all': 'SGD가 매개변수마다 보폭을 달리한다고 봄',
    'square-whole': '새 제곱을 통째로 씀',
    'squares-have-no-sign': '제곱의 기억에 방향이 있다고 봄',
    'steps-squared': 'AdaDelta가 방향을 기억한다고 봄',
    'sum-for-average': '평균이 합으로 쓰였다고 봄',
    'sum-no-average': '합을 쓰는 AdaGrad를 보정한다고 봄',
    'sum-of-gradients': '제곱 대신 기울기의 크기를 더함',
  },
  en: {
    'adaptive-alone': 'took AdaDelta to have inertia as well',
    'average-forgets': 'took AdaDelta to add squares with equal weight',
    'betas-swapped': 'swapped β₁ and β₂',
    'by-the-number': 'divided by t instead of √t',
    'corrected-kept': 'handed corrected averages on',
    'counts-from-zero': 'counted the steps from 0',
    'divided-and-multiplied': 'took the units of AdaDelta not to fit',
    'epsilon-outside': 'took ε outside the root for the bug',
    'epsilon-under-root': 'put ε under the root',
    'last-square-alone': 'used the latest square alone',
    'left-leaning': 'took RMSProp to correct its average',
    'no-eta-to-go': 'took the first step of AdaDelta to be η',
    'no-power': 'divided by 1 − β at every step',
    'no-root': 'divided without taking the root',
    'nothing-kept': 'took SGD to remember a direction',
    'nothing-to-correct': 'took SGD to be corrected',
    'past-forgotten': 'left out the squares of the past',
    'plain-descent': 'walked by gradient descent',
    'rate-replaced': 'took AdaDelta to have had a learning rate',
    'rho-for-rest': 'multiplied the new square by ρ',
    'root-of-epsilon': 'took the first step of AdaDelta not to depend on ε',
    'same-for-all': 'took SGD to scale each parameter',
    'square-whole': 'used the whole new square',
    'squares-have-no-sign': 'took squares to remember a direction',
    'steps-squared': 'took AdaDelta to remember a direction',
    'sum-for-average': 'took the average for a sum',
    'sum-no-average': 'took AdaGrad’s sum to be corrected',
    'sum-of-gradients': 'added gradients for their squares',
  },
};
