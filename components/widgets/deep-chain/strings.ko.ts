import { activationNames } from '#components/views/activation-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

export const ko: Words = {
  ...commonWords.ko,
  title: '깊은 사슬',
  axes: { layer: '층', size: '크기' },
  plot: {
    empty: '층마다 기울기의 크기를 그릴 로그 눈금 좌표입니다. 아직 비어 있습니다.',
    drawn: '층마다 기울기의 크기를 로그 눈금에 그린 막대그래프입니다. {from}층부터 {last}층까지 그려져 있습니다.',
  },
  key: { bars: '가중치의 기울기', dots: '그 층의 활성화까지 되돌아온 미분값' },
  ghost: '예측',
  chain: '층마다 노드가 하나뿐인 {depth}층 사슬입니다. 활성화 함수는 {activation}, 가중치는 모두 {w}입니다.',
  held: '편향은 어느 층에서나 z = {z}, a = {a}에 머물도록 정했습니다.',
  zero: '편향은 없고 입력은 0.5입니다.',
  guess: {
    question:
      '맨 끝의 미분값은 1입니다. {depth}층을 거꾸로 지나 입력에 닿으면 얼마쯤 될까요? 왼쪽 끝의 표시를 끌거나 10의 거듭제곱을 정하세요.',
    name: '예측하는 크기, 10의 거듭제곱',
    limits: '−{most}에서 {most} 사이의 정수를 적으세요.',
    confirm: '이 크기로 예측하기',
    first: '먼저 크기를 정하세요.',
  },
  said: '약 {order}',
  walk: '이제 한 층씩 거꾸로 걸어 보세요.',
  outcome: '입력에 닿은 미분값은 {product}입니다.',
  repeated: '층마다 같은 배율 {factor|을/를} {depth}번 곱한 값입니다.',
  verdict: {
    near: '예측이 열 배 차이 안에 있습니다.',
    smaller: '예측보다 큽니다.',
    larger: '예측보다 작습니다.',
    slopes: '예측은 f′(z)만 거듭 곱한 크기입니다. 되돌아갈 때 가중치 w도 층마다 곱해집니다.',
  },
  kind: {
    vanishing: '배율이 1보다 작아 앞 층으로 갈수록 기울기가 사라집니다.',
    kept: '배율이 꼭 1이라 기울기가 그대로 전해집니다. 소실과 폭주의 경계입니다.',
    exploding: '배율이 1보다 커서 앞 층으로 갈수록 기울기가 불어납니다.',
    dead: '배율이 0인 층부터 앞쪽에는 기울기가 전혀 없습니다.',
  },
  status: '{last}걸음 가운데 {step}걸음: {what}',
  what: { start: '맨 끝에서 출발', layer: '{l}층을 거꾸로 지나기' },
  explanation: {
    start: '출력 자체를 C로 놓았으므로 맨 끝에서 미분값은 1입니다. 한 층을 지날 때마다 w와 f′(z)가 곱해집니다.',
    layer: '이 층은 z = {z}, a = {a}입니다. 되돌아온 미분값에 w·f′(z) = {factor|을/를} 곱해 앞 층으로 넘깁니다.',
  },
  announcement: '{l}층, 배율 {factor}, 앞으로 넘긴 미분값 {passed}, 가중치의 기울기 {gradient}.',
  inputs: {
    presets: '사슬 고르기',
    preset: 'w = {w}',
    depth: '층의 수',
    depthLabel: '층 수',
    depthLimits: '1에서 30 사이의 정수를 적으세요.',
    w: '모든 층의 가중치',
    wLimits: '0.1에서 20 사이의 수를 적으세요.',
    activation: '활성화 함수',
    bias: '편향',
    biases: { held: '한 점에 머물게', zero: '모두 0' },
    decimals: '소수 여덟째 자리까지',
  },
  activations: activationNames.ko,
  table: {
    caption: '한 층씩 되돌아간 계산',
    layer: '층',
    sum: '가중합 z',
    slope: '기울기 f′(z)',
    factor: '배율 w·f′(z)',
    passed: '앞으로 넘긴 미분값',
    gradient: '가중치의 기울기',
    locked: '예측하고 한 층씩 되돌아가면 표가 채워집니다.',
  },
};
