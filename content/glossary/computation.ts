import type { Term } from './term.ts';

/** Graphs, matrices, and the statistics around them. */
export const computation: readonly Term[] = [
  {
    id: 'computation-graph',
    en: 'computation graph',
    ko: '계산 그래프',
    aliases: { ko: ['계산그래프', '연산 그래프'], en: ['computational graph'] },
    definition: {
      ko: '계산의 각 단계를 노드로, 값이 어디에 쓰이는지를 화살표로 그린 그림이며 되돌아오는 고리가 없습니다. 화살표마다 국소 미분값이 있어 연쇄 법칙을 길을 따라가며 적용할 수 있습니다.',
      en: 'A drawing of a computation with a node for every stage and an arrow for every use of a value; it has no cycles. Each arrow carries a local derivative, so the chain rule can be applied by following paths.',
    },
    firstChapter: 2,
    related: ['chain-rule', 'topological-order', 'automatic-differentiation'],
  },
  {
    id: 'automatic-differentiation',
    en: 'automatic differentiation, forward / reverse mode',
    ko: '자동 미분, 순방향 / 역방향 모드',
    aliases: {
      ko: ['자동 미분', '자동미분', '순방향 모드', '역방향 모드'],
      en: ['autodiff', 'forward mode', 'reverse mode', 'AD'],
    },
    definition: {
      ko: '프로그램의 기본 연산마다 연쇄 법칙을 적용해 반올림 오차 말고는 정확한 미분값을 구하는 방법입니다. 순방향 모드는 한 번에 입력 하나(또는 한 방향)에 대한 미분값을, 역방향 모드는 한 번에 출력 하나에 대한 모든 입력의 미분값을 구합니다.',
      en: 'Applying the chain rule to every elementary operation of a program, which gives derivatives exact up to rounding. One forward-mode pass gives the derivatives with respect to one input (or direction); one reverse-mode pass gives those of one output with respect to all inputs.',
    },
    note: {
      ko: '역전파는 층으로 이루어진 신경망에 역방향 모드를 적용한 것입니다.',
      en: 'Backpropagation is reverse mode applied to a layered network.',
    },
    firstChapter: 7,
    related: ['backpropagation', 'computation-graph', 'jacobian-matrix'],
  },
  {
    id: 'topological-order',
    en: 'topological order',
    ko: '위상 순서',
    aliases: { ko: ['위상 정렬'], en: ['topological sort'] },
    definition: {
      ko: '계산 그래프의 노드를, 어느 노드든 그 계산에 쓰이는 노드보다 뒤에 오도록 늘어놓은 순서입니다. 이를 거꾸로 따라가면 뒤에서 오는 미분값이 모두 도착한 다음에 노드를 처리하게 됩니다.',
      en: 'An order of the nodes of a computation graph in which every node comes after all the nodes its computation uses. Followed backwards, it handles a node only when every derivative coming back to it has arrived.',
    },
    firstChapter: 7,
    related: ['computation-graph', 'backward-pass'],
  },
  {
    id: 'element-wise-product',
    en: 'element-wise product (⊙)',
    ko: '원소별 곱(⊙)',
    aliases: { ko: ['원소별 곱', '아다마르 곱', '성분별 곱'], en: ['Hadamard product', 'element-wise product'] },
    definition: {
      ko: '모양이 같은 두 벡터나 행렬에서 같은 자리의 성분끼리 곱하는 연산으로, ⊙로 씁니다. 역전파에서는 층에 도착한 미분값에 f′(z)를 곱할 때 씁니다.',
      en: 'Multiplying two vectors or matrices of the same shape entry by entry; it is written ⊙. Backpropagation uses it to multiply the derivative arriving at a layer by f′(z).',
    },
    firstChapter: 6,
    related: ['outer-product', 'delta'],
  },
  {
    id: 'outer-product',
    en: 'outer / inner product',
    ko: '외적(outer) / 내적',
    aliases: { ko: ['외적', '내적', '점곱'], en: ['outer product', 'inner product', 'dot product'] },
    definition: {
      ko: '열벡터 a와 b의 외적 $ab^\\T$은 i행 j열이 aᵢbⱼ인 행렬이고, 길이가 같을 때 내적 $a^\\T b$는 Σ aᵢbᵢ라는 하나의 수입니다. 한 층의 가중치 기울기는 외적 $\\delta^{(l)}a^{(l-1)\\T}$입니다.',
      en: 'For column vectors a and b the outer product $ab^\\T$ is the matrix with entry aᵢbⱼ in row i, column j; if their lengths agree the inner product $a^\\T b$ is the single number Σ aᵢbᵢ. The weight gradient of a layer is the outer product $\\delta^{(l)}a^{(l-1)\\T}$.',
    },
    note: {
      ko: '외적은 3차원 벡터의 벡터곱(cross product)을 뜻하기도 하므로, 이 책은 외적 $ab^\\T$처럼 식을 함께 씁니다.',
      en: 'The Korean word 외적 also names the cross product of three-dimensional vectors, so the book always writes the formula $ab^\\T$ beside it.',
    },
    firstChapter: 6,
    related: ['transpose', 'element-wise-product', 'weight'],
  },
  {
    id: 'transpose',
    en: 'transpose',
    ko: '전치',
    aliases: { ko: ['전치 행렬', '전치행렬'], en: ['transposition'] },
    definition: {
      ko: '행렬의 행과 열을 맞바꾸는 연산으로, $W^\\T$의 i행 j열은 W의 j행 i열입니다. 순전파가 W를 곱하면, 되돌아가는 길에서는 $W^\\T$을 곱합니다.',
      en: 'Swapping the rows and columns of a matrix: row i, column j of $W^\\T$ is row j, column i of W. Where the forward pass multiplies by W, the way back multiplies by $W^\\T$.',
    },
    firstChapter: 6,
    related: ['outer-product', 'backward-pass'],
  },
  {
    id: 'norm',
    en: 'norm',
    ko: '노름',
    aliases: { ko: ['놈', '벡터의 크기'], en: ['length', 'magnitude'] },
    definition: {
      ko: '벡터의 크기를 나타내는 음이 아닌 수로 ‖g‖처럼 쓰며, 영벡터일 때만 0입니다. 이 책에서 따로 밝히지 않으면 성분의 제곱을 더한 값의 제곱근인 유클리드 노름입니다.',
      en: 'A non-negative number, written ‖g‖, that measures the size of a vector and is 0 only for the zero vector. Unless stated otherwise the book means the Euclidean norm, the square root of the sum of the squared components.',
    },
    firstChapter: 9,
    related: ['gradient-clipping', 'gradient'],
  },
  {
    id: 'variance',
    en: 'variance / standard deviation',
    ko: '분산 / 표준편차',
    aliases: { ko: ['분산', '표준편차'], en: ['variance', 'standard deviation'] },
    definition: {
      ko: '분산은 값이 평균에서 벗어난 정도를 제곱해 평균한 것이고, 표준편차는 분산의 음이 아닌 제곱근입니다. 예제를 m개 복원 추출해 평균한 기울기의 표준편차는 1/√m에 비례해 줄어듭니다.',
      en: 'The variance is the mean squared deviation from the mean, and the standard deviation its non-negative square root. The standard deviation of a gradient averaged over m examples drawn with replacement falls as 1/√m.',
    },
    firstChapter: 10,
    related: ['moment', 'initialisation', 'unbiased-estimator'],
  },
  {
    id: 'unbiased-estimator',
    en: 'unbiased estimator',
    ko: '비편향 추정량',
    aliases: { ko: ['불편추정량', '비편향추정량'], en: [] },
    definition: {
      ko: '기댓값이 추정하려는 참값과 같은 추정량입니다. 예제를 고르게 무작위로 뽑은 미니배치의 평균 기울기는 데이터 전체의 평균 기울기에 대한 비편향 추정량입니다.',
      en: 'An estimator whose expected value equals the true value it estimates. The mean gradient of a mini-batch drawn uniformly at random is an unbiased estimator of the mean gradient over all the data.',
    },
    firstChapter: 11,
    related: ['mini-batch', 'variance', 'stochastic-gradient-descent'],
  },
  {
    id: 'overfitting',
    en: 'overfitting / generalisation',
    ko: '과적합 / 일반화',
    aliases: { ko: ['과적합', '과대적합', '일반화'], en: ['overfitting', 'generalization'] },
    definition: {
      ko: '일반화는 학습에 쓰지 않은 새로운 데이터에서도 잘 맞는 것이고, 과적합은 훈련 데이터에는 잘 맞지만 새로운 데이터에서는 그만큼 맞지 않는 것입니다. 훈련 손실을 낮추는 최적화와는 다른 문제입니다.',
      en: 'Generalisation is doing well on new data that played no part in training; overfitting is fitting the training data well while doing clearly worse on new data. It is a different matter from optimisation, which lowers the training loss.',
    },
    firstChapter: 11,
    related: ['training', 'regularisation', 'model-capacity'],
  },
  {
    id: 'credit-assignment',
    en: 'credit assignment',
    ko: '기여도 할당',
    aliases: { ko: ['공헌도 배분', '책임 배분'], en: ['credit assignment problem'] },
    definition: {
      ko: '결과에 대한 몫을 그 결과를 낳은 노드와 가중치 하나하나에 나누어 정하는 문제입니다. 정답이 따로 없는 은닉층에서 특히 어려우며, 역전파는 편미분값으로 이에 답합니다.',
      en: 'The problem of deciding what share each unit and each weight had in a result. It is hardest for hidden layers, which have no targets; backpropagation answers it with partial derivatives.',
    },
    firstChapter: 5,
    related: ['backpropagation', 'delta', 'target'],
  },
  {
    id: 'tolerance',
    en: 'tolerance',
    ko: '허용 오차',
    aliases: { ko: ['허용오차', '허용 범위'], en: [] },
    definition: {
      ko: '두 수를 같다고 볼 때 받아들이는 가장 큰 차이입니다. 절대 허용 오차는 차이 자체에, 상대 허용 오차는 차이를 값의 크기로 나눈 비에 한도를 둡니다.',
      en: 'The largest difference accepted when two numbers are to count as equal. An absolute tolerance limits the difference itself, a relative one its ratio to the size of the values.',
    },
    note: {
      ko: '여기서 오차는 ŷ − y가 아닙니다.',
      en: 'The Korean term contains the word for error, 오차, but has nothing to do with ŷ − y.',
    },
    firstChapter: 6,
    related: ['gradient-check', 'rounding-and-truncation-error'],
  },
];
