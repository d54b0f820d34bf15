import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '무엇이 무엇을 바꾸나',
  frame,
  damagedLink,
  bars: '세 인수와 그 곱의 막대. 빨강 {arriving}, 파랑 {slope}, 보라 {entered}, 기울기 {product}.',
  factors: { arriving: '빨강', slope: '파랑', entered: '보라', product: '기울기' },
  legend: '점선 테두리는 처음의 F1',
  ask: {
    question: '출력 노드의 편향을 −0.9에서 −6으로 내리면 오차의 크기는 커집니다. 기울기의 크기는 어떻게 될까요?',
    options: { grows: '커진다', stays: '거의 그대로이다', shrinks: '작아진다' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome: '기울기의 크기는 {before}에서 {after|으로/로} 작아졌습니다.',
    why: '빨강은 −1에 가까워졌지만 파랑이 0에 가까워져 곱이 작아졌습니다.',
  },
  line: 'w⁽²⁾₁₁의 기울기',
  states: {
    arriving: '거의 맞혔습니다. 빨강이 0에 가까워 고칠 것이 별로 없습니다.',
    slope: '파랑이 0에 가까워 기울기도 0에 가깝습니다.',
    'far-off': '크게 틀렸는데도 기울기가 0에 가깝습니다. 파랑이 0에 가깝기 때문입니다.',
    entered: '들어온 값이 0에 가까워 이 화살표는 배울 것이 거의 없습니다.',
    none: '세 인수가 모두 0에서 떨어져 있어 기울기도 0에서 떨어져 있습니다.',
  },
  task: '기울기의 크기를 0.005보다 작게 만들어 보세요.',
  ways: {
    arriving: '빨강을 0 가까이: 예측값을 정답에',
    slope: '파랑을 0 가까이: 예측값을 0이나 1에',
    entered: '보라를 0 가까이: 은닉 노드 1의 값을 0에',
  },
  found: '찾음',
  open: '아직',
  knobs: { y_1: '정답 y', b2_1: '출력 노드의 편향 b', x_1: '입력 x 1', x_2: '입력 x 2' },
  limits: '{low}에서 {high}까지 적을 수 있습니다.',
  numbers,
  back: 'F1의 값으로',
  table: { caption: '인수와 기울기', factor: '인수', before: '처음의 F1', now: '지금' },
};
