import type { Localized } from '#i18n/locales.ts';

/** Slips with products over many layers and with clipping, by the ids the exercises about them give them. */
export type DepthSlip =
  | 'activation-for-slope'
  | 'added'
  | 'all-layers-stop'
  | 'always-to-zero'
  | 'bound-left-out'
  | 'clipping-keeps-direction'
  | 'each-component'
  | 'early-layers-stop'
  | 'factor-alone'
  | 'factors-apart'
  | 'mask-ignored'
  | 'miscounted'
  | 'not-clipped'
  | 'one-slope-alone'
  | 'other-component'
  | 'place-for-derivative'
  | 'relu-never-vanishes'
  | 'root-left-out'
  | 'sigmoid-form'
  | 'sigmoid-slope'
  | 'sign-lost'
  | 'slope-itself'
  | 'slope-once'
  | 'square-left-out'
  | 'step-left-out'
  | 'step-too-many'
  | 'sum-for-norm'
  | 'sum-lost'
  | 'tanh-always'
  | 'tanh-near-zero'
  | 'values-for-slopes'
  | 'weight-and-slope'
  | 'weight-ignored'
  | 'weighted-sum-entered';

export const depthSlipNames: Localized<Record<DepthSlip, string>> = {
  ko: {
    'activation-for-slope': '기울기 자리에 활성화 값을 씀',
    added: '층의 배율을 곱하지 않고 더함',
    'all-layers-stop': '기울기가 소실되면 모든 층이 멈춘다고 봄',
    'always-to-zero': '가중치가 무엇이든 곱이 0으로 간다고 봄',
    'bound-left-out': '자르기의 한도를 곱하지 않음',
    'clipping-keeps-direction': '노름으로 자르면 방향이 바뀐다고 봄',
    'each-component': '노름 대신 성분마다 자름',
    'early-layers-stop': '소실되면 뒤쪽 층도 배우지 못한다고 봄',
    'factor-alone': '성분에 곱할 수만 답함',
    'factors-apart': '곱의 두 인수를 따로 미분해 곱함',
    'mask-ignored': 'ReLU의 꺼진 노드로도 기울기를 보냄',
    miscounted: '거듭 곱하는 횟수를 잘못 셈',
    'not-clipped': '한도를 넘은 기울기를 자르지 않음',
    'one-slope-alone': '두 기울기 가운데 하나만 답함',
    'other-component': '다른 성분의 값을 답함',
    'place-for-derivative': '도함수 대신 도함수가 0인 자리를 답함',
    'relu-never-vanishes': 'ReLU면 소실도 폭주도 없다고 봄',
    'root-left-out': '노름에서 제곱근을 빠뜨림',
    'sigmoid-form': 'tanh의 기울기를 a(1−a)로 구함',
    'sigmoid-slope': 'ReLU 노드에 시그모이드의 기울기를 곱함',
    'sign-lost': '자르면서 부호를 뒤집음',
    'slope-itself': '기울기를 미분하지 않고 그대로 답함',
    'slope-once': '파랑을 한 번만 곱함',
    'square-left-out': '1 − tanh²에서 제곱을 빠뜨림',
    'step-left-out': 'z로 미분하는 인수 하나를 빠뜨림',
    'step-too-many': 'a로만 미분할 곳에서 한 인수를 더 곱함',
    'sum-for-norm': '노름 대신 성분의 크기를 더함',
    'sum-lost': '활성화 값으로는 부호를 알 수 없다고 봄',
    'tanh-always': 'tanh가 언제나 더 가파르다고 봄',
    'tanh-near-zero': '0 가까이에서도 tanh가 더 가파르지 않다고 봄',
    'values-for-slopes': '기울기 대신 값의 비를 구함',
    'weight-and-slope': '배율에 가중치와 기울기가 함께 든다고 보지 않음',
    'weight-ignored': '배율에서 가중치를 빠뜨림',
    'weighted-sum-entered': '들어온 값 대신 가중합을 곱함',
  },
  en: {
    'activation-for-slope': 'multiplied by the activation for its slope',
    added: 'added the factors of the layers',
    'all-layers-stop': 'took every layer to stop when gradients vanish',
    'always-to-zero': 'took the product to vanish whatever the weights',
    'bound-left-out': 'left the bound of the clipping out',
    'clipping-keeps-direction': 'took clipping by norm to change the direction',
    'each-component': 'clipped each component instead of the norm',
    'early-layers-stop': 'took the last layers to stop as well',
    'factor-alone': 'gave the multiplier of the clipping alone',
    'factors-apart': 'differentiated both factors apart and multiplied',
    'mask-ignored': 'sent a gradient through a ReLU that is off',
    miscounted: 'miscounted the layers',
    'not-clipped': 'left a gradient above the bound as it was',
    'one-slope-alone': 'gave one of two slopes for their ratio',
    'other-component': 'gave the other component',
    'place-for-derivative': 'gave the place where the derivative is 0',
    'relu-never-vanishes': 'took the ReLU to rule out vanishing and exploding',
    'root-left-out': 'left the root out of the norm',
    'sigmoid-form': 'took a(1−a) for the slope of tanh',
    'sigmoid-slope': 'took the sigmoid’s slope for that of the ReLU',
    'sign-lost': 'reversed the sign while clipping',
    'slope-itself': 'gave the slope without differentiating it',
    'slope-once': 'multiplied by blue only once',
    'square-left-out': 'left out the square of 1 − tanh²',
    'step-left-out': 'stopped at the derivative with respect to a',
    'step-too-many': 'multiplied in one factor too many',
    'sum-for-norm': 'added the sizes of the components for the norm',
    'sum-lost': 'took the activation not to tell the sign of z',
    'tanh-always': 'took tanh to be always the steeper one',
    'tanh-near-zero': 'took tanh not to be steeper even near 0',
    'values-for-slopes': 'divided the values instead of the slopes',
    'weight-and-slope': 'took the factor not to be weight times slope',
    'weight-ignored': 'left the weight out of the factor',
    'weighted-sum-entered': 'multiplied by the weighted sum for what entered',
  },
};
