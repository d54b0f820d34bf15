import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, network, prediction } = commonWords.ko;

export const ko: Words = {
  title: '들어내기',
  frame,
  damagedLink,
  preset: '신경망',
  presets: { steep: '굽이가 뚜렷한 신경망', general: '일반 신경망 F1', paper: '종이 신경망 F2' },
  own: '직접 정한 신경망',
  height: '높이',
  heights: { z: '출력 노드의 가중합 z⁽²⁾', yHat: '예측값 ŷ' },
  hidden: '은닉층',
  layers: { bent: '시그모이드', flat: '들어냄 (a = z)' },
  locked: '먼저 예측하면 들어낼 수 있습니다.',
  plot: '입력 x₁, x₂에 따른 {height}의 등고선. 은닉층: {layer}. 점 ({x1}, {x2})의 높이는 {value}입니다.',
  spacing: '이웃한 등고선의 높이 차이: {step}. 바탕색에서 멀어질수록 높습니다.',
  level: '이 정사각형 안에서는 어디서나 높이가 같아 등고선이 없습니다.',
  point: '값을 읽는 점',
  x: '입력 x {j}',
  xLimits: '그림 밖입니다. 크기를 {limit} 이하로 적으세요.',
  ask: {
    question: '은닉층의 시그모이드를 들어내고 a = z로 두면, z⁽²⁾의 등고선은 어떤 모양이 될까요?',
    guesses: {
      even: '간격이 같은 나란한 직선',
      uneven: '간격이 다른 나란한 직선',
      curved: '덜 굽은 곡선',
      closed: '닫힌 곡선',
      unknown: prediction.unknown,
    },
    said: prediction.said,
    takeOut: '은닉층에서 ‘들어냄’을 골라 확인해 보세요.',
    same: '들어낸 뒤에도 간격이 같은 나란한 직선입니다.',
    other: '들어내면 간격이 같은 나란한 직선이 됩니다.',
    prediction:
      'ŷ로 보아도 등고선은 나란한 직선입니다. 간격이 고르지 않은 것은 출력 노드에 남은 시그모이드 때문입니다.',
    why: '일차식에 일차식을 넣으면 다시 일차식이고, 입력이 둘인 일차식의 그래프는 평면입니다.',
  },
  layerByLayer: '두 층을 차례로',
  explain: {
    bent: '은닉 노드의 활성화 값은 시그모이드를 거친 값입니다.',
    flat: '은닉 노드의 활성화 값이 가중합 그대로입니다.',
  },
  one: {
    title: '한 층으로 합치기',
    weights: ['u₁ (W⁽²⁾W⁽¹⁾의 첫째 수)', 'u₂ (W⁽²⁾W⁽¹⁾의 둘째 수)'],
    bias: 'c (W⁽²⁾b⁽¹⁾ + b⁽²⁾)',
    agrees: '두 층을 차례로 지난 값과 한 층으로 구한 값이 같습니다: {two}.',
    differs:
      '두 층을 차례로 지나면 {two}, 한 층으로 구하면 {one}입니다. 시그모이드가 있으면 한 층으로 합칠 수 없습니다.',
  },
  numbers: {
    summary: '가중치와 편향 바꾸기',
    hint: '칸에 적거나, 기호를 좌우로 끌거나, 위아래 화살표 키를 누르세요.',
    fields: { ...network, problems: numbers },
  },
  table: '{height}. 은닉층: {layer}. 행은 x₂, 열은 x₁',
};
