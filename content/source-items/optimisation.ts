import type { SourceItem } from './source-item.ts';

/** Optimisers (S61–S87) and the spelling of names (S88). */
export const optimisation: readonly SourceItem[] = [
  {
    id: 'S61',
    chapters: [11],
    statement: {
      ko: '경사 하강법을 고쳐 더 빠르고 안정되게 하며, 일반화는 다른 문제입니다.',
      en: 'Gradient descent is modified to be faster and steadier; generalisation is a separate matter.',
    },
  },
  {
    id: 'S62',
    chapters: [11],
    statement: {
      ko: '최적화는 목적 함수를 가장 작게 하는 일이고, 새로운 데이터를 설명하는 것은 일반화입니다.',
      en: 'Optimisation minimises an objective; explaining unseen data is generalisation.',
    },
  },
  {
    id: 'S63',
    chapters: [11],
    statement: {
      ko: '최적화 방법이 겨루는 움직이는 그림을 한 걸음씩 넘기는 그림으로 새로 만듭니다.',
      en: 'The animated race of optimisers is made anew as a figure stepped through by the reader.',
    },
  },
  {
    id: 'S64',
    chapters: [12],
    statement: {
      ko: '방법의 갈래를 속도·좌표별 배율·보정으로 다시 나누며, AdaDelta는 적응적 방법일 뿐 관성이 없습니다.',
      en: 'The families are re-sorted by velocity, scale and correction; AdaDelta is adaptive only and has no velocity.',
    },
  },
  {
    id: 'S65',
    chapters: [11],
    statement: {
      ko: '이름만 나온 네스테로프 모멘텀의 식과 뜻을 채웁니다.',
      en: 'Nesterov momentum, only named in the notes, gets its formula and meaning.',
    },
  },
  {
    id: 'S66',
    chapters: [11],
    statement: {
      ko: '엄밀한 SGD는 예제 하나를 쓰고, 실제로는 섞어서 차례로 쓰는 미니배치가 보통입니다.',
      en: 'Strict SGD uses one example; in practice mini-batches are taken in turn after shuffling.',
    },
  },
  {
    id: 'S67',
    chapters: [11],
    statement: {
      ko: '미니배치 기울기는 덜 정확하지만 비편향이고, 표준편차는 1/√m로 줄어듭니다.',
      en: 'A mini-batch gradient is less precise but unbiased, and its standard deviation falls as 1/√m.',
    },
  },
  {
    id: 'S68',
    chapters: [11],
    statement: {
      ko: '끝맺지 못한 최솟값에 관한 문장을, 학습률이 일정하면 최솟값 둘레에서 흔들린다는 설명으로 맺습니다.',
      en: 'The unfinished line on the minimum is completed: with a constant rate the iterates wobble around it.',
    },
  },
  {
    id: 'S69',
    chapters: [11],
    statement: {
      ko: '같은 시간에 더 많은 걸음을 내디딜 수 있습니다.',
      en: 'More steps fit into the same time.',
    },
  },
  {
    id: 'S70',
    chapters: [11],
    statement: {
      ko: '배치의 결과로 수렴한다는 말은 볼록하고 학습률을 알맞게 줄일 때 옳고, 신경망에서는 보장이 없습니다.',
      en: 'Converging to the batch result holds for convex losses with suitably decreasing rates; for networks nothing is promised.',
    },
  },
  {
    id: 'S71',
    chapters: [11],
    statement: {
      ko: 'SGD에는 여러 변형이 있습니다.',
      en: 'SGD has many variants.',
    },
  },
  {
    id: 'S72',
    chapters: [11],
    statement: {
      ko: '하강식은 그대로이고 ∇C만 미니배치로 어림한 값으로 바뀝니다.',
      en: 'The descent equation stays; only ∇C is replaced by its mini-batch estimate.',
    },
  },
  {
    id: 'S73',
    chapters: [11],
    statement: {
      ko: 'SGD의 식을 배치의 식과 나란히 씁니다.',
      en: 'The equation of SGD is set beside that of full batches.',
    },
  },
  {
    id: 'S74',
    chapters: [11],
    statement: {
      ko: '모멘텀은 움직임에 관성을 더합니다.',
      en: 'Momentum gives the movement inertia.',
    },
  },
  {
    id: 'S75',
    chapters: [11],
    statement: {
      ko: '지금의 기울기와 별도로 지난 움직임을 속도에 기억합니다.',
      en: 'Apart from the present gradient, the velocity remembers past movement.',
    },
  },
  {
    id: 'S76',
    chapters: [11],
    statement: {
      ko: '지난 갱신의 크기와 방향이 갑자기 바뀌지 않게 합니다.',
      en: 'It keeps the size and direction of the update from changing abruptly.',
    },
  },
  {
    id: 'S77',
    chapters: [11],
    statement: {
      ko: '바로 앞 걸음만이 아니라 지난 모든 기울기가 지수적으로 줄어드는 무게로 남습니다.',
      en: 'Not just the step before: all past gradients remain, with exponentially falling weights.',
    },
  },
  {
    id: 'S78',
    chapters: [11],
    statement: {
      ko: '모멘텀의 식을 쓰고 흔히 쓰는 두 표기를 서로 바꾸어 봅니다.',
      en: 'The equation of momentum is given, and its two common conventions are converted into one another.',
    },
  },
  {
    id: 'S79',
    chapters: [1, 11],
    statement: {
      ko: '학습률이 작으면 안정적이지만 느립니다.',
      en: 'A small learning rate is stable but slow.',
    },
  },
  {
    id: 'S80',
    chapters: [12],
    statement: {
      ko: 'AdaGrad의 걸음은 학습 횟수가 아니라 매개변수마다 쌓인 기울기 제곱에 따라 줄어듭니다.',
      en: 'AdaGrad’s steps shrink with each parameter’s accumulated squared gradients, not with the count of steps.',
    },
  },
  {
    id: 'S81',
    chapters: [11, 12],
    statement: {
      ko: '매개변수마다 나누는 η/(√G + ε)와, 걸음 번호를 따르는 학습률 일정을 구별합니다.',
      en: 'The per-parameter η/(√G + ε) is told apart from schedules that follow the step number.',
    },
  },
  {
    id: 'S82',
    chapters: [12],
    statement: {
      ko: 'AdaGrad의 식을 두 걸음 직접 계산합니다.',
      en: 'The equation of AdaGrad is worked through for two steps.',
    },
  },
  {
    id: 'S83',
    chapters: [12],
    statement: {
      ko: 'RMSProp은 제곱의 합을 지수이동평균으로 바꾸어 걸음이 사라지지 않게 합니다.',
      en: 'RMSProp replaces the sum of squares by an exponential average, so that steps do not die out.',
    },
  },
  {
    id: 'S84',
    chapters: [12],
    statement: {
      ko: 'Adam은 AdaGrad와 RMSProp의 강점에 기울기의 모멘텀과 보정을 합친 것입니다.',
      en: 'Adam joins the strengths of AdaGrad and RMSProp with momentum on the gradient and a correction.',
    },
  },
  {
    id: 'S85',
    chapters: [12],
    statement: {
      ko: 'Adam은 기울기의 평균을, 고전적 모멘텀은 합을 지닙니다.',
      en: 'Adam keeps an average of gradients, classical momentum a sum.',
    },
  },
  {
    id: 'S86',
    chapters: [12],
    statement: {
      ko: 'Adam은 RMSProp처럼 기울기 제곱의 지수이동평균을 지닙니다.',
      en: 'Like RMSProp, Adam keeps an exponential average of squared gradients.',
    },
  },
  {
    id: 'S87',
    chapters: [12],
    statement: {
      ko: '강의 노트에 없는 편향 보정과 ε, 기본값, 알려진 실패 사례를 더합니다.',
      en: 'Bias correction, ε, default values and known failures, absent from the notes, are added.',
    },
  },
  {
    id: 'S88',
    chapters: 'spelling',
    statement: {
      ko: '강의 노트의 오타는 옮기지 않으며, 이름은 정해진 표기로 씁니다.',
      en: 'Misspellings in the lecture notes are not carried over; names are written in their settled form.',
    },
  },
];
