import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.ko;

export const ko: Words = {
  title: '배치 합산기',
  frame,
  damagedLink,
  parameter: '매개변수',
  loss: '배치의 손실',
  reductions: { mean: '평균', sum: '합' },
  batch: '배치',
  sizes: ['네 예제 (m = {m})', '네 예제를 두 번씩 (m = {m})'],
  locked: '먼저 예측하면 바꿀 수 있습니다.',
  example: '{x1}, {x2} → {y}',
  twice: '두 번',
  drawing: '{name}의 기울기. 예제 넷은 {gradients}이고, 배치의 {reduction|은/는} {result}입니다.',
  question: '네 예제의 기울기를 합하면 평균의 몇 배가 될까요?',
  guesses: {
    one: '같다',
    two: '두 배',
    four: '네 배',
    sixteen: '열여섯 배',
    unknown: prediction.unknown,
  },
  said: prediction.said,
  outcome: '네 예제의 합은 평균의 {ratio}배입니다. ‘합’을 골라 막대가 늘어나는 것을 확인하세요.',
  why: '평균은 합을 예제의 수로 나눈 것이기 때문입니다.',
  disagree:
    '{name|을/를} 줄이라는 예제가 {plus}개, 키우라는 예제가 {minus}개입니다. 배치의 기울기는 이들을 절충한 값입니다.',
  agree: '네 예제 가운데 {name|을/를} 서로 다른 쪽으로 당기는 예제는 없습니다.',
  doubled: {
    mean: '예제가 두 번씩 들어가 합이 두 배가 되었지만, 나누는 수도 두 배여서 평균은 그대로입니다.',
    sum: '예제가 두 번씩 들어가 합이 두 배입니다. 새로운 예제는 하나도 없는데 걸음이 두 배가 됩니다.',
  },
  table: {
    caption: '예제마다의 기울기',
    parameter: '매개변수',
    sum: '합',
    mean: '평균',
  },
};
