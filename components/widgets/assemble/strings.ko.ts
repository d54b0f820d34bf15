import { arrowNames } from '#components/views/descent/arrow-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

const proper = { adagrad: 'AdaGrad', rmsprop: 'RMSProp', adam: 'Adam', amsgrad: 'AMSGrad', adamw: 'AdamW' } as const;

export const ko: Words = {
  title: '조립식 최적화기',
  frame,
  transport,
  damagedLink,
  parts: { velocity: '속도', scale: '나누는 수', correction: '보정', decay: '감쇠' },
  choices: {
    velocity: { none: '없음', sum: '합', average: '평균' },
    scale: { none: '없음', sum: '제곱의 합', average: '제곱의 평균', maximum: '제곱 평균의 최댓값' },
    correction: { none: '없음', bias: '있음' },
    decay: { none: '없음', l2: 'L2', decoupled: '따로 뗌' },
  },
  does: {
    velocity: {
      none: '지난 방향을 기억하지 않고 지금의 기울기로 걷습니다.',
      sum: '지난 기울기를 점점 줄이며 더한 방향으로 걷습니다.',
      average: '지난 기울기의 지수이동평균으로 걷습니다.',
    },
    scale: {
      none: '모든 좌표에 같은 학습률을 씁니다.',
      sum: '좌표마다 이제까지 쌓인 제곱의 합의 제곱근으로 나눕니다.',
      average: '좌표마다 제곱의 지수이동평균의 제곱근으로 나눕니다.',
      maximum: '좌표마다 제곱 평균의 이제까지 최댓값의 제곱근으로 나눕니다.',
    },
    correction: '0에서 시작한 평균의 치우침을 바로잡습니다.',
    decay: {
      l2: 'λθ를 기울기에 더합니다.',
      decoupled: 'λθ를 나눗셈 밖에서 따로 뺍니다.',
    },
  },
  names: {
    sgd: 'SGD(경사 하강법)',
    momentum: '모멘텀',
    'adam-uncorrected': '보정 없는 Adam',
    'amsgrad-corrected': '보정을 더한 AMSGrad(PyTorch의 꼴)',
    sgdw: 'SGDW',
    'sgd-decay': '가중치 감쇠를 쓰는 SGD',
    ...proper,
  },
  withDecay: { l2: 'L2를 더한 {name}', decoupled: '감쇠를 따로 뗀 {name}' },
  called: '이 조립의 이름',
  nameless: '통하는 이름이 없습니다',
  notYet: '예측하고 나면 이름이 나타납니다',
  building: '스위치를 맞춘 뒤 확인하세요',
  remarks: {
    momentum: '앞 장의 속도에는 η가 들어 있지만, η가 그대로인 동안 두 꼴은 같은 길을 갑니다.',
    dampened: '모멘텀의 η를 1 − β₁배 한 것과 같은 길입니다.',
    'dampened-corrected': '몇 걸음 지나면 η를 1 − β₁배 한 모멘텀에 가까워집니다.',
    'no-beta1': 'β₁ = 0인 Adam과 같은 걸음입니다.',
    'no-beta1-max': 'β₁ = 0인 AMSGrad와 같은 걸음입니다.',
    'divided-sum': 'RMSProp에 모멘텀을 더할 때는 흔히 나눈 것을 쌓지만, 여기서는 쌓은 것을 나눕니다.',
    idle: '평균이 없으므로 보정할 것이 없습니다.',
  },
  ask: {
    question: '속도 없이 제곱의 평균으로 나누고, 보정도 감쇠도 없습니다. 이 방법의 이름은 무엇일까요?',
    options: {
      momentum: '모멘텀',
      adagrad: 'AdaGrad',
      rmsprop: 'RMSProp',
      adam: 'Adam',
      nameless: '이름이 없다',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'RMSProp입니다. AdaGrad라면 평균이 아니라 합으로 나누고, Adam이라면 기울기도 평균하며 둘 다 보정합니다. 이제 스위치를 바꾸면 이름이 따라 바뀝니다.',
  },
  task: {
    label: '직접 조립하기',
    none: '자유롭게 바꾸기',
    build: '{name} 만들기',
    check: '확인',
    right: '{name|이/가} 되었습니다.',
    others: '맞지 않는 스위치: {count}개.',
    wrong: {
      velocity: {
        none: '속도: {name|은/는} 지난 방향을 기억하지 않습니다.',
        sum: '속도: {name|은/는} 지난 기울기를 더해 갑니다.',
        average: '속도: {name|은/는} 지난 기울기를 평균합니다.',
      },
      scale: {
        none: '나누는 수: {name|은/는} 좌표마다 나누지 않습니다.',
        sum: '나누는 수: {name|은/는} 제곱을 잊지 않고 쌓습니다.',
        average: '나누는 수: {name|은/는} 제곱을 평균합니다.',
        maximum: '나누는 수: {name|은/는} 가장 컸던 제곱 평균을 지닙니다.',
      },
      correction: {
        yes: '보정: {name|은/는} 0에서 시작한 평균을 바로잡습니다.',
        no: '보정: {name|은/는} 평균을 바로잡지 않습니다.',
      },
      decay: {
        none: '감쇠: {name}에는 감쇠가 없습니다.',
        decoupled: '감쇠: {name|은/는} 감쇠를 기울기에 넣지 않고 따로 뺍니다.',
      },
    },
  },
  tasks: { momentum: '모멘텀', ...proper },
  place: '손실',
  places: {
    bowl: '둥근 그릇 ½(θ₁² + 9θ₂²)',
    'long-bowl': '긴 그릇 ½(θ₁² + 100θ₂²)',
    rosenbrock: '굽은 골짜기(로젠브록)',
  },
  axes: { step: '걸음 t', loss: '손실' },
  plane: {
    head: '걸은 길',
    at: '지금 자리 ({u}, {v})',
    outside: '그림 밖',
  },
  step: '{t}걸음을 이루는 몫',
  stepLocked: '예측하고 나면 걸음의 몫이 화살표로 나타납니다.',
  arrows: arrowNames.ko,
  loss: '{t}걸음의 손실 {loss}',
  diverged: '{t}걸음부터 수가 너무 커져 계산할 수 없습니다. 발산했으니 학습률을 줄이거나 스위치를 바꾸세요.',
  locked: '예측하고 나면 스위치와 수를 바꾸고 걸을 수 있습니다.',
  lines: '규칙과 {t}걸음의 수',
  coordinates: ['θ₁에서', 'θ₂에서'],
  fields: {
    learningRate: '학습률 η',
    beta1: '지난 방향을 남기는 비율 β₁(모멘텀의 μ)',
    beta2: '지난 제곱을 남기는 비율 β₂(RMSProp의 ρ)',
    epsilon: '나누는 수에 더하는 ε',
    weightDecay: '감쇠 λ',
  },
  problems: numbers,
  limits: {
    learningRate: '학습률은 0.0001에서 1까지 적을 수 있습니다.',
    beta1: 'β₁은 0에서 0.9999까지 적을 수 있습니다.',
    beta2: 'β₂는 0에서 0.9999까지 적을 수 있습니다.',
    epsilon: 'ε은 1e-12에서 1까지 적을 수 있습니다.',
    weightDecay: 'λ는 0에서 1까지 적을 수 있습니다.',
  },
  decimals: '소수 여덟째 자리까지',
  status: '{last}걸음 가운데 {step}걸음',
  table: { caption: '걸은 길', step: '걸음', theta1: 'θ₁ 값', theta2: 'θ₂ 값', loss: '손실' },
};
