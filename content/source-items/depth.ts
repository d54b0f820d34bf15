import type { SourceItem } from './source-item.ts';

/** Vanishing gradients and activation functions (S49–S60). */
export const depth: readonly SourceItem[] = [
  {
    id: 'S49',
    chapters: [9],
    statement: {
      ko: '깊어지면 앞쪽 층의 기울기가 지수적으로 작아지지만 정확히 0은 아니며, 뒤쪽 층은 계속 학습됩니다.',
      en: 'With depth the gradients of early layers shrink exponentially but are not exactly 0, and later layers go on learning.',
    },
  },
  {
    id: 'S50',
    chapters: [9],
    statement: {
      ko: '시그모이드의 도함수는 0보다 크고 1/4 이하이며 z = 0에서 가장 큽니다.',
      en: 'The sigmoid’s derivative lies above 0 and at most at 1/4, with its maximum at z = 0.',
    },
  },
  {
    id: 'S51',
    chapters: [9],
    statement: {
      ko: '거듭 곱해지는 것은 σ′만이 아니라 w·σ′이며, 곱이 1보다 크면 기울기가 폭주합니다.',
      en: 'What is multiplied again and again is w·σ′, not σ′ alone; products above 1 make gradients explode.',
    },
  },
  {
    id: 'S52',
    chapters: [9],
    statement: {
      ko: '시그모이드와 그 도함수의 그림을 직접 움직이는 그림으로 다시 그립니다.',
      en: 'The picture of the sigmoid and its derivative is redrawn as a live figure.',
    },
  },
  {
    id: 'S53',
    chapters: [5, 9],
    statement: {
      ko: '역전파는 갱신 전의 가중치로 모든 층의 기울기를 구하고, 갱신은 그다음에 한꺼번에 합니다.',
      en: 'Backpropagation computes all gradients with the old weights; the update follows, for all layers together.',
    },
  },
  {
    id: 'S54',
    chapters: [1, 9],
    statement: {
      ko: '가중치를 학습하려면 미분값, 곧 기울기가 필요합니다.',
      en: 'Learning the weights needs derivatives, that is, the gradient.',
    },
  },
  {
    id: 'S55',
    chapters: [9],
    statement: {
      ko: '시그모이드의 도함수는 커야 1/4로, 언제나 1보다 작습니다.',
      en: 'The sigmoid’s derivative is at most 1/4 and so always below 1.',
    },
  },
  {
    id: 'S56',
    chapters: [9],
    statement: {
      ko: '은닉층이 많아지면 기울기가 0에 가까워지는 층이 어디인지, 무엇이 멈추는지 구별합니다.',
      en: 'As hidden layers are added, the book tells which layers’ gradients come near 0 and what exactly stops.',
    },
  },
  {
    id: 'S57',
    chapters: [9, 10],
    statement: {
      ko: '활성화 함수를 바꾸는 것은 여러 처방의 하나이며, 초기화·정규화·잔차 연결도 함께 다룹니다.',
      en: 'Replacing the activation function is one remedy among several; initialisation, normalisation and residual paths are others.',
    },
  },
  {
    id: 'S58',
    chapters: [9],
    statement: {
      ko: '활성화 함수를 모아 놓은 그림을 값과 도함수를 견주는 그림으로 다시 그립니다.',
      en: 'The gallery of activation functions is redrawn so that values and derivatives can be compared.',
    },
  },
  {
    id: 'S59',
    chapters: [9],
    statement: {
      ko: 'tanh와 ReLU의 도함수를 시그모이드와 나란히 놓습니다.',
      en: 'The derivatives of tanh and ReLU are set beside the sigmoid’s.',
    },
  },
  {
    id: 'S60',
    chapters: [9],
    statement: {
      ko: 'tanh가 더 가파른 곳은 0 가까이뿐이며, 이점은 0을 중심으로 한 출력이고 소실은 누그러질 뿐입니다.',
      en: 'tanh is steeper only near 0; its advantage is zero-centred output, and vanishing becomes milder, not gone.',
    },
  },
];
