import type { Term } from './term.ts';

/** The parts of a network and its activation functions. */
export const network: readonly Term[] = [
  {
    id: 'neural-network',
    en: 'neural network',
    ko: '신경망',
    aliases: { ko: ['인공 신경망', '인공신경망'], en: ['artificial neural network', 'ANN'] },
    definition: {
      ko: '가중합을 구하고 활성화 함수를 적용하는 단순한 노드를 많이 이어 만든 함수입니다. 가중치와 편향은 사람이 정하지 않고 데이터로 학습합니다.',
      en: 'A function built by connecting many simple units, each of which forms a weighted sum and applies an activation function. Its weights and biases are not set by hand but learned from data.',
    },
    firstChapter: 3,
    related: ['unit', 'layer', 'perceptron'],
  },
  {
    id: 'perceptron',
    en: 'perceptron, multilayer perceptron',
    ko: '퍼셉트론, 다층 퍼셉트론',
    aliases: { ko: ['단층 퍼셉트론'], en: ['MLP', 'single-layer perceptron'] },
    definition: {
      ko: '퍼셉트론은 가중합의 부호에 따라 두 값 가운데 하나를 내는 노드이고, 다층 퍼셉트론은 비선형 활성화 함수를 쓰는 은닉층이 하나 이상 있는 완전 연결 신경망입니다. XOR를 나타내지 못하는 쪽은 은닉층이 없는 단층 퍼셉트론입니다.',
      en: 'A perceptron is a unit that gives one of two values according to the sign of its weighted sum; a multilayer perceptron is a fully connected network with at least one hidden layer and nonlinear activation functions. It is the single-layer perceptron, without hidden layers, that cannot represent XOR.',
    },
    firstChapter: 2,
    related: ['neural-network', 'layer', 'credit-assignment'],
  },
  {
    id: 'unit',
    en: 'unit',
    ko: '노드',
    aliases: { ko: ['유닛', '뉴런'], en: ['node', 'neuron'] },
    definition: {
      ko: '신경망을 이루는 가장 작은 계산 단위로, 들어온 값으로 가중합 z를 구하고 a = f(z)를 내보냅니다. 입력 노드는 계산 없이 입력값을 그대로 전합니다.',
      en: 'The smallest computing element of a network: it forms the weighted sum z of what enters and sends out a = f(z). An input unit computes nothing and passes its value on.',
    },
    firstChapter: 3,
    related: ['layer', 'weighted-sum', 'activation'],
  },
  {
    id: 'layer',
    en: 'layer (input / hidden / output)',
    ko: '층(입력층 / 은닉층 / 출력층)',
    aliases: {
      ko: ['층', '입력층', '은닉층', '출력층', '계층', '레이어'],
      en: ['input layer', 'hidden layer', 'output layer'],
    },
    definition: {
      ko: '같은 단계에서 함께 계산되는 노드의 모임이며, 이 책은 입력을 0층으로 하여 출력층 L까지 셉니다. 입력층과 출력층 사이에 있어 정답이 따로 주어지지 않는 층이 은닉층입니다.',
      en: 'A group of units computed at the same stage; the book counts from the input as layer 0 to the output layer L. Layers between input and output, for which no targets are given, are hidden layers.',
    },
    firstChapter: 3,
    related: ['unit', 'weight', 'forward-propagation'],
  },
  {
    id: 'weight',
    en: 'weight',
    ko: '가중치',
    aliases: { ko: ['웨이트', '연결 강도'], en: [] },
    definition: {
      ko: '한 노드에서 다음 노드로 가는 값에 곱하는 매개변수입니다. w⁽ˡ⁾ⱼᵢ는 l−1층의 노드 i에서 l층의 노드 j로 가며, 앞 첨자가 받는 쪽입니다.',
      en: 'A parameter that multiplies the value going from one unit to the next. w⁽ˡ⁾ⱼᵢ goes to unit j of layer l from unit i of layer l−1: the first index is the receiver.',
    },
    firstChapter: 3,
    related: ['bias', 'weighted-sum', 'parameter'],
  },
  {
    id: 'bias',
    en: 'bias',
    ko: '편향',
    aliases: { ko: ['바이어스', '절편'], en: [] },
    definition: {
      ko: '입력과 관계없이 가중합에 더하는 매개변수입니다. 언제나 1이 들어오는 가중치로 볼 수 있으므로 그 편미분값은 δ와 같습니다.',
      en: 'A parameter added to the weighted sum whatever the input. It can be seen as a weight that always receives 1, so its partial derivative equals δ.',
    },
    note: {
      ko: '통계에서 말하는 편향(편의), 곧 추정량의 기댓값과 참값의 차이와는 관계가 없습니다.',
      en: 'Unrelated to bias in statistics, the gap between the mean of an estimator and the true value.',
    },
    firstChapter: 3,
    related: ['weight', 'weighted-sum', 'bias-correction'],
  },
  {
    id: 'weighted-sum',
    en: 'weighted sum',
    ko: '가중합',
    aliases: { ko: ['선형 결합', '활성화 이전 값'], en: ['pre-activation', 'net input', 'WS'] },
    definition: {
      ko: '노드로 들어온 값에 각각 가중치를 곱해 더하고 편향까지 더한 값으로, z로 씁니다. 활성화 함수에 들어가는 값입니다.',
      en: 'The values entering a unit, each multiplied by its weight, added together and to the bias; written z. It is what goes into the activation function.',
    },
    firstChapter: 3,
    related: ['weight', 'bias', 'activation'],
  },
  {
    id: 'activation',
    en: 'activation (value)',
    ko: '활성화 값',
    aliases: { ko: ['활성값', '활성화값'], en: ['activation', 'SA'] },
    definition: {
      ko: '가중합 z에 활성화 함수를 적용해 노드가 내보내는 값 a = f(z)입니다. 다음 층의 가중치로 들어가는 값이므로, 그 가중치의 편미분값에 인수로 들어갑니다.',
      en: 'The value a = f(z) a unit sends out after applying the activation function to its weighted sum z. It enters the weights of the next layer and is therefore a factor of their partial derivatives.',
    },
    firstChapter: 3,
    related: ['activation-function', 'weighted-sum', 'forward-propagation'],
  },
  {
    id: 'activation-function',
    en: 'activation function',
    ko: '활성화 함수',
    aliases: { ko: ['활성 함수', '활성화함수'], en: ['nonlinearity', 'transfer function'] },
    definition: {
      ko: '가중합 z를 활성화 값 a로 바꾸는 함수 f입니다. f가 모두 선형이면 층을 아무리 쌓아도 은닉층이 없는 신경망과 같은 함수밖에 나타내지 못합니다.',
      en: 'The function f that turns the weighted sum z into the activation a. If every f is linear, no number of layers represents more than a network without hidden layers does.',
    },
    firstChapter: 3,
    related: ['sigmoid', 'hyperbolic-tangent', 'relu'],
  },
  {
    id: 'sigmoid',
    en: 'sigmoid',
    ko: '시그모이드',
    aliases: { ko: ['로지스틱 함수', '시그모이드 함수'], en: ['logistic function'] },
    definition: {
      ko: 'σ(z) = 1/(1 + e⁻ᶻ)로 정의하며 0과 1 사이의 값을 내는 활성화 함수입니다. 도함수는 출력 a로 a(1−a)라고 쓸 수 있고, z = 0에서 가장 큰 값 1/4을 가집니다.',
      en: 'The activation function σ(z) = 1/(1 + e⁻ᶻ), whose values lie between 0 and 1. In terms of its output a the derivative is a(1−a), with its largest value, 1/4, at z = 0.',
    },
    note: {
      ko: '넓게는 S자 모양 함수를 두루 시그모이드라고 하지만, 이 책에서는 로지스틱 함수만을 가리킵니다.',
      en: 'In a wider sense any S-shaped function is called sigmoid; in this book it means the logistic function.',
    },
    firstChapter: 3,
    related: ['activation-function', 'hyperbolic-tangent', 'logit', 'saturation'],
  },
  {
    id: 'hyperbolic-tangent',
    en: 'hyperbolic tangent (tanh)',
    ko: '쌍곡탄젠트(tanh)',
    aliases: { ko: ['쌍곡탄젠트', '하이퍼볼릭 탄젠트'], en: ['tanh'] },
    definition: {
      ko: 'tanh z = 2σ(2z) − 1로, −1과 1 사이의 값을 내고 원점에 대해 대칭인 활성화 함수입니다. 도함수는 1 − a²이며, 0 가까이에서는 시그모이드보다 가파르지만 0에서 멀어지면 더 먼저 포화합니다.',
      en: 'The activation function tanh z = 2σ(2z) − 1, with values between −1 and 1 and symmetric about the origin. Its derivative is 1 − a²: steeper than the sigmoid near 0, but saturating sooner away from 0.',
    },
    firstChapter: 9,
    related: ['sigmoid', 'activation-function', 'saturation'],
  },
  {
    id: 'relu',
    en: 'ReLU / leaky ReLU',
    ko: 'ReLU(렐루) / Leaky ReLU(리키 렐루)',
    aliases: {
      ko: ['렐루', '리키 렐루', '누수 렐루', '정류 선형 유닛'],
      en: ['ReLU', 'leaky ReLU', 'rectified linear unit'],
    },
    definition: {
      ko: 'ReLU는 max(0, z)로, 도함수가 z > 0에서 1이고 z < 0에서 0이며, 이 책은 z = 0에서도 0을 씁니다. Leaky ReLU는 z < 0에서 0 대신 작은 양수 α를 곱한 αz를 내어 기울기가 0이 되지 않게 합니다.',
      en: 'ReLU is max(0, z): its derivative is 1 for z > 0 and 0 for z < 0, and the book takes 0 at z = 0 as well. Leaky ReLU gives αz with a small positive α for z < 0, so that the slope there is not zero.',
    },
    firstChapter: 9,
    related: ['activation-function', 'dying-relu', 'vanishing-gradient'],
  },
  {
    id: 'softmax',
    en: 'softmax',
    ko: '소프트맥스',
    aliases: { ko: ['소프트맥스 함수'], en: ['normalised exponential'] },
    definition: {
      ko: '로짓 여러 개를 모두 양수이고 합이 1인 값 pᵢ = exp(zᵢ)/Σⱼ exp(zⱼ)로 바꾸는 함수입니다. 모든 로짓에 같은 수를 더해도 결과는 달라지지 않습니다.',
      en: 'The function that turns several logits into positive values that add up to 1: pᵢ = exp(zᵢ)/Σⱼ exp(zⱼ). Adding the same number to every logit does not change the result.',
    },
    firstChapter: 8,
    related: ['logit', 'cross-entropy', 'sigmoid'],
  },
  {
    id: 'logit',
    en: 'logit',
    ko: '로짓',
    aliases: { ko: ['로그 오즈'], en: ['log-odds'] },
    definition: {
      ko: '확률 p를 ln(p/(1−p))로 바꾼 값이며, 이 변환은 시그모이드의 역함수입니다. 신경망에서는 시그모이드나 소프트맥스에 들어가기 직전의 출력층 가중합을 로짓이라고 부릅니다.',
      en: 'The value ln(p/(1−p)) of a probability p; the map is the inverse of the sigmoid. In networks the weighted sums of the output layer, just before a sigmoid or softmax, are called logits.',
    },
    firstChapter: 8,
    related: ['sigmoid', 'softmax', 'weighted-sum'],
  },
  {
    id: 'saturation',
    en: 'saturation',
    ko: '포화',
    aliases: { ko: ['포화 상태'], en: [] },
    definition: {
      ko: '활성화 함수가 거의 평평한 곳에 z가 놓여 도함수가 0에 가까워진 상태입니다. 포화한 노드는 도착한 미분값을 입력 쪽으로 거의 전하지 못합니다.',
      en: 'The state in which z lies where the activation function is nearly flat, so that its derivative is close to 0. A saturated unit passes almost nothing of the derivative that reaches it on towards the input.',
    },
    firstChapter: 4,
    related: ['vanishing-gradient', 'sigmoid', 'dying-relu'],
  },
];
