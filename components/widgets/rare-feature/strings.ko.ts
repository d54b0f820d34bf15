import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '드문 특징',
  frame,
  transport,
  damagedLink,
  prediction,
  weights: { busy: '늘 움직이는 쪽', rare: '드문 쪽' },
  named: { busy: '늘 움직이는 θ₁', rare: '드문 θ₂' },
  methods: { adagrad: 'AdaGrad', rmsprop: 'RMSProp', adam: 'Adam', sgd: 'SGD' },
  gathered: { adagrad: 'G', rmsprop: 'v', adam: 'v̂' },
  status: '{last}걸음 가운데 {step}걸음',
  active: {
    both: '두 기울기가 모두 있는 걸음',
    busy: 'θ₂의 기울기가 0인 걸음',
    none: '아직 걷지 않음',
  },
  ask: {
    question:
      'θ₁의 기울기는 걸음마다 1이고 θ₂의 기울기는 열 걸음에 한 번만 1입니다. 91번째 걸음에서는 둘 다 1입니다. AdaGrad에서 어느 쪽이 더 멀리 갈까요?',
    options: { busy: '늘 움직인 θ₁', rare: '드물게 움직인 θ₂', equal: '번호가 같으니 똑같다' },
    outcome: '쌓인 G가 θ₁은 {G}, θ₂는 {GOfRare}입니다. 그래서 θ₁은 {busy}만큼, θ₂는 {rare}만큼 갔습니다.',
    ghost: '예측: 더 멀리',
    ghostEqual: '예측: 똑같이',
  },
  lines: {
    title: '걸음마다 간 거리. 아래의 짧은 금은 기울기가 0이 아닌 걸음',
    label: '지금까지 걸음마다 간 거리. {values}',
    last: '{name} {length}',
  },
  rates: {
    up: '기울기에 곱하는 수',
    label: '기울기에 곱하는 수. {values}',
    sgd: 'SGD',
  },
  learnt: {
    up: '가중치',
    label: '두 방법이 배운 가중치. {values}',
    goal: '참값 {value}',
    thick: '굵은 선: {method}',
    thin: '가는 선: {method}',
  },
  across: '걸음 t',
  diverged: '수가 너무 커져 더 계산할 수 없습니다. 학습률을 줄이세요.',
  bars: {
    caption: '이 걸음까지 쌓인 것과 이 걸음의 길이',
    weight: '가중치',
    gathered: '쌓인 {name}',
    step: '{name}의 걸음',
  },
  verdict: {
    start: '아직 걷지 않아 쌓인 것이 없습니다.',
    first: '첫걸음에서는 두 가중치에 쌓인 것이 같아 똑같이 {busy}만큼 갑니다.',
    always: '주기가 1이면 두 가중치는 같은 기울기를 받아 늘 똑같이 갑니다.',
    adagrad:
      '{t}번째 걸음에서 두 기울기는 똑같이 1입니다. 쌓인 G가 θ₁은 {G}, θ₂는 {GOfRare}입니다. 그래서 θ₁은 {busy}만큼, θ₂는 그 {times}배인 {rare}만큼 갔습니다. 번호는 같으니 차이를 만든 것은 학습 횟수가 아니라 쌓인 제곱입니다.',
    rmsprop:
      '{t}번째 걸음에서 두 기울기는 똑같이 1입니다. 평균 v가 θ₁은 {G}, θ₂는 {GOfRare}입니다. 그래서 θ₁은 {busy}만큼, θ₂는 {rare}만큼 갔습니다. 기울기가 0인 걸음마다 v가 작아져 드문 쪽이 더 멀리 갑니다.',
    adam: '{t}번째 걸음에서 두 기울기는 똑같이 1입니다. θ₁은 m̂ = {m}, v̂ = {G}에 {busy}만큼, θ₂는 m̂ = {mOfRare}, v̂ = {GOfRare}에 {rare}만큼 갔습니다. m̂이 남아 있어 θ₂는 기울기가 0인 걸음에도 움직입니다.',
    sgd: 'SGD는 어느 쪽이든 기울기가 1이면 {length}만큼 갑니다. {t}걸음 동안 θ₁은 모두 {busy}, θ₂는 {rare|을/를} 갔습니다.',
    learnt: '{t}걸음 뒤 SGD의 가중치는 {a|과/와} {b}, {method}의 가중치는 {c|과/와} {d}입니다. 참값은 1과 −0.5입니다.',
    why: '{method}에서 쌓인 {name}의 값은 θ₁이 {G}, θ₂가 {GOfRare}입니다. 그래서 기울기에 곱하는 수가 {rate|과/와} {rateOfRare|으로/로} 갈립니다. SGD는 둘 다 {sgd|을/를} 곱합니다.',
    even: '{method}에서는 두 가중치에 쌓인 것이 같습니다.',
    alike: '주기가 1이면 두 입력이 늘 같아 두 가중치를 가를 수 없고, 둘은 똑같이 움직입니다.',
  },
  choose: {
    mode: '기울기',
    modes: { told: '정해 준 기울기', regression: '선형 회귀의 기울기' },
    method: 'SGD와 견줄 방법',
  },
  about: {
    told: '기울기는 미리 정해져 있습니다. θ₁은 늘 1, θ₂는 주기마다 한 번만 1입니다.',
    regression:
      '예제마다 입력은 (1, x₂)이고 x₂는 주기마다 한 번만 1, 나머지는 0입니다. 목표는 1 − 0.5x₂이고, 예제 하나마다 한 걸음을 걷습니다. 목표에 잡음이 없어 η를 키우면 SGD도 빨라집니다. 잡음이 있다면 θ₁이 흔들려 그만큼 키울 수 없습니다.',
  },
  fields: { period: 'θ₂의 주기', rate: '견줄 방법의 학습률', sgd: 'SGD의 학습률' },
  problems: numbers,
  limits: { period: '주기는 1에서 20까지의 자연수입니다.', rate: '학습률은 0.001에서 1까지 적을 수 있습니다.' },
  locked: '예측하고 나면 걸음을 옮기고 주기, 방법, 학습률을 바꿀 수 있습니다.',
  decimals: '소수 여덟째 자리까지',
  table: {
    caption: '몇 걸음에서의 두 가중치',
    step: '걸음',
    weight: '가중치',
    g: '기울기',
    gathered: '쌓인 {name}',
    rate: '곱하는 수',
    length: '간 거리',
    theta: '{method}의 값',
    thetaOfSgd: 'SGD의 값',
  },
};
