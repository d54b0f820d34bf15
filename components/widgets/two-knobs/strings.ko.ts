import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.ko;

export const ko: Words = {
  title: '손잡이 둘',
  frame: common.frame,
  transport: { ...common.transport, back: '앞 장면', forward: '다음 장면', step: '장면' },
  damagedLink: common.damagedLink,
  status: '장면 {frame}/{last}: {what}',
  what: {
    height: '점의 높이 C',
    first: 'u로 편미분한 값',
    second: 'v로 편미분한 값',
    gradient: '기울기 벡터',
  },
  explain: {
    height: '굵은 선은 이 점을 지나는 등고선입니다. 이 선 위에서는 어디서나 C = {height}입니다.',
    first: 'v는 {held}에 붙들어 두고 u만 움직입니다. 단면에 그은 접선의 기울기가 편미분값입니다.',
    second: 'u는 {held}에 붙들어 두고 v만 움직입니다. 단면에 그은 접선의 기울기가 편미분값입니다.',
    gradient:
      '두 편미분값을 모은 것이 기울기 벡터입니다. 등고선과 직각을 이루고 C가 가장 가파르게 커지는 쪽을 가리킵니다. 그 방향의 기울기는 벡터의 길이 {norm}입니다. 경사 하강법은 반대쪽 −∇C로 갑니다.',
    minimum: '두 편미분값이 모두 0이라 기울기 벡터에 방향이 없습니다. C는 여기서 가장 작습니다.',
    level: '두 편미분값이 모두 0이라 기울기 벡터에 방향이 없습니다. 그렇다고 C가 여기서 가장 작은 것은 아닙니다.',
    locked: '기울기 벡터를 보려면 아래 물음에 먼저 답하세요.',
  },
  surface: {
    choose: '곡면',
    names: { bowl: '그릇', saddle: '안장', booth: '비스듬한 그릇', rosenbrock: '굽은 골짜기' },
  },
  inputs: {
    first: '손잡이 u',
    second: '손잡이 v',
    limits: '{low}부터 {high}까지의 수를 적으세요.',
    numbers: common.numbers,
    decimals: '소수 여덟째 자리까지',
  },
  ask: {
    question: '기울기 벡터 ∇C는 어느 쪽을 가리킬까요? 점을 시계의 가운데로 보고 몇 시 방향인지 고르세요.',
    hour: '{hour}시',
    unknown: common.prediction.unknown,
    said: common.prediction.said,
    is: '기울기 벡터에 가장 가까운 것은 {hour}시 방향입니다.',
    none: '이 점의 기울기 벡터는 0이라 방향이 없습니다.',
    verdicts: {
      same: '예측과 같습니다.',
      'from-minimum':
        '고른 쪽은 최소점에서 곧장 멀어지는 방향입니다. 두 손잡이의 기울기가 서로 달라 그 방향과 어긋납니다.',
      'to-minimum': '고른 쪽은 최소점을 향합니다. 기울기 벡터는 내리막이 아니라 오르막을 가리킵니다.',
      downhill: '고른 쪽은 내리막입니다. 기울기 벡터는 오르막을 가리킵니다.',
      along: '고른 쪽은 등고선을 따라가는 방향이라 C가 거의 변하지 않습니다.',
      other: '두 편미분값을 가로와 세로로 놓고 화살표를 그려 보세요.',
    },
    next: '다음 장면에서 화살표를 확인하세요.',
    elsewhere: '점을 옮겼습니다. 이 점에서도 화살표의 방향을 먼저 예측해 볼 수 있습니다.',
    again: '이 점에서 예측하기',
  },
  picture: {
    contours: '등고선 그림. 점은 u = {first}, v = {second}, C = {height}',
    slice: '점을 지나는 단면. 접선의 기울기는 {slope}',
    distance: '화살표 쪽으로 간 거리',
    ghost: '예측',
  },
  table: {
    caption: '이 점에서 구한 값',
    quantity: '양',
    value: '값',
    numerical: '중앙 차분',
    length: '기울기 벡터의 길이',
  },
};
