import type { Localized } from '#i18n/locales.ts';

/** Words of the prediction. */
export interface PredictStrings {
  signs: Record<'-1' | '0' | '1', string>;
  /** Name of the choice of a sign, and of the field of a number. */
  sign: string;
  value: string;
  run: string;
  undecided: string;
  first: string;
  incomplete: string;
  columns: { first: string; second: string };
  /** Name of the figure and of its two curves. */
  figure: string;
  predicted: string;
  came: string;
  height(place: number): string;
}

export const predictStrings: Localized<PredictStrings> = {
  ko: {
    signs: { '-1': '음수', '0': '정확히 0', '1': '양수' },
    sign: '부호는 어느 쪽일까요?',
    value: '예상하는 값',
    run: '실행',
    undecided: '모르겠습니다',
    first: '먼저 예상하거나 ‘모르겠습니다’를 고르면 실행할 수 있습니다.',
    incomplete: '예상한 값을 모두 적으세요.',
    columns: { first: '바꾸기 전', second: '결과' },
    figure: '예상한 점과 결과. 그림을 눌러 점을 옮기거나 아래 칸에 값을 적습니다.',
    predicted: '예상',
    came: '결과',
    height: (place) => `${place}걸음 뒤`,
  },
  en: {
    signs: { '-1': 'negative', '0': 'exactly 0', '1': 'positive' },
    sign: 'Which sign?',
    value: 'Predicted value',
    run: 'Run',
    undecided: 'I don’t know',
    first: 'Predict first, or choose “I don’t know”; then it can be run.',
    incomplete: 'Put in all the values you predict.',
    columns: { first: 'before', second: 'result' },
    figure: 'Predicted points and the result. Press in the figure to move a point, or type values below it.',
    predicted: 'predicted',
    came: 'result',
    height: (place) => `after step ${place}`,
  },
};
