import type { Localized } from '#i18n/locales.ts';

/** Slips on a computation graph, by the ids the exercises about it give them. */
export type GraphSlip =
  | 'inner-only'
  | 'nothing-arrived'
  | 'outer-at-input'
  | 'outer-forgotten'
  | 'p-not-complete'
  | 'q-not-complete'
  | 'slope-of-product'
  | 'slope-of-sum'
  | 'slopes-added'
  | 'slopes-crossed'
  | 'split'
  | 'start-at-output'
  | 'start-not-one'
  | 'starts-at-zero'
  | 'upstream-forgotten'
  | 'value-for-slope'
  | 'wrong-direction';

export const graphSlipNames: Localized<Record<GraphSlip, string>> = {
  ko: {
    'inner-only': '안쪽 함수만 미분함',
    'nothing-arrived': '아무 값도 오지 않은 노드에서 보냄',
    'outer-at-input': '바깥 함수를 입력의 값에서 미분함',
    'outer-forgotten': '바깥 함수를 미분하지 않음',
    'p-not-complete': 'p에 올 값이 남았는데 보냄',
    'q-not-complete': 'q에 올 값이 남았는데 보냄',
    'slope-of-product': '덧셈 노드를 곱셈처럼 미분함',
    'slope-of-sum': '곱셈 노드를 덧셈처럼 미분함',
    'slopes-added': '곱할 미분값을 더함',
    'slopes-crossed': '두 길의 미분값을 엇갈려 곱함',
    split: '도착한 미분값을 반씩 나눔',
    'start-at-output': '출력보다 다른 노드가 먼저 보냄',
    'start-not-one': '출력의 미분값이 1인 것을 의심함',
    'starts-at-zero': '0으로 채우고 시작한 것을 의심함',
    'upstream-forgotten': '도착한 미분값이 곱해진 것을 놓침',
    'value-for-slope': '미분값 대신 값을 넣음',
    'wrong-direction': '거꾸로 훑는 방향을 의심함',
  },
  en: {
    'inner-only': 'took the inner derivative alone',
    'nothing-arrived': 'sent from a node nothing had reached',
    'outer-at-input': 'took the outer slope at the input',
    'outer-forgotten': 'left out the outer derivative',
    'p-not-complete': 'sent from p before all had arrived',
    'q-not-complete': 'sent from q before all had arrived',
    'slope-of-product': 'took the slope of a product for a sum',
    'slope-of-sum': 'took the slope of a sum for a product',
    'slopes-added': 'added slopes that multiply',
    'slopes-crossed': 'crossed the slopes of two paths',
    split: 'shared out what arrived',
    'start-at-output': 'did not start at the output',
    'start-not-one': 'doubted the 1 at the output',
    'starts-at-zero': 'doubted the zeros at the start',
    'upstream-forgotten': 'overlooked that what arrived is multiplied in',
    'value-for-slope': 'gave a value in place of a slope',
    'wrong-direction': 'doubted the direction of the sweep',
  },
};
