import type { Localized } from '#i18n/locales.ts';

/** Slips of the forward pass, by the ids the exercises about it give them. */
export type ForwardSlip =
  | 'activated'
  | 'bias-per-sender'
  | 'bias-subtracted'
  | 'biases-of-inputs'
  | 'column-for-row'
  | 'even'
  | 'inner-forgotten'
  | 'input'
  | 'inputs-everywhere'
  | 'inputs-sent'
  | 'mirrored'
  | 'no-biases'
  | 'odd'
  | 'one-bias-per-layer'
  | 'one-factor'
  | 'one-layer'
  | 'one-left'
  | 'other-parameter'
  | 'other-unit'
  | 'output-not-activated'
  | 'paths-counted'
  | 'reciprocal'
  | 'signs-lost'
  | 'slope-turned'
  | 'units-counted'
  | 'upside-down'
  | 'weighted-sum'
  | 'weighted-sums-sent';

export const forwardSlipNames: Localized<Record<ForwardSlip, string>> = {
  ko: {
    activated: '가중합 대신 활성화 값을 답함',
    'bias-per-sender': '편향을 화살표마다 더함',
    'bias-subtracted': '편향을 더하지 않고 뺌',
    'biases-of-inputs': '입력에도 편향을 셈',
    'column-for-row': '가중치의 행과 열을 바꾸어 읽음',
    even: '시그모이드를 좌우 대칭으로 봄',
    'inner-forgotten': '안쪽 함수를 미분하지 않음',
    input: '쓰이지 않는 입력을 고름',
    'inputs-everywhere': '모든 층에 입력을 넣음',
    'inputs-sent': '은닉층 대신 입력을 출력 노드에 넣음',
    mirrored: '시그모이드의 지수 부호를 뒤집음',
    'no-biases': '편향을 세지 않음',
    odd: '시그모이드를 원점 대칭으로 봄',
    'one-bias-per-layer': '편향을 층마다 하나만 셈',
    'one-factor': '두 인수 가운데 하나만 씀',
    'one-layer': '한 층의 매개변수만 셈',
    'one-left': '1을 빼지 않고 남김',
    'other-parameter': '다른 매개변수를 고름',
    'other-unit': '다른 노드의 가중합을 구함',
    'output-not-activated': '출력층에만 활성화 함수를 씌우지 않음',
    'paths-counted': '층의 크기를 모두 곱함',
    reciprocal: '지수의 부호를 바꾼 것을 역수로 봄',
    'signs-lost': '가중치의 음의 부호를 빠뜨림',
    'slope-turned': '도함수의 부호를 한 번 더 뒤집음',
    'units-counted': '매개변수 대신 노드를 셈',
    'upside-down': '분자와 분모를 뒤집음',
    'weighted-sum': '필요 없는 가중합을 고름',
    'weighted-sums-sent': '다음 층에 가중합을 넘김',
  },
  en: {
    activated: 'gave the activation, not the weighted sum',
    'bias-per-sender': 'added the bias once per arrow',
    'bias-subtracted': 'subtracted the bias',
    'biases-of-inputs': 'gave the inputs biases',
    'column-for-row': 'read the weights by columns',
    even: 'took the sigmoid for an even function',
    'inner-forgotten': 'left out the inner derivative',
    input: 'chose an input that is not used',
    'inputs-everywhere': 'gave every layer the inputs',
    'inputs-sent': 'sent the inputs past the hidden layer',
    mirrored: 'reversed the sign in the sigmoid',
    'no-biases': 'did not count the biases',
    odd: 'took the sigmoid for an odd function',
    'one-bias-per-layer': 'counted one bias per layer',
    'one-factor': 'used one of two factors',
    'one-layer': 'counted one layer only',
    'one-left': 'left the 1 standing',
    'other-parameter': 'chose another parameter',
    'other-unit': 'took the sum of the other unit',
    'output-not-activated': 'left the output layer without activation',
    'paths-counted': 'multiplied all layer sizes',
    reciprocal: 'took a turned exponent for a reciprocal',
    'signs-lost': 'lost the minus of a weight',
    'slope-turned': 'turned the sign of the slope again',
    'units-counted': 'counted units, not parameters',
    'upside-down': 'turned a fraction upside down',
    'weighted-sum': 'chose a weighted sum that is not used',
    'weighted-sums-sent': 'handed on weighted sums',
  },
};
