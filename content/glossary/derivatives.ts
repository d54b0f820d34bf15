import type { Term } from './term.ts';

/** Backpropagation itself, and the derivatives it is made of. */
export const derivatives: readonly Term[] = [
  {
    id: 'backpropagation',
    en: 'backpropagation',
    ko: '역전파',
    aliases: {
      ko: ['오차 역전파', '오차 역전파법', '백프로퍼게이션'],
      en: ['error backpropagation', 'backprop'],
    },
    definition: {
      ko: '순전파에서 남겨 둔 값을 써서 손실의 미분값을 출력 쪽에서 입력 쪽으로 되돌려 보내며, 모든 매개변수의 편미분값을 한 번의 훑기로 구하는 알고리즘입니다. 기울기를 구할 뿐, 매개변수를 바꾸지는 않습니다.',
      en: 'The algorithm that sends the derivative of the loss back from the output towards the input, using values kept from the forward pass, and so finds the partial derivative for every parameter in one sweep. It computes gradients; it does not itself change any parameter.',
    },
    note: {
      ko: '되돌아가는 것은 오차가 아니라 미분값 δ입니다.',
      en: 'What travels back is a derivative, δ, and not the error.',
    },
    firstChapter: 4,
    related: ['chain-rule', 'delta', 'automatic-differentiation'],
  },
  {
    id: 'forward-propagation',
    en: 'forward propagation, forward pass',
    ko: '순전파',
    aliases: { ko: ['정방향 계산', '순방향 계산'], en: ['feedforward'] },
    definition: {
      ko: '입력에서 출발해 층마다 가중합 z와 활성화 값 a를 차례로 구하여 예측값 ŷ에 이르는 계산입니다. 역전파에 필요한 값을 이때 남겨 둡니다.',
      en: 'The computation that starts at the input and finds the weighted sums z and activations a layer by layer until it reaches the prediction ŷ. The values the backward pass will need are kept on the way.',
    },
    firstChapter: 3,
    related: ['backward-pass', 'weighted-sum', 'activation'],
  },
  {
    id: 'backward-pass',
    en: 'backward pass',
    ko: '역방향 계산',
    aliases: { ko: ['역전파 과정'], en: ['reverse sweep'] },
    definition: {
      ko: '순전파가 끝난 뒤 계산을 거꾸로 훑으며 각 노드에 손실의 미분값을 전하는 과정입니다. 갱신하기 전의 가중치를 쓰고, 길이 만나는 곳에서는 도착한 값을 더합니다.',
      en: 'The sweep, after the forward pass, that goes through the computation in reverse and hands each node the derivative of the loss. It uses the weights as they were before the update, and adds what arrives wherever paths meet.',
    },
    firstChapter: 4,
    related: ['forward-propagation', 'backpropagation', 'topological-order'],
  },
  {
    id: 'chain-rule',
    en: 'chain rule',
    ko: '연쇄 법칙',
    aliases: { ko: ['연쇄법칙', '체인 룰'], en: [] },
    definition: {
      ko: '합성 함수를 미분하는 규칙으로, 한 길 위에서는 각 단계의 미분값을 곱하고 길이 여럿이면 길마다 구한 곱을 모두 더합니다. 각 미분값은 그 단계에 실제로 들어온 값에서 구합니다.',
      en: 'The rule for differentiating a composite function: along one path the derivatives of the stages are multiplied, and where there are several paths their products are added. Each derivative is taken at the value that actually entered its stage.',
    },
    firstChapter: 2,
    related: ['composite-function', 'total-derivative', 'computation-graph'],
  },
  {
    id: 'composite-function',
    en: 'composite function',
    ko: '합성 함수',
    aliases: { ko: ['합성함수'], en: ['composition'] },
    definition: {
      ko: '한 함수의 출력을 다른 함수의 입력으로 넣어 만든 함수로, f(g(x))와 같이 겹쳐 씁니다. 함수를 더하는 것이 아니라 포개는 것입니다.',
      en: 'A function made by feeding the output of one function into another, written f(g(x)). The functions are nested, not added.',
    },
    firstChapter: 2,
    related: ['chain-rule', 'computation-graph'],
  },
  {
    id: 'derivative',
    en: 'derivative',
    ko: '미분, 도함수, 미분값',
    aliases: { ko: ['미분계수', '순간변화율'], en: ['differentiation', 'rate of change'] },
    definition: {
      ko: '미분값은 입력의 변화량을 0으로 보낼 때 (출력의 변화량)÷(입력의 변화량)이 다가가는 값입니다. 그 값을 구하는 일이 미분이고, 점마다 그 값을 짝지은 함수가 도함수입니다.',
      en: 'The value that (change of output) ÷ (change of input) approaches as the change of input goes to 0. The function that gives this value at every point is called the derivative too, and finding it is differentiation.',
    },
    firstChapter: 1,
    related: ['partial-derivative', 'slope', 'numerical-differentiation'],
  },
  {
    id: 'partial-derivative',
    en: 'partial derivative',
    ko: '편미분, 편도함수, 편미분값',
    aliases: { ko: ['편미분계수'], en: [] },
    definition: {
      ko: '변수가 여럿인 함수에서 나머지 변수를 고정하고 한 변수에 대해서만 구한 미분값이며, ∂C/∂w와 같이 씁니다. 기울기 벡터의 성분 하나에 해당합니다.',
      en: 'The derivative of a function of several variables with respect to one of them, the others being held fixed; it is written ∂C/∂w. It is one component of the gradient.',
    },
    firstChapter: 1,
    related: ['derivative', 'gradient', 'total-derivative'],
  },
  {
    id: 'total-derivative',
    en: 'total derivative',
    ko: '전미분',
    aliases: { ko: ['전도함수'], en: ['total differential'] },
    definition: {
      ko: '여러 변수가 한 변수를 따라 함께 변할 때의 전체 변화율로, 변수마다 편미분값에 그 변수의 변화율을 곱해 모두 더한 값입니다. 은닉 노드에서 여러 길로 온 미분값을 더하는 근거입니다.',
      en: 'The whole rate of change when several variables move together with one underlying variable: each partial derivative times the rate of its variable, all added up. It is why the derivatives reaching a hidden unit over several paths are added.',
    },
    note: {
      ko: '변화율 대신 작은 변화량으로 쓴 dC = Σ (∂C/∂z)·dz도 전미분이라고 부릅니다.',
      en: 'Written with small changes instead of rates, dC = Σ (∂C/∂z)·dz, it is called the total differential; Korean uses one word for both.',
    },
    firstChapter: 2,
    related: ['partial-derivative', 'chain-rule'],
  },
  {
    id: 'gradient',
    en: 'gradient',
    ko: '기울기(벡터)',
    aliases: {
      ko: ['기울기', '기울기 벡터', '그레이디언트', '그라디언트', '변화도', '경사'],
      en: ['gradient vector'],
    },
    definition: {
      ko: '함수의 편미분값을 변수마다 하나씩 모두 모은 벡터이며, 손실의 기울기는 ∇C로 씁니다. 0이 아닐 때 함수가 가장 가파르게 커지는 방향을 가리킵니다.',
      en: 'The vector of all partial derivatives of a function, one for each variable; that of the loss is written ∇C. Where it is not zero it points in the direction of steepest increase.',
    },
    note: {
      ko: '성분 하나를 말할 때는 편미분값, 곡선에서는 접선의 기울기라고 씁니다.',
      en: 'A single component is a partial derivative; on a curve the book speaks of the slope of the tangent.',
    },
    firstChapter: 1,
    related: ['partial-derivative', 'slope', 'gradient-descent'],
  },
  {
    id: 'slope',
    en: 'slope (of the tangent)',
    ko: '접선의 기울기',
    aliases: { ko: ['순간 기울기'], en: ['slope'] },
    definition: {
      ko: '곡선 위 한 점에서 그은 접선이 얼마나 가파른지를 나타내는 수로, 그 점의 미분값과 같습니다. 양수이면 오른쪽으로 갈수록 올라가고 음수이면 내려갑니다.',
      en: 'The number that says how steep the tangent to a curve is at a point; it equals the derivative there. If it is positive the tangent rises to the right, if negative it falls.',
    },
    firstChapter: 1,
    related: ['derivative', 'gradient'],
  },
  {
    id: 'jacobian-matrix',
    en: 'Jacobian matrix',
    ko: '야코비 행렬',
    aliases: { ko: ['자코비안', '야코비안'], en: ['Jacobian'] },
    definition: {
      ko: '입력이 n개, 출력이 m개인 함수의 편미분값을 모두 모은 m×n 행렬로, i행 j열에는 i번째 출력을 j번째 입력으로 편미분한 값이 놓입니다. 함수를 합성하면 야코비 행렬은 곱해집니다.',
      en: 'The m×n matrix of all partial derivatives of a function with n inputs and m outputs: row i, column j holds the derivative of output i with respect to input j. When functions are composed, their Jacobians are multiplied.',
    },
    firstChapter: 7,
    related: ['partial-derivative', 'automatic-differentiation', 'hessian-matrix'],
  },
  {
    id: 'hessian-matrix',
    en: 'Hessian matrix',
    ko: '헤세 행렬',
    aliases: { ko: ['헤시안'], en: ['Hessian'] },
    definition: {
      ko: '출력이 하나인 함수의 2계 편미분값을 모두 모은 정사각 행렬로, 방향마다 함수가 어떻게 휘는지를 나타냅니다. 2계 편도함수가 연속이면 대칭 행렬입니다.',
      en: 'The square matrix of all second partial derivatives of a function with one output; it describes how the function curves in each direction. It is symmetric where the second derivatives are continuous.',
    },
    related: ['jacobian-matrix', 'saddle-point', 'minimum'],
  },
  {
    id: 'numerical-differentiation',
    en: 'numerical differentiation',
    ko: '수치 미분',
    aliases: { ko: ['수치미분'], en: [] },
    definition: {
      ko: '식을 미분하지 않고, 입력을 조금 바꾸어 함숫값이 변한 정도로 미분값을 어림하는 방법입니다. 매개변수마다 함수를 다시 계산해야 하므로 학습보다는 검사에 씁니다.',
      en: 'Estimating a derivative from how much the value of the function changes when the input is moved a little, without differentiating any formula. The function must be computed again for every parameter, so it serves for checking rather than for training.',
    },
    firstChapter: 1,
    related: ['finite-difference', 'rounding-and-truncation-error', 'gradient-check'],
  },
  {
    id: 'finite-difference',
    en: 'forward difference, central difference',
    ko: '전진 차분 / 중앙 차분',
    aliases: {
      ko: ['전진차분', '중앙차분', '중심 차분', '차분'],
      en: ['finite difference'],
    },
    definition: {
      ko: '전진 차분은 (f(x+h) − f(x))/h, 중앙 차분은 (f(x+h) − f(x−h))/(2h)로 미분값을 어림합니다. 매끄러운 함수에서 h가 작을 때 절단 오차는 전진 차분이 h에, 중앙 차분이 h²에 비례합니다.',
      en: 'The forward difference (f(x+h) − f(x))/h and the central difference (f(x+h) − f(x−h))/(2h) both estimate a derivative. For a smooth function and small h, the truncation error is proportional to h for the former and to h² for the latter.',
    },
    firstChapter: 1,
    related: ['numerical-differentiation', 'rounding-and-truncation-error', 'gradient-check'],
  },
  {
    id: 'rounding-and-truncation-error',
    en: 'rounding / truncation error',
    ko: '반올림 오차 / 절단 오차',
    aliases: { ko: ['마무리 오차'], en: ['round-off error'] },
    definition: {
      ko: '반올림 오차는 수를 유한한 자릿수로 저장해서 생기고, 절단 오차는 극한을 유한한 계산으로 바꾸어서 생깁니다. 수치 미분에서 h를 줄이면 절단 오차는 줄지만 반올림 오차의 영향은 커집니다.',
      en: 'Rounding error comes from storing numbers with finitely many digits, truncation error from replacing a limit by a finite computation. In numerical differentiation a smaller h lowers the truncation error but raises the effect of rounding.',
    },
    note: {
      ko: '여기서 오차는 ŷ − y가 아니라 참값과 계산값의 차이입니다.',
      en: 'Here “error” is the gap between a true and a computed value, not ŷ − y.',
    },
    firstChapter: 1,
    related: ['finite-difference', 'numerical-differentiation', 'tolerance'],
  },
  {
    id: 'gradient-check',
    en: 'gradient check',
    ko: '기울기 검사',
    aliases: { ko: ['그레이디언트 체크', '기울기 확인'], en: ['gradient checking'] },
    definition: {
      ko: '역전파로 구한 편미분값을 중앙 차분으로 구한 값과 하나씩 견주어 구현이 옳은지 살피는 검사입니다. 보통 두 값의 차이를 값의 크기로 나눈 상대 오차로 판단합니다.',
      en: 'A test of an implementation that compares each partial derivative found by backpropagation with the one found by a central difference. It is usually judged by the relative error: the difference divided by the size of the values.',
    },
    firstChapter: 6,
    related: ['finite-difference', 'tolerance', 'backpropagation'],
  },
];
