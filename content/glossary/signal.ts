import type { Term } from './term.ts';

/** What depth does to the gradient, and what keeps it alive. */
export const signal: readonly Term[] = [
  {
    id: 'vanishing-gradient',
    en: 'vanishing gradient',
    ko: '기울기 소실',
    aliases: { ko: ['경사 소실', '그레이디언트 소실'], en: ['vanishing gradients'] },
    definition: {
      ko: '되돌아가는 미분값에 크기가 1보다 작은 인수 w·f′(z)가 층마다 곱해져, 입력에 가까운 층의 기울기가 깊이에 따라 지수적으로 작아지는 현상입니다. 그런 층은 거의 학습되지 않지만 출력에 가까운 층은 여전히 학습됩니다.',
      en: 'The shrinking of the gradient in layers near the input, exponential in depth, when at every layer the derivative going back is multiplied by factors w·f′(z) smaller than 1 in size. Those layers hardly learn, while layers near the output still do.',
    },
    firstChapter: 9,
    related: ['exploding-gradient', 'saturation', 'residual-connection'],
  },
  {
    id: 'exploding-gradient',
    en: 'exploding gradient',
    ko: '기울기 폭주',
    aliases: { ko: ['기울기 폭발', '그레이디언트 폭주'], en: ['exploding gradients'] },
    definition: {
      ko: '되돌아가는 미분값에 크기가 1보다 큰 인수 w·f′(z)가 층마다 곱해져 기울기가 깊이에 따라 지수적으로 커지는 현상입니다. 갱신 한 번에 매개변수가 크게 튀어 학습이 불안정해집니다.',
      en: 'The growth of the gradient, exponential in depth, when at every layer the derivative going back is multiplied by factors w·f′(z) larger than 1 in size. A single update then throws the parameters far off and training becomes unstable.',
    },
    firstChapter: 9,
    related: ['vanishing-gradient', 'gradient-clipping', 'initialisation'],
  },
  {
    id: 'gradient-clipping',
    en: 'gradient clipping',
    ko: '기울기 자르기(클리핑)',
    aliases: { ko: ['기울기 자르기', '클리핑', '그레이디언트 클리핑'], en: ['norm clipping'] },
    definition: {
      ko: '갱신하기 전에 기울기의 크기를 정해 둔 한도로 줄이는 일입니다. 노름으로 자르면 g에 min(1, c/‖g‖)를 곱하므로 방향이 그대로이지만, 성분마다 자르면 방향이 달라질 수 있습니다.',
      en: 'Limiting the size of the gradient before the update. Clipping by norm multiplies g by min(1, c/‖g‖) and keeps its direction; clipping each component separately may change the direction.',
    },
    firstChapter: 9,
    related: ['exploding-gradient', 'norm'],
  },
  {
    id: 'dying-relu',
    en: 'dying ReLU',
    ko: '죽은 ReLU',
    aliases: { ko: ['죽은 렐루', '렐루 죽음'], en: ['dead ReLU'] },
    definition: {
      ko: '모든 훈련 예제에서 z가 음수가 되어 출력과 도함수가 항상 0인 ReLU 노드입니다. 이 상태에서는 들어오는 가중치와 편향의 기울기가 정확히 0이므로, 그 노드의 매개변수는 기울기만으로 되살아나지 못합니다.',
      en: 'A ReLU unit whose z is negative for every training example, so that its output and derivative are always 0. The gradients of its incoming weights and bias are then exactly 0, and its own gradients cannot bring it back.',
    },
    firstChapter: 9,
    related: ['relu', 'saturation', 'initialisation'],
  },
  {
    id: 'initialisation',
    en: 'initialisation',
    ko: '초기화',
    aliases: { ko: ['가중치 초기화', '초깃값'], en: ['initialization', 'initial values'] },
    definition: {
      ko: '학습을 시작할 때 매개변수에 첫 값을 주는 일입니다. 가중치를 무작위로 두어 노드가 서로 달라지게 하고, 그 분산을 층의 크기에 맞추어 신호와 기울기의 크기가 층을 지나도 유지되게 합니다.',
      en: 'Giving the parameters their first values. Weights are drawn at random so that units become different, with a variance fitted to the layer sizes so that signals and gradients keep their size from layer to layer.',
    },
    firstChapter: 10,
    related: ['variance', 'vanishing-gradient', 'exploding-gradient'],
  },
  {
    id: 'normalisation',
    en: 'normalisation, batch normalisation, layer normalisation',
    ko: '정규화 / 배치 정규화 / 층 정규화',
    aliases: {
      ko: ['정규화', '배치 정규화', '층 정규화', '계층 정규화'],
      en: ['normalization', 'batch normalization', 'layer normalization'],
    },
    definition: {
      ko: '값에서 평균을 빼고 표준편차로 나누어 크기를 맞추는 일입니다. 배치 정규화는 특징마다 미니배치의 예제들에 걸쳐, 층 정규화는 예제마다 한 층의 노드들에 걸쳐 평균과 표준편차를 구합니다.',
      en: 'Rescaling values by subtracting a mean and dividing by a standard deviation. Batch normalisation takes these for each feature across the examples of a mini-batch, layer normalisation for each example across the units of a layer.',
    },
    note: {
      ko: '과적합을 줄이는 규제(regularisation)와는 다른 말입니다.',
      en: 'Not regularisation, which reduces overfitting; Korean texts sometimes use 정규화 for both.',
    },
    firstChapter: 10,
    related: ['regularisation', 'variance', 'mini-batch'],
  },
  {
    id: 'regularisation',
    en: 'regularisation, weight decay',
    ko: '규제, 가중치 감쇠',
    aliases: { ko: ['규제', '정칙화', '가중치 감소'], en: ['regularization', 'weight decay'] },
    definition: {
      ko: '규제는 손실에 벌점을 더하는 등의 방법으로 새로운 데이터에서 더 잘 맞게 하는 일을 통틀어 이르는 말입니다. 가중치 감쇠는 갱신할 때마다 가중치를 일정한 비율로 줄이며, 단순한 경사 하강법에서는 L2 벌점과 같지만 적응적 방법에서는 다릅니다.',
      en: 'Regularisation is the common name for means, such as adding a penalty to the loss, that make a model do better on new data. Weight decay shrinks every weight by a fixed proportion at each update; for plain gradient descent this equals an L2 penalty, for adaptive methods it does not.',
    },
    note: {
      ko: '값의 크기를 맞추는 정규화(normalisation)와는 다른 말입니다.',
      en: 'Not normalisation, which rescales values.',
    },
    firstChapter: 12,
    related: ['overfitting', 'normalisation', 'adaptive-method'],
  },
  {
    id: 'residual-connection',
    en: 'residual (skip) connection',
    ko: '잔차 연결(지름길)',
    aliases: { ko: ['잔차 연결', '스킵 연결', '지름길 연결'], en: ['skip connection', 'shortcut connection'] },
    definition: {
      ko: '층의 출력 F(x)에 입력 x를 그대로 더해 x + F(x)를 내보내는 연결입니다. 미분값이 1 + F′(x)가 되므로, F를 거치지 않고 되돌아가는 길이 하나 생깁니다.',
      en: 'A connection that adds the input x unchanged to the output F(x) of some layers, giving x + F(x). Its derivative is 1 + F′(x), so there is a path back that does not go through F.',
    },
    firstChapter: 10,
    related: ['vanishing-gradient', 'chain-rule'],
  },
];
