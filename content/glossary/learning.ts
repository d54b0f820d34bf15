import type { Term } from './term.ts';

/** Loss, error, parameters: what learning measures and changes. */
export const learning: readonly Term[] = [
  {
    id: 'loss-function',
    en: 'loss function',
    ko: '손실 함수',
    aliases: {
      ko: ['손실', '손실함수', '비용 함수', '목적 함수'],
      en: ['loss', 'cost function', 'objective function'],
    },
    definition: {
      ko: '예측값이 정답에서 얼마나 벗어났는지를 하나의 수로 나타내는 함수이며 C로 씁니다. 이 책은 예제 하나에 C = ½Σ(ŷ − y)²을, 배치에는 그 평균을 기본으로 씁니다.',
      en: 'The function that expresses as one number how far a prediction is from the target; it is written C. Unless stated otherwise the book uses C = ½Σ(ŷ − y)² for one example and its mean over a batch.',
    },
    note: {
      ko: '비용 함수는 같은 뜻으로 쓰이고, 목적 함수는 규제 항까지 포함해 실제로 최소화하는 함수를 가리킬 때가 많습니다.',
      en: 'Cost function is used in the same sense; objective function often means the whole function to be minimised, penalty terms included.',
    },
    firstChapter: 1,
    related: ['error', 'squared-error', 'cross-entropy'],
  },
  {
    id: 'error',
    en: 'error',
    ko: '오차',
    aliases: { ko: ['예측 오차'], en: ['prediction error'] },
    definition: {
      ko: '예측값에서 정답을 뺀 값 e = ŷ − y이며, 이 책에서는 언제나 이 순서로 뺍니다. 손실을 이루는 재료이지 손실 자체는 아닙니다.',
      en: 'The prediction minus the target, e = ŷ − y, always in this order in this book. It is an ingredient of the loss, not the loss itself.',
    },
    firstChapter: 4,
    related: ['loss-function', 'delta', 'squared-error'],
  },
  {
    id: 'squared-error',
    en: 'squared error, mean squared error',
    ko: '제곱 오차, 평균제곱오차',
    aliases: { ko: ['평균 제곱 오차', '오차제곱합'], en: ['MSE', 'SE'] },
    definition: {
      ko: '제곱 오차는 오차를 제곱한 (ŷ − y)²이고, 평균제곱오차는 이를 데이터에 걸쳐 평균한 값입니다. 이 책은 앞에 ½을 곱하므로 ŷ으로 미분하면 오차 ŷ − y가 그대로 남습니다.',
      en: 'The squared error is (ŷ − y)², and the mean squared error is its average over the data. The book puts ½ in front, so that differentiating with respect to ŷ leaves exactly the error ŷ − y.',
    },
    firstChapter: 3,
    related: ['error', 'loss-function', 'cross-entropy'],
  },
  {
    id: 'cross-entropy',
    en: 'cross-entropy',
    ko: '교차 엔트로피',
    aliases: {
      ko: ['크로스 엔트로피', '교차 엔트로피 오차', '로그 손실'],
      en: ['log loss', 'binary cross-entropy', 'BCE'],
    },
    definition: {
      ko: '정답 분포 y와 예측 확률 p로 구하는 손실 −Σₖ yₖ ln pₖ이며, 두 부류일 때는 −[y ln ŷ + (1−y) ln(1−ŷ)]입니다. 소프트맥스나 시그모이드 출력과 짝을 이루면 출력층의 δ가 예측에서 정답을 뺀 값이 됩니다.',
      en: 'The loss −Σₖ yₖ ln pₖ for target distribution y and predicted probabilities p; for two classes it is −[y ln ŷ + (1−y) ln(1−ŷ)]. Paired with a softmax or sigmoid output it makes the δ of the output layer equal to prediction minus target.',
    },
    firstChapter: 8,
    related: ['softmax', 'maximum-likelihood', 'delta'],
  },
  {
    id: 'maximum-likelihood',
    en: 'likelihood, maximum likelihood',
    ko: '가능도, 최대가능도',
    aliases: { ko: ['우도', '최대우도'], en: ['likelihood', 'MLE'] },
    definition: {
      ko: '가능도는 관측한 데이터를 고정하고, 모형이 그 데이터에 주는 확률(밀도)을 매개변수의 함수로 본 것입니다. 이를 가장 크게 하는 매개변수를 고르는 원리가 최대가능도이며, 교차 엔트로피와 제곱 오차 손실이 여기에서 나옵니다.',
      en: 'The likelihood is the probability (or density) a model gives to the observed data, seen as a function of the parameters while the data stay fixed. Choosing the parameters that make it largest is the maximum likelihood principle, from which cross-entropy and squared-error losses arise.',
    },
    firstChapter: 8,
    related: ['cross-entropy', 'squared-error', 'parameter'],
  },
  {
    id: 'target',
    en: 'target',
    ko: '정답',
    aliases: { ko: ['정답값', '레이블', '라벨', '실제값', '목푯값'], en: ['label', 'ground truth'] },
    definition: {
      ko: '학습 데이터의 예제마다 주어져 예측값과 견주는 값으로, y로 씁니다. 정답은 출력층에만 있고 은닉층에는 없습니다.',
      en: 'The value given with each training example, against which the prediction is compared; it is written y. Only the output layer has targets, hidden layers have none.',
    },
    firstChapter: 1,
    related: ['prediction', 'error', 'credit-assignment'],
  },
  {
    id: 'prediction',
    en: 'prediction',
    ko: '예측값',
    aliases: { ko: ['예측'], en: ['output'] },
    definition: {
      ko: '신경망이 입력을 받아 마지막 층에서 내는 값 $\\hat y=a^{(L)}$입니다. 분류에서는 각 부류의 확률로 해석하는 값일 때가 많습니다.',
      en: 'The value $\\hat y=a^{(L)}$ that the last layer of the network gives for an input. In classification it is often read as the probability of each class.',
    },
    firstChapter: 1,
    related: ['target', 'error', 'forward-propagation'],
  },
  {
    id: 'delta',
    en: 'delta (local error signal)',
    ko: '델타(δ)',
    aliases: { ko: ['델타', '역전파 신호'], en: ['delta', 'local error signal'] },
    definition: {
      ko: '손실을 한 노드의 가중합으로 편미분한 값 δⱼ = ∂C/∂zⱼ입니다. 은닉 노드에서는 뒤쪽 노드의 δₖ에 가중치 wₖⱼ를 곱해 모두 더한 다음 f′(zⱼ)를 곱해 구합니다.',
      en: 'The partial derivative of the loss with respect to the weighted sum of a unit, δⱼ = ∂C/∂zⱼ. For a hidden unit it is the sum of wₖⱼδₖ over the units behind it, times f′(zⱼ).',
    },
    note: {
      ko: '흔히 오차라고 부르지만, δ가 ŷ − y와 같아지는 것은 손실과 출력층의 활성화 함수가 특별한 짝을 이룰 때의 출력층뿐입니다.',
      en: 'Often called the error, but it equals ŷ − y only in the output layer, and only for special pairs of loss and output activation.',
    },
    firstChapter: 4,
    related: ['backpropagation', 'error', 'weighted-sum'],
  },
  {
    id: 'parameter',
    en: 'parameter / hyperparameter',
    ko: '매개변수 / 하이퍼파라미터',
    aliases: { ko: ['매개변수', '파라미터', '모수', '초매개변수'], en: ['parameter', 'hyperparameter'] },
    definition: {
      ko: '매개변수는 가중치와 편향처럼 학습이 바꾸는 값입니다. 하이퍼파라미터는 학습률이나 층의 수처럼 학습 과정의 바깥에서 정하는 값입니다.',
      en: 'Parameters are the values that training changes, such as weights and biases. Hyperparameters are chosen outside the training itself, such as the learning rate or the number of layers.',
    },
    note: {
      ko: '통계학의 모수는 모집단의 특성을 나타내는 값을 가리킵니다.',
      en: 'In statistics a parameter is a quantity that describes a population; Korean has a separate word for it, 모수.',
    },
    firstChapter: 1,
    related: ['weight', 'bias', 'learning-rate'],
  },
  {
    id: 'model-capacity',
    en: 'model capacity',
    ko: '모델 용량',
    aliases: { ko: ['표현력', '모형 용량'], en: ['capacity', 'expressive power'] },
    definition: {
      ko: '모델이 나타낼 수 있는 함수의 폭을 말합니다. 매개변수의 수는 용량에 영향을 주지만, 구조와 활성화 함수와 규제도 함께 작용하므로 그것만으로 정해지지는 않습니다.',
      en: 'How wide a range of functions a model can represent. The number of parameters affects it but does not settle it, because architecture, activation functions and regularisation matter too.',
    },
    firstChapter: 3,
    related: ['parameter', 'overfitting', 'regularisation'],
  },
  {
    id: 'training',
    en: 'learning, training',
    ko: '학습, 훈련',
    aliases: { ko: ['학습', '훈련'], en: ['learning', 'fitting'] },
    definition: {
      ko: '훈련 데이터에서 구한 손실이 낮아지도록 매개변수를 거듭 갱신하는 과정입니다. 목표는 훈련 데이터가 아니라 새로운 데이터에서 손실이 낮은 모델입니다.',
      en: 'Updating the parameters again and again so that the loss on the training data falls. The goal is a model whose loss is low on new data, not only on the training data.',
    },
    firstChapter: 1,
    related: ['update', 'gradient-descent', 'overfitting'],
  },
  {
    id: 'update',
    en: 'update',
    ko: '갱신',
    aliases: { ko: ['업데이트'], en: ['parameter update'] },
    definition: {
      ko: '매개변수의 값을 새 값으로 바꾸는 일이며, 경사 하강법에서는 w ← w − η ∂C/∂w입니다. 모든 편미분값을 갱신 전의 가중치로 구한 다음 한꺼번에 갱신합니다.',
      en: 'Replacing the values of the parameters by new ones; in gradient descent, w ← w − η ∂C/∂w. All partial derivatives are first found with the old weights, then everything is updated together.',
    },
    firstChapter: 1,
    related: ['gradient-descent', 'learning-rate', 'backward-pass'],
  },
];
