import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: 'L2인가 AdamW인가',
  frame,
  transport,
  damagedLink,
  methods: { adam: 'Adam', sgd: 'SGD' },
  ways: {
    adam: { plain: 'Adam', l2: 'L2를 더한 Adam', decoupled: 'AdamW' },
    sgd: { plain: 'SGD', l2: 'L2를 더한 SGD', decoupled: '감쇠를 따로 뗀 SGD' },
  },
  plane: {
    head: '(3, 1)에서 출발한 세 길',
    label: '손실의 등고선과 세 길. {values}',
    at: '{way}: ({u}, {v})',
    outside: '그림 밖',
  },
  gap: {
    head: '{theta}에서 L2의 길이 떨어진 거리',
    from: '{way|과/와}의 차이',
    across: '걸음 t',
    up: '차이',
    now: '{t}걸음 뒤 {theta}: {l2|은/는} {plain|과/와} {a}, {decoupled|과/와} {b}만큼 다릅니다.',
    zero: '정확히 0',
    zeros: '{way|과/와}의 차이가 정확히 0인 걸음: {t}. 로그 눈금에는 0의 자리가 없습니다.',
  },
  hidden: '예측하고 나면 세 길을 걸을 수 있습니다.',
  presents: {
    'no-decay': 'λ가 0이면 더하거나 뺄 것이 없어 세 방법이 같은 식이 됩니다.',
    nothing:
      'L2는 걸음마다 θ₁의 기울기를 {first}배, θ₂의 기울기를 {second}배로 만듭니다. m̂과 √v̂도 같은 배가 되어 몫에서 지워지므로 Adam의 길은 그대로입니다. 남은 작은 차이는 배가 되지 않는 ε에서 오며, ε을 줄이면 반올림만 남을 때까지 함께 줄어듭니다.',
    epsilon:
      '기울기는 여전히 걸음마다 거의 {first}배와 {second}배가 되지만, ε이 √v̂ 곁에서 무시할 수 없을 만큼 큽니다. ε은 배가 되지 않으므로 몫에서 다 지워지지 않고 L2가 길을 바꿉니다.',
    parts:
      '바닥이 0이 아니면 λθ는 기울기의 상수배가 아니어서 걸음마다 다른 배가 됩니다. 첫걸음은 부호만 남으므로 ε이 남기는 차이뿐이지만, 그 뒤로 조금씩 갈라집니다. L2를 더한 손실의 바닥이 0에 더 가까워 그쪽으로 갑니다.',
    turns: 'λθ를 더하자 첫 기울기의 부호가 달라졌습니다. 그 좌표에서는 L2를 더한 Adam이 첫걸음부터 다른 쪽으로 갑니다.',
    decay:
      'SGD에서는 L2가 곧 감쇠입니다. θ − η(g + λθ)와 (1 − ηλ)θ − ηg는 같은 식이어서 두 길이 겹칩니다. 차이가 보인다면 계산 순서가 달라 생긴 반올림입니다.',
  },
  ask: {
    question: '같은 자리에서 Adam, L2를 더한 Adam, AdamW로 걷습니다. λ는 둘 다 0.1입니다. 어느 두 길이 같을까요?',
    options: {
      'l2-plain': 'Adam과 L2를 더한 Adam',
      'l2-decoupled': 'L2를 더한 Adam과 AdamW',
      none: '세 길이 모두 다르다',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'Adam과 L2를 더한 Adam은 소수 여덟째 자리까지 같아, 세 걸음 뒤 θ₁이 둘 다 {third}입니다. AdamW는 첫걸음에 벌써 {first|으로/로} 다릅니다.',
  },
  ratios: {
    caption: '{t}걸음에서 L2가 {theta}의 수를 몇 배로 만드는가',
    what: '값',
    times: '몇 배',
    names: {
      g: '기울기',
      mHat: '보정한 평균',
      root: '나누는 수',
      quotient: '몫',
    },
    none: '정할 수 없음',
  },
  lines: '{t}걸음의 {theta}',
  diverged: '수가 너무 커져 계산할 수 없습니다. 학습률을 줄이세요.',
  fields: {
    method: '방법',
    coordinate: '살필 좌표',
    learningRate: '학습률 η',
    lambda: '감쇠 λ',
    epsilon: '나누는 수에 더하는 ε',
    centre1: '바닥의 θ₁',
    centre2: '바닥의 θ₂',
  },
  coordinates: ['θ₁', 'θ₂'],
  decimals: '소수 여덟째 자리까지',
  problems: numbers,
  limits: {
    learningRate: '학습률은 0.001에서 0.5까지 적을 수 있습니다.',
    lambda: 'λ는 0에서 1까지 적을 수 있습니다.',
    epsilon: 'ε은 1e-16에서 0.1까지 적을 수 있습니다.',
    centre: '바닥의 좌표는 −4에서 4까지 적을 수 있습니다.',
  },
  locked: '예측하고 나면 방법과 λ, η, ε, 바닥의 자리를 바꿀 수 있습니다.',
  status: '{last}걸음 가운데 {step}걸음',
  table: { caption: '걸음마다의 자리', step: '걸음' },
};
