import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '도함수 겨루기',
  frame,
  damagedLink,
  prediction,
  plot: {
    x: '가중합 z',
    y: '기울기 f′(z)',
    ghost: '예측',
    open: '가중합 z에 따른 σ′과 tanh′. 예측하기 전에는 z = 0 가까이만 보입니다. z = 0에서 tanh′은 {tanh}, σ′은 {sigmoid}입니다.',
    drawn: '가중합 z에 따른 σ′과 tanh′. z = {z}에서 tanh′은 {tanh}, σ′은 {sigmoid}입니다.',
    revealed: '두 곡선은 z = {crossing}에서 만납니다.',
  },
  names: { tanh: 'tanh′', sigmoid: 'σ′' },
  question:
    '0에서 tanh′은 σ′의 네 배입니다. z가 커지면 두 기울기가 같아지는 곳이 있습니다. 어디일까요? 축을 누르거나 수를 적으세요.',
  guess: {
    name: '두 기울기가 같아질 것 같은 z',
    confirm: '이 자리로 예측하기',
    first: '먼저 자리를 고르세요.',
  },
  at: {
    name: '두 기울기를 읽을 z',
    problems: { ...numbers, limits: 'z는 0에서 5까지 적을 수 있습니다.' },
    locked: '예측하고 나면 두 곡선이 끝까지 그려지고 z를 옮길 수 있습니다.',
  },
  lead: {
    tanh: 'z = {z}에서는 tanh′이 {by}만큼 더 큽니다.',
    sigmoid: 'z = {z}에서는 σ′이 {by}만큼 더 큽니다.',
    none: 'z = {z}에서는 두 기울기가 소수 여덟째 자리까지 같습니다.',
  },
  said: {
    tanh: '그 자리에서는 아직 tanh′이 {by}만큼 더 큽니다. 만나는 곳은 오른쪽에 있습니다.',
    sigmoid: '그 자리에서는 이미 σ′이 {by}만큼 더 큽니다. 만나는 곳은 왼쪽에 있습니다.',
    unknown: '이제 두 곡선이 끝까지 보입니다.',
  },
  search: '만나는 곳을 0.01 안으로 찾아보세요. 그림을 확대하고 누르면 더 잘게 고를 수 있습니다.',
  missed: {
    tanh: '{tried}에서는 아직 tanh′이 더 큽니다. 오른쪽으로 0.01 넘게 더 가야 합니다.',
    sigmoid: '{tried}에서는 이미 σ′이 더 큽니다. 왼쪽으로 0.01 넘게 물러나야 합니다.',
  },
  answer: '이 자리에서 만난다',
  show: '만나는 곳 보기',
  zoom: { in: '확대', out: '축소' },
  found: '{tried|은/는} 만나는 곳에서 {off} 떨어져 있어 0.01 안입니다. 두 기울기는 z = {crossing}에서 같습니다.',
  shown: '두 기울기는 z = {crossing}에서 같습니다.',
  distance: '처음 예측 {guess|과/와}의 거리는 {off}입니다.',
  aha: '“tanh의 기울기가 언제나 더 크다”는 말은 |z|가 이보다 작을 때만 맞습니다. 그 밖에서는 tanh가 먼저 포화하여 시그모이드의 기울기가 더 큽니다.',
  derivation: {
    title: '왜 이 자리일까요?',
    equal: '두 기울기를 cosh로 적으면',
    double: '두 분모가 같으면 기울기도 같습니다.',
    solve: 'cosh(z/2)를 q로 적으면 cosh(z)는 2q² − 1이므로 이차방정식이 됩니다.',
    result: '그러므로',
  },
  table: {
    caption: 'z에 따른 두 기울기',
    z: '가중합 z',
    steeper: '더 큰 쪽',
    even: '같음',
    hidden: '?',
    note: '두 도함수는 좌우가 같으므로 −z에서도 같은 값입니다.',
  },
};
