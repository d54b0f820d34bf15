import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '학습률 일정 그리기',
  frame,
  transport,
  damagedLink,
  decimals: '소수 여덟째 자리까지',
  kinds: {
    constant: '일정',
    step: '계단',
    exponential: '지수',
    cosine: '코사인',
    linear: '직선',
    'inverse-sqrt': '제곱근에 반비례',
    drawn: '직접 그린 일정',
  },
  plots: {
    step: '걸음 t',
    rate: '학습률 η',
    distance: '바닥까지의 거리',
    rateLabel: '걸음에 따른 학습률. {kind} 일정이 {first}에서 {last|으로/로} 갑니다.',
    distanceLabel: '걸음에 따른 바닥까지의 거리. 끝에서 남은 거리 {left}, 흔들림 {scatter}, 둘을 합친 거리 {distance}',
    open: '예측하고 나면 거리가 그려집니다.',
  },
  keys: {
    own: '이 일정',
    plain: '일정한 η₀',
    goal: '따라 그릴 일정',
    left: '남은 거리 |d|',
    scatter: '흔들림 s',
    distance: '합친 거리 r',
  },
  status: '{last}걸음 가운데 {step}걸음, 다음 학습률 {rate}',
  result: {
    nearer:
      '{last}걸음 뒤에 남은 거리는 {left}, 흔들림은 {scatter}, 합친 거리는 {distance}입니다. 일정한 학습률 {eta}의 {plain}보다 가깝습니다.',
    farther:
      '{last}걸음 뒤에 남은 거리는 {left}, 흔들림은 {scatter}, 합친 거리는 {distance}입니다. 일정한 학습률 {eta}의 {plain}보다 멉니다.',
    same: '{last}걸음 뒤에 남은 거리는 {left}, 흔들림은 {scatter}, 합친 거리는 {distance}입니다. 일정한 학습률 {eta}일 때와 같습니다.',
  },
  start: '출발점 θ = {start|은/는} 바닥 {bottom}에서 {away}만큼 떨어져 있고, 아직 흔들림이 없습니다.',
  names:
    '정답이 {targets}인 예제에서 걸음마다 하나를 뽑고 도로 넣습니다. d는 모든 경우의 θ를 평균해 바닥 {bottom|을/를} 뺀 값, s는 θ의 표준편차, σ² = {sigma2|은/는} 예제 하나의 기울기의 분산입니다.',
  ask: {
    question: '예제를 하나씩 뽑아 백 걸음을 걷습니다. 어느 일정이 바닥에 가장 가까이 갈까요?',
    options: { large: '줄곧 {eta}', small: '줄곧 {eta}', cosine: '{eta}에서 0으로 가는 코사인' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      '줄곧 {etaLarge}이면 바닥에 금방 닿지만 {large}만큼 떨어진 곳에서 계속 흔들립니다. 줄곧 {etaSmall}이면 흔들림은 작지만 길이 남아 {small}입니다. 크게 시작해서 줄이는 코사인은 {cosine|으로/로} 가장 가깝습니다.',
  },
  inputs: {
    kind: '일정',
    length: '걸음의 수 T',
    steps: '{n}걸음',
    table: '본문의 표처럼 (η₀ = 0.1, T = 10)',
    eta: '처음 학습률 η₀',
    factor: '한 번에 남는 비율 γ',
    every: '떨어지는 간격 K',
    warmUp: '앞에 붙일 예열의 걸음 수 T₀',
    short: { eta: '처음', factor: '남는 비율', every: '간격', warmUp: '예열' },
    limits: {
      eta: '학습률은 0에서 1까지 적을 수 있습니다.',
      factor: 'γ는 0에서 1까지 적을 수 있습니다.',
      every: 'K는 1에서 50까지의 정수로 적으세요.',
      warmUp: '예열은 0에서 50걸음까지의 정수로 적으세요. 0이면 예열하지 않습니다.',
    },
    problems: numbers,
    handles: '점을 옮겨 직접 그리기',
    handle: '{t}걸음 뒤의 학습률',
    locked: '예측하고 나면 학습률 그림을 눌러 일정을 그리거나 골라 바꿀 수 있습니다.',
  },
  task: {
    title: '따라 그리기',
    none: '고르지 않음',
    options: { step: '계단', exponential: '지수', cosine: '코사인', linear: '직선' },
    far: '가장 벗어난 점이 {off}만큼 다릅니다. {near} 안으로 맞추세요.',
    met: '모든 점이 {near} 안에 있습니다.',
    undrawn: '학습률 그림에서 따라 그릴 일정의 선 위에 그리세요.',
  },
  table: {
    caption: '걸음마다의 학습률과 거리',
    step: '걸음 t',
    rate: '다음 학습률 η',
    left: '남은 거리 d',
    scatter: '흔들림 s',
    distance: '합친 거리 r',
    plain: '일정한 η₀의 r',
  },
};
