import type { SourceItem } from './source-item.ts';

/** The algorithm and its derivation (S25–S48). */
export const backpropagation: readonly SourceItem[] = [
  {
    id: 'S25',
    chapters: [3],
    statement: {
      ko: '순전파를 실행해 예측값 ŷ을 구합니다.',
      en: 'The forward pass is run to obtain the prediction ŷ.',
    },
  },
  {
    id: 'S26',
    chapters: [3, 4],
    statement: {
      ko: '정답과 예측값으로 손실을 구하며, 오차는 그 재료입니다.',
      en: 'Target and prediction give the loss; the error is one ingredient of it.',
    },
  },
  {
    id: 'S27',
    chapters: [1],
    statement: {
      ko: '가중치는 오차가 아니라 손실이 줄어드는 방향, 곧 −∇C 쪽으로 바꿉니다.',
      en: 'Weights move in the direction in which the loss, not the error, decreases: −∇C.',
    },
  },
  {
    id: 'S28',
    chapters: [5, 6],
    statement: {
      ko: '기울기를 효율적으로 구하는 데 역전파를 씁니다.',
      en: 'Backpropagation is used to obtain the gradient efficiently.',
    },
  },
  {
    id: 'S29',
    chapters: [5],
    statement: {
      ko: '출력층에서 은닉층으로 전해지는 것은 Σ wδ이며, 오차라는 말은 이름일 뿐입니다.',
      en: 'What the output layer passes to the hidden layer is Σ wδ, an error in name only.',
    },
  },
  {
    id: 'S30',
    chapters: [5],
    statement: {
      ko: '연쇄 법칙과 역전파로 수치 미분 없이 기울기를 구합니다.',
      en: 'Chain rule and backpropagation together give the gradient without numerical differentiation.',
    },
  },
  {
    id: 'S31',
    chapters: [5, 9],
    statement: {
      ko: '층과 노드가 늘어도 비용은 매개변수에 비례해 늘 뿐이지만, 깊어지면 기울기가 소실되거나 폭주할 수 있습니다.',
      en: 'Cost grows only linearly as layers and units increase, but depth can make gradients vanish or explode.',
    },
  },
  {
    id: 'S32',
    chapters: [4],
    statement: {
      ko: '오차의 부호를 e = ŷ − y로 정하고, y − ŷ을 더하는 방식과 같은 갱신임을 보입니다.',
      en: 'The sign is fixed as e = ŷ − y, and shown to give the same update as adding with y − ŷ.',
    },
  },
  {
    id: 'S33',
    chapters: [4],
    statement: {
      ko: '강조된 두 가중치가 있는 2–2–1 신경망의 그림을 다시 그립니다.',
      en: 'The picture of the 2–2–1 network with two weights highlighted is redrawn.',
    },
  },
  {
    id: 'S34',
    chapters: [4],
    statement: {
      ko: '출력 노드를 가중합과 활성화로 나누어 W21이 들어가는 자리를 보입니다.',
      en: 'The output unit is opened into weighted sum and activation to show where W21 enters.',
    },
  },
  {
    id: 'S35',
    chapters: [4],
    statement: {
      ko: '목표인 ∂C/∂W21과, C에서 W21까지 거꾸로 가는 길을 보입니다.',
      en: 'The target ∂C/∂W21 is shown together with the path back from C to W21.',
    },
  },
  {
    id: 'S36',
    chapters: [3, 4],
    statement: {
      ko: '강의 노트의 WS는 가중합 z, SA는 활성화 값 a입니다.',
      en: 'The lecture notes’ WS is the weighted sum z, and SA the activation a.',
    },
  },
  {
    id: 'S37',
    chapters: [4],
    statement: {
      ko: '∂C/∂W21을 빨강·파랑·보라 세 인수의 곱으로 씁니다.',
      en: '∂C/∂W21 is written as the product of three factors: red, blue, purple.',
    },
  },
  {
    id: 'S38',
    chapters: [4, 5],
    statement: {
      ko: '출력 노드 하나를 예로 들지만 모든 노드를 지나며, 그래도 수치 미분보다 훨씬 빠릅니다.',
      en: 'One output unit is the example; every unit is visited, and it is still far faster than numerical differentiation.',
    },
  },
  {
    id: 'S39',
    chapters: [4, 8],
    statement: {
      ko: '½ 제곱 오차에서 ∂C/∂ŷ은 ŷ − y이지만, δ가 ŷ − y와 같으려면 손실과 활성화 함수의 짝이 맞아야 합니다.',
      en: 'For half the squared error ∂C/∂ŷ is ŷ − y; that δ equals ŷ − y needs a matching pair of loss and activation.',
    },
  },
  {
    id: 'S40',
    chapters: [4],
    statement: {
      ko: '½(y − ŷ)²을 ŷ으로 미분해 ŷ − y를 얻는 과정을 한 줄씩 보입니다.',
      en: 'Differentiating ½(y − ŷ)² with respect to ŷ gives ŷ − y, shown line by line.',
    },
  },
  {
    id: 'S41',
    chapters: [4, 5],
    statement: {
      ko: '출력 노드의 오차는 정답으로 계산한 것이고, 전해 받는 것은 은닉 노드이며 그 값은 Σ wδ입니다.',
      en: 'The output unit computes its error from the target; it is hidden units that receive something, namely Σ wδ.',
    },
  },
  {
    id: 'S42',
    chapters: [4, 8, 9],
    statement: {
      ko: '출력(1 − 출력)은 시그모이드의 도함수이며, 활성화 함수가 바뀌면 이 인수도 바뀝니다.',
      en: 'Output(1 − output) is the derivative of the sigmoid; another activation function has another factor.',
    },
  },
  {
    id: 'S43',
    chapters: [4],
    statement: {
      ko: 'σ′ = σ(1 − σ)를 두 단계로 유도합니다.',
      en: 'σ′ = σ(1 − σ) is derived in two steps.',
    },
  },
  {
    id: 'S44',
    chapters: [4, 5],
    statement: {
      ko: '가중치에 들어온 값은 앞 노드의 출력이고 편향에서는 1이며, 더 뒤로 갈 때는 가중치를 곱합니다.',
      en: 'What entered a weight is the output of the unit in front, for a bias it is 1, and going further back multiplies by the weight.',
    },
  },
  {
    id: 'S45',
    chapters: [4],
    statement: {
      ko: '가중합을 W21로 편미분하면 첫째 은닉 노드의 출력이 남습니다.',
      en: 'Differentiating the weighted sum with respect to W21 leaves the output of the first hidden unit.',
    },
  },
  {
    id: 'S46',
    chapters: [4],
    statement: {
      ko: '필요한 인수는 모두 순전파가 남겨 둔 값으로 이루어집니다.',
      en: 'Every factor needed is made of values the forward pass left behind.',
    },
  },
  {
    id: 'S47',
    chapters: [4],
    statement: {
      ko: '출력층 가중치의 갱신식을 완성하고 손실이 줄었는지 확인합니다.',
      en: 'The update of an output-layer weight is completed, and the loss is checked to have fallen.',
    },
  },
  {
    id: 'S48',
    chapters: [5],
    statement: {
      ko: '설명 없이 끝난 은닉층 가중치의 갱신을 다섯 인수로 모두 유도합니다.',
      en: 'The update of a hidden-layer weight, left unexplained in the notes, is derived in full with its five factors.',
    },
  },
];
