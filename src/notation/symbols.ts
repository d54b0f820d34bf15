// Over 150 lines: one table, to be read as one.
import type { Locale } from '#i18n/locales.ts';

/** One line of the notation that binds the whole book: how a quantity is written, named in code, and read aloud. */
export interface NotationRow {
  id: string;
  tex: string;
  /** Names in code; empty where a quantity is only written. */
  code: string;
  spoken: Record<Locale, string>;
  meaning: Record<Locale, string>;
}

function row(id: string, tex: string, code: string, ko: [string, string], en: [string, string]): NotationRow {
  return { id, tex, code, spoken: { ko: ko[0], en: en[0] }, meaning: { ko: ko[1], en: en[1] } };
}

/** Symbols in the order of the notation page. */
export const symbols: readonly NotationRow[] = [
  row(
    'input',
    '\\mathbf x=\\mathbf a^{(0)}',
    'x',
    ['엑스', '한 예제의 입력, 곧 0층의 활성화 값'],
    ['x', 'inputs of one example, the activations of layer 0'],
  ),
  row('target', 'y', 'y', ['와이', '정답'], ['y', 'target']),
  row(
    'prediction',
    '\\hat y=a^{(L)}',
    'yHat',
    ['와이햇', '예측값, 곧 마지막 층의 활성화 값'],
    ['y hat', 'prediction, the activation of the last layer'],
  ),
  row(
    'probabilities',
    'p_i=\\hat y_i',
    'p',
    ['피 아이', '소프트맥스의 출력: 부류 $i$의 확률'],
    ['p i', 'output of softmax: the probability of class $i$'],
  ),
  row('layer', 'l,\\ L', 'l, lastLayer', ['엘, 큰 엘', '층 번호, 마지막 층'], ['l, capital L', 'layer, last layer']),
  row('width', 'n_l', 'sizes[l]', ['엔 엘', '층 $l$의 노드 수'], ['n l', 'number of units in layer $l$']),
  row(
    'weight',
    'w^{(l)}_{ji}',
    'W[l][j * fanIn + i]',
    ['더블유 제이 아이', '층 $l-1$의 노드 $i$에서 층 $l$의 노드 $j$로 가는 가중치'],
    ['w j i', 'weight to unit $j$ of layer $l$ from unit $i$ of layer $l-1$'],
  ),
  row(
    'weight-matrix',
    'W^{(l)}',
    'W[l]',
    ['더블유', '층 $l$의 가중치를 모은 행렬: 행이 받는 노드, 열이 보내는 노드, $n_l$행 $n_{l-1}$열'],
    [
      'W',
      'the weights of layer $l$ in a matrix: a row for each receiver, a column for each sender, $n_l\\times n_{l-1}$',
    ],
  ),
  row(
    'layer-vector',
    '\\mathbf a^{(l)},\\ A^{(l)}',
    'a[l]',
    ['에이, 큰 에이', '한 층의 값을 모은 열벡터, 예제마다 한 열씩 나란히 세운 행렬'],
    ['a, capital A', 'the values of a layer in a column; those of a batch side by side, a column for each example'],
  ),
  row('bias', 'b^{(l)}_j', 'b[l][j]', ['비 제이', '노드 $j$의 편향'], ['b j', 'bias of unit $j$']),
  row(
    'weighted-sum',
    'z^{(l)}_j',
    'z',
    ['제트 제이', '가중합: 들어온 값에 가중치를 곱해 더하고 편향을 더한 값'],
    ['z j', 'weighted sum of what enters a unit, bias included (pre-activation)'],
  ),
  row('activation', 'a^{(l)}_j', 'a', ['에이 제이', '활성화 값 $f(z)$'], ['a j', 'activation $f(z)$']),
  row(
    'activation-function',
    "f,\\ f'",
    'activation.f, activation.df',
    ['에프, 에프 프라임', '활성화 함수와 그 도함수'],
    ['f, f prime', 'activation function and its derivative'],
  ),
  row('logistic', '\\sigma', 'sigmoid', ['시그마', '시그모이드 함수'], ['sigma', 'the logistic function']),
  row(
    'loss',
    'C',
    'loss',
    ['시', '예제 하나의 손실 (배치의 평균이면 그렇다고 밝힙니다)'],
    ['C', 'loss of one example (a mean over a batch is always announced)'],
  ),
  row('error', 'e=\\hat y-y', 'error', ['이', '오차. 언제나 이 순서로 뺍니다'], ['e', 'error, always in this order']),
  row(
    'delta',
    '\\delta^{(l)}_j',
    'delta',
    ['델타 제이', '$\\partial C/\\partial z^{(l)}_j$. 다른 뜻으로는 쓰지 않습니다'],
    ['delta j', '$\\partial C/\\partial z^{(l)}_j$, and only this'],
  ),
  row(
    'parameter-gradient',
    '\\dfrac{\\partial C}{\\partial w},\\ \\dfrac{\\partial C}{\\partial b}',
    'dW, db',
    ['시를 더블유로 편미분한 값', '매개변수의 기울기'],
    ['partial C by w', 'gradients of the parameters'],
  ),
  row(
    'node-gradient',
    '\\bar u',
    'grad',
    ['유 바', '계산 그래프의 노드 $u$에 대한 미분값'],
    ['u bar', 'derivative by any node $u$ of a graph'],
  ),
  row(
    'chain-parts',
    '\\bar u\\cdot\\dfrac{\\partial u}{\\partial v}',
    'upstream * local = contribution',
    ['위에서 온 값 곱하기 그 자리의 미분값', '연쇄 법칙의 한 걸음'],
    ['upstream times local', 'one step of the chain rule'],
  ),
  row(
    'factor-arriving',
    '\\arriving{\\dfrac{\\partial C}{\\partial a}}',
    'arriving',
    ['빨강', '빨강 ●: 도착한 미분값'],
    ['red', 'red ●: the derivative that arrived'],
  ),
  row(
    'factor-slope',
    "\\slope{f'(z)}",
    'slope',
    ['파랑', '파랑 ▲: 활성화 함수의 기울기'],
    ['blue', 'blue ▲: the slope of the activation'],
  ),
  row(
    'factor-entered',
    '\\entered{a^{(l-1)}_i}',
    'entered',
    ['보라', '보라 ■: 가중치로 들어온 값'],
    ['purple', 'purple ■: the value that entered the weight'],
  ),
  row(
    'factor-crossed',
    '\\crossed{w^{(l+1)}_{kj}}',
    'crossed',
    ['초록', '초록 ◆: 되돌아가며 건너는 가중치'],
    ['green', 'green ◆: the weight crossed on the way back'],
  ),
  row(
    'parameter',
    '\\theta,\\ g_t',
    'theta, g',
    ['세타, 지 티', '매개변수와 그 기울기'],
    ['theta, g t', 'a parameter and its gradient'],
  ),
  row(
    'learning-rate',
    '\\eta',
    'learningRate',
    ['에타', '학습률. 강의 노트에서는 $r$로 씁니다'],
    ['eta', 'learning rate, written $r$ in many lecture notes'],
  ),
  row(
    'momentum',
    '\\mu,\\ v',
    'momentum, velocity',
    ['뮤, 브이', '모멘텀 계수와 속도'],
    ['mu, v', 'momentum coefficient and velocity'],
  ),
  row(
    'adam',
    '\\beta_1,\\ \\beta_2,\\ \\varepsilon,\\ m_t,\\ v_t,\\ \\hat m_t,\\ \\hat v_t',
    'beta1, beta2, epsilon, m, v, mHat, vHat',
    ['베타, 엡실론, 엠, 브이, 햇', 'Adam의 상수와 적률'],
    ['beta, epsilon, m, v, hats', 'constants and moments of Adam'],
  ),
  row(
    'adaptive',
    'G_t,\\ \\rho',
    'sumOfSquares, rho',
    ['지 티, 로', 'AdaGrad의 제곱합, RMSProp과 AdaDelta의 감쇠율'],
    ['G t, rho', 'sum of squares of AdaGrad; decay of RMSProp and AdaDelta'],
  ),
  row('difference-step', 'h', 'h', ['에이치', '수치 미분에서 값을 흔드는 폭'], ['h', 'step of a finite difference']),
  row('weight-decay', '\\lambda', 'weightDecay', ['람다', '가중치 감쇠 계수'], ['lambda', 'weight decay']),
  row(
    'counts',
    't,\\ N,\\ m',
    't, epoch, sampleCount, batchSize',
    ['티, 큰 엔, 엠', '갱신 횟수, 예제 수, 배치 크기'],
    ['t, capital N, m', 'update count, number of examples, batch size'],
  ),
];
