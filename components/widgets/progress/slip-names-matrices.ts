import type { Localized } from '#i18n/locales.ts';

/** Slips with matrices, batches and gradient checks, by the ids the exercises about them give them. */
export type MatrixSlip =
  | 'absolute-error'
  | 'as-percent'
  | 'bias-per-example'
  | 'examples-as-rows'
  | 'examples-kept'
  | 'failed-counted'
  | 'no-floor'
  | 'not-crossed'
  | 'one-below'
  | 'one-example'
  | 'outer-reversed'
  | 'product-of-totals'
  | 'rows-for-senders'
  | 'sign-kept'
  | 'sizes-added'
  | 'sum-below'
  | 'wrongly-passed';

export const matrixSlipNames: Localized<Record<MatrixSlip, string>> = {
  ko: {
    'absolute-error': '상대 오차 대신 절대 오차를 구함',
    'as-percent': '비를 백분율로 바꾸어 답함',
    'bias-per-example': '편향을 예제마다 따로 둠',
    'examples-as-rows': '열로 세운 예제를 행으로 봄',
    'examples-kept': '곱한 뒤에도 예제의 수를 남김',
    'failed-counted': '통과하지 못한 매개변수를 셈',
    'no-floor': '상대 오차의 분모에서 10⁻⁸을 빠뜨림',
    'not-crossed': '건너온 뒤에도 앞 층의 모양을 남김',
    'one-below': '둘 가운데 한쪽의 크기로만 나눔',
    'one-example': '배치 대신 예제 하나의 기울기를 답함',
    'outer-reversed': '외적에서 행과 열을 바꿈',
    'product-of-totals': '예제마다 곱하지 않고 모은 뒤에 곱함',
    'rows-for-senders': '보내는 노드를 행에 둠',
    'sign-kept': '차이에 절댓값을 씌우지 않음',
    'sizes-added': '기울기의 부호를 떼고 더함',
    'sum-below': '둘 가운데 큰 것 대신 합으로 나눔',
    'wrongly-passed': '통과하지 못한 매개변수를 통과시킴',
  },
  en: {
    'absolute-error': 'gave the absolute, not the relative error',
    'as-percent': 'gave a ratio in percent',
    'bias-per-example': 'gave each example a bias of its own',
    'examples-as-rows': 'took columns of examples for rows',
    'examples-kept': 'kept the number of examples in a product',
    'failed-counted': 'counted the parameters that fail',
    'no-floor': 'left 10⁻⁸ out of the relative error',
    'not-crossed': 'kept the shape of the layer left behind',
    'one-below': 'divided by the size of one value only',
    'one-example': 'gave the gradient of a single example',
    'outer-reversed': 'exchanged rows and columns of an outer product',
    'product-of-totals': 'multiplied totals, not example by example',
    'rows-for-senders': 'gave the senders the rows',
    'sign-kept': 'kept the sign of the difference',
    'sizes-added': 'added gradients without their signs',
    'sum-below': 'divided by the sum, not the larger',
    'wrongly-passed': 'let a parameter pass that fails',
  },
};
