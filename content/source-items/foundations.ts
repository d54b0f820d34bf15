import type { SourceItem } from './source-item.ts';

/** Purpose of learning, forward pass and chain rule (S1–S24). */
export const foundations: readonly SourceItem[] = [
  {
    id: 'S1',
    chapters: [1, 4, 5],
    statement: {
      ko: '이름은 오차 역전파로 두되, 되돌아가는 것은 오차가 아니라 미분값 δ라고 밝힙니다.',
      en: 'The name error backpropagation stays, but what travels back is a derivative, δ, not the error.',
    },
  },
  {
    id: 'S2',
    chapters: [1],
    statement: {
      ko: '복습 그림은 데이터에서 갱신까지 이어지는 학습의 순환으로 다시 그립니다.',
      en: 'The review picture becomes the cycle of learning, from data to update.',
    },
  },
  {
    id: 'S3',
    chapters: [1],
    statement: {
      ko: '학습의 목적은 새로운 데이터에서 손실을 낮추는 것이고, 매개변수 갱신은 그 수단입니다.',
      en: 'The purpose of learning is low loss on new data; updating parameters is the means.',
    },
  },
  {
    id: 'S4',
    chapters: [1],
    statement: {
      ko: '손실을 줄이는 일을 자동으로 되풀이하는 장치가 경사 하강법입니다.',
      en: 'Gradient descent is the mechanism that repeats the lowering of the loss automatically.',
    },
  },
  {
    id: 'S5',
    chapters: [1],
    statement: {
      ko: '갱신식은 W ← W − η ∂C/∂W이며, 매개변수가 여럿이므로 편미분값을 씁니다.',
      en: 'The update is W ← W − η ∂C/∂W, with a partial derivative since there are many parameters.',
    },
  },
  {
    id: 'S6',
    chapters: [1],
    statement: {
      ko: '갱신식을 쓰려면 매개변수마다 편미분값이 필요합니다.',
      en: 'The update needs a partial derivative for each parameter.',
    },
  },
  {
    id: 'S7',
    chapters: [1, 6],
    statement: {
      ko: '역전파는 수치 미분 없이 편미분값을 구하며, 수치 미분은 검사 도구로 남습니다.',
      en: 'Backpropagation finds the partial derivatives without numerical differentiation, which stays useful as a check.',
    },
  },
  {
    id: 'S8',
    chapters: [2, 5],
    statement: {
      ko: '미분값은 한 길 위에서는 곱하고, 길이 여럿이면 그 곱을 모두 더합니다.',
      en: 'Derivatives are multiplied along one path, and the products are added over several paths.',
    },
  },
  {
    id: 'S9',
    chapters: [3, 4],
    statement: {
      ko: '미분값은 순전파에서 구한 값과 오차로 이루어지며, 그 대가로 값을 저장해 두어야 합니다.',
      en: 'The derivatives are made of forward values and the error; the price is having to store those values.',
    },
  },
  {
    id: 'S10',
    chapters: [3],
    statement: {
      ko: '가장 단순한 신경망의 그림을 입력 둘, 은닉 노드 둘, 출력 하나와 편향으로 그립니다.',
      en: 'The picture of the simplest network is drawn with two inputs, two hidden units, one output, and biases.',
    },
  },
  {
    id: 'S11',
    chapters: [1],
    statement: {
      ko: '학습 한 걸음마다 매개변수 하나에 편미분값 하나가 필요합니다.',
      en: 'Every step of learning needs one partial derivative per parameter.',
    },
  },
  {
    id: 'S12',
    chapters: [1],
    statement: {
      ko: '매개변수가 백만 개일 때 수치 미분으로 감당할 수 있는지 계산 횟수를 세어 답합니다.',
      en: 'Whether numerical differentiation copes with a million parameters is answered by counting forward passes.',
    },
  },
  {
    id: 'S13',
    chapters: [1, 7],
    statement: {
      ko: '할 수 있더라도 수치 미분은 매개변수의 수에 비례해 순전파를 되풀이하지만, 역방향 모드는 순전파 몇 번 분량이면 됩니다.',
      en: 'Even where feasible it repeats the forward pass in proportion to the parameters; reverse mode costs only a few passes.',
    },
  },
  {
    id: 'S14',
    chapters: [3],
    statement: {
      ko: '다층 퍼셉트론의 매개변수는 은닉층과 노드가 늘수록 많아지며 층마다 (들어오는 수 + 1)×(노드 수)를 더해 셉니다.',
      en: 'In a multilayer perceptron the parameters grow with layers and units; each layer adds (inputs + 1) × (units).',
    },
  },
  {
    id: 'S15',
    chapters: [3],
    statement: {
      ko: '매개변수의 수는 모델 용량에 영향을 주지만 그것만으로 정하지는 않습니다.',
      en: 'The number of parameters affects model capacity but does not settle it.',
    },
  },
  {
    id: 'S16',
    chapters: [3, 7],
    statement: {
      ko: '매개변수가 많을수록 학습 시간이 늘며, 역전파에서는 한 걸음의 비용이 거의 비례해서 늘어납니다.',
      en: 'More parameters take longer to learn; with backpropagation the cost of a step grows about linearly.',
    },
  },
  {
    id: 'S17',
    chapters: [2],
    statement: {
      ko: '앞에서 배운 모델의 그림을 함수가 겹겹이 포개진 그림으로 다시 그립니다.',
      en: 'The picture of the earlier model is redrawn as functions nested in one another.',
    },
  },
  {
    id: 'S18',
    chapters: [2, 3],
    statement: {
      ko: '층을 쌓는 것은 함수를 더하는 것이 아니라 포개는 것이며, 비선형성이 없으면 하나의 선형 함수로 줄어듭니다.',
      en: 'Stacking layers nests functions rather than adding them, and without nonlinearity collapses to one linear map.',
    },
  },
  {
    id: 'S19',
    chapters: [2, 5],
    statement: {
      ko: '구조적 한계(XOR)는 단층 퍼셉트론의 것이고, 역전파가 푼 것은 은닉 노드를 학습시키는 방법이었습니다.',
      en: 'The structural limit (XOR) belongs to the single-layer perceptron; backpropagation supplied a way to train hidden units.',
    },
  },
  {
    id: 'S20',
    chapters: [2, 5],
    statement: {
      ko: '연쇄 법칙을 거듭 적용하며, 함께 쓰이는 중간 곱을 다시 계산하지 않는 것이 알고리즘의 핵심입니다.',
      en: 'The chain rule is applied again and again, and reusing shared partial products is the heart of the algorithm.',
    },
  },
  {
    id: 'S21',
    chapters: [2],
    statement: {
      ko: '신경망은 단순한 함수를 겹겹이 포갠 합성 함수입니다.',
      en: 'A neural network is a nest of simple functions.',
    },
  },
  {
    id: 'S22',
    chapters: [2],
    statement: {
      ko: '합성 함수의 미분값은 각 단계에 실제로 들어온 값에서 구한 미분값의 곱이고, 길이 갈라지면 더합니다.',
      en: 'The derivative of a composite is a product of derivatives, each at its own forward value, added where paths branch.',
    },
  },
  {
    id: 'S23',
    chapters: [2],
    statement: {
      ko: '한 길의 연쇄 법칙 그림을 두 노드짜리 예제로 직접 따라갑니다.',
      en: 'The picture of the chain rule on one path is followed by hand on an example of two nodes.',
    },
  },
  {
    id: 'S24',
    chapters: [2],
    statement: {
      ko: '더 긴 사슬의 그림을 다루며, 분모와 분자를 약분하는 것은 기억법일 뿐 증명이 아님을 밝힙니다.',
      en: 'The picture of a longer chain is treated, with the warning that cancelling fractions is a memory aid, not a proof.',
    },
  },
];
