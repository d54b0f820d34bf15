import type { ActivationId } from '#engine';
import type { Locale, Localized } from '#i18n/locales.ts';
import type { Subject } from '#notation/formula.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { Phase } from './frames.ts';
import type { Mode } from './link.ts';
import type { PresetId } from './setup.ts';
import type { SignGuess } from './stepper-state.svelte.ts';

/** Everything the stepper says. */
export interface Words {
  title: string;
  frame: { copyLink: string; copied: string; copyByHand: string; reset: string };
  transport: {
    first: string;
    back: string;
    play: string;
    pause: string;
    forward: string;
    last: string;
    step: string;
  };
  status(step: number, last: number, what: string): string;
  start: string;
  phases: Record<Phase, string>;
  /** What a frame works out: "δ of hidden unit 1". `lastLayer` and widths decide how a unit is called. */
  subject(subject: Subject, sizes: readonly number[]): string;
  /** What to watch in a frame, one sentence. */
  explain: Record<Subject['kind'] | 'start' | 'deltaOutput', string>;
  graph(sizes: readonly number[]): string;
  presets: Record<PresetId, string>;
  own: string;
  preset: string;
  mode: string;
  modes: Record<Mode, string>;
  decimals: string;
  compare: string;
  hidden: string;
  ask: {
    sign(what: string): string;
    signs: Record<SignGuess, string>;
    said: string;
    agrees(sign: string): string;
    differs(sign: string): string;
    why: string;
    value(what: string): string;
    check: string;
    show: string;
    right: string;
    wrong: string;
    shown: string;
  };
  numbers: {
    summary: string;
    hint: string;
    inputs: string;
    hidden(l: number): string;
    addHidden: string;
    removeHidden: string;
    outputs: string;
    activation(l: number, lastLayer: number): string;
    activations: Record<ActivationId, string>;
    example: string;
    weights(l: number): string;
    biases(l: number): string;
    learningRate: string;
    fewer: string;
    more: string;
    names: {
      x(j: number): string;
      y(j: number): string;
      w(l: number, j: number, i: number): string;
      b(l: number, j: number): string;
    };
    problems: Record<NumberInputProblem | 'limits', string>;
  };
  table: {
    gradients: string;
    parameter: string;
    value: string;
    gradient: string;
    numerical: string;
    difference: string;
    updated: string;
    largest(difference: string): string;
    steps: string;
    step: string;
    formula: string;
    result: string;
  };
  rounds: {
    again: string;
    round(n: number): string;
    loss: string;
    history(values: string): string;
    across: string;
    diverged: string;
    tooLarge: string;
  };
  damagedLink: string;
}

const RAISED = '⁰¹²³⁴';
const LOWERED = '₀₁₂₃₄';

/** w⁽²⁾₁₁ in running text. */
function weight(l: number, j: number, i: number): string {
  return `w⁽${RAISED[l]}⁾${LOWERED[j + 1]}${LOWERED[i + 1]}`;
}

function unitKo(l: number, j: number, sizes: readonly number[]): string {
  const lastLayer = sizes.length - 1;
  if (l === lastLayer) return sizes[l] > 1 ? `출력 노드 ${j + 1}` : '출력 노드';
  return lastLayer > 2 ? `${l}층 은닉 노드 ${j + 1}` : `은닉 노드 ${j + 1}`;
}

function unitEn(l: number, j: number, sizes: readonly number[]): string {
  const lastLayer = sizes.length - 1;
  if (l === lastLayer) return sizes[l] > 1 ? `output unit ${j + 1}` : 'the output unit';
  return lastLayer > 2 ? `hidden unit ${j + 1} of layer ${l}` : `hidden unit ${j + 1}`;
}

function subjectKo(subject: Subject, sizes: readonly number[]): string {
  if (subject.kind === 'loss') return '손실 C';
  const unit = unitKo(subject.l, subject.j, sizes);
  switch (subject.kind) {
    case 'products':
      return `${unit}에 들어오는 곱의 합`;
    case 'z':
      return `${unit}의 가중합 z`;
    case 'a':
      return subject.l === sizes.length - 1 ? `${unit}의 예측값 ŷ` : `${unit}의 활성화 값 a`;
    case 'delta':
      return `${unit}의 δ`;
    case 'crossing':
      return `${unitKo(subject.l + 1, subject.k, sizes)}에서 ${unit}로 건너오는 값`;
    case 'arriving':
      return `${unit}에 모인 값`;
    case 'dW':
      return `${weight(subject.l, subject.j, subject.i)}의 기울기`;
    case 'db':
      return `${unit}의 편향의 기울기`;
    case 'update':
      return '모든 매개변수의 갱신';
  }
}

function subjectEn(subject: Subject, sizes: readonly number[]): string {
  if (subject.kind === 'loss') return 'the loss C';
  const unit = unitEn(subject.l, subject.j, sizes);
  switch (subject.kind) {
    case 'products':
      return `sum of the products entering ${unit}`;
    case 'z':
      return `weighted sum z of ${unit}`;
    case 'a':
      return subject.l === sizes.length - 1 ? `prediction ŷ of ${unit}` : `activation a of ${unit}`;
    case 'delta':
      return `δ of ${unit}`;
    case 'crossing':
      return `what crosses back from ${unitEn(subject.l + 1, subject.k, sizes)} to ${unit}`;
    case 'arriving':
      return `all that arrives at ${unit}`;
    case 'dW':
      return `gradient of ${weight(subject.l, subject.j, subject.i)}`;
    case 'db':
      return `gradient of the bias of ${unit}`;
    case 'update':
      return 'update of every parameter';
  }
}

const ko: Words = {
  title: '역전파 스텝퍼',
  frame: {
    copyLink: '링크 복사',
    copied: '이 상태로 여는 링크를 복사했습니다.',
    copyByHand: '브라우저가 복사를 막았습니다. 아래 주소를 직접 복사하세요.',
    reset: '처음 상태로',
  },
  transport: {
    first: '처음으로',
    back: '한 걸음 뒤로',
    play: '재생',
    pause: '멈춤',
    forward: '한 걸음 앞으로',
    last: '끝으로',
    step: '걸음',
  },
  status: (step, last, what) => `${last}걸음 중 ${step}걸음: ${what}`,
  start: '주어진 신경망',
  phases: {
    forward: '① 순전파',
    loss: '② 손실',
    'delta-output': '③ 출력층 δ',
    'delta-hidden': '④ 은닉층 δ',
    gradients: '⑤ 기울기와 갱신',
  },
  subject: subjectKo,
  explain: {
    start: '가중치는 화살표 위에, 입력은 왼쪽 노드에, 편향 b와 정답 y는 노드 위에 있습니다. 앞으로 한 걸음씩 가 보세요.',
    products: '들어오는 화살표마다 보내는 노드의 값과 가중치를 곱해 더합니다.',
    z: '곱의 합에 편향을 더하면 가중합 z입니다.',
    a: '가중합 z를 활성화 함수에 넣습니다.',
    loss: '예측값과 정답의 차이를 제곱해 절반을 취합니다.',
    deltaOutput: '출력 노드에 도착한 미분값 ●는 ŷ − y입니다. 여기에 활성화의 기울기 ▲를 곱합니다.',
    crossing: 'δ가 화살표를 거꾸로 건널 때 그 화살표의 가중치 ◆를 곱합니다.',
    arriving: '이 노드에서 나가는 길마다 돌아온 값을 모두 더합니다.',
    delta: '모인 값 ●에 이 노드의 활성화 기울기 ▲를 곱하면 δ입니다.',
    dW: 'δ에 이 가중치로 들어온 값 ■를 곱합니다.',
    db: '편향으로 들어오는 값은 언제나 1이므로 δ가 그대로 기울기입니다.',
    update: '모든 기울기를 구한 뒤 한꺼번에 갱신합니다. 첫 가중치의 계산을 보이고, 나머지는 표에 있습니다.',
  },
  graph: (sizes) => `${sizes.join('–')} 신경망. 값은 아래 표에도 있습니다.`,
  presets: { general: '일반 신경망 F1', paper: '종이 신경망 F2', 'two-outputs': '출력이 둘인 신경망 F3' },
  own: '직접 정한 신경망',
  preset: '신경망',
  mode: '방식',
  modes: { watch: '지켜보기', predict: 'δ의 부호 예측하기', fill: '모든 값 채우기' },
  decimals: '소수 여덟째 자리까지',
  compare: '수치 미분과 비교',
  hidden: '?',
  ask: {
    sign: (what) => `${what}는 양수일까요, 음수일까요?`,
    signs: { positive: '양수', negative: '음수', zero: '0', unknown: '모르겠습니다' },
    said: '예측',
    agrees: (sign) => `계산 결과도 ${sign}입니다.`,
    differs: (sign) => `계산 결과는 ${sign}입니다.`,
    why: '▲는 음수가 될 수 없으므로, ▲가 0이 아니면 δ의 부호는 ●의 부호와 같습니다.',
    value: (what) => `${what}: 값을 구하세요 (유효숫자 3자리)`,
    check: '확인',
    show: '값 보기',
    right: '맞는 값입니다.',
    wrong: '계산한 값과 다릅니다. 둘째 줄에 넣은 수를 차례로 계산해 보세요.',
    shown: '값을 펼쳐 보았습니다.',
  },
  numbers: {
    summary: '숫자와 구조 바꾸기',
    hint: '칸에 적거나, 기호를 좌우로 끌거나, 위아래 화살표 키를 누르세요. 3/8, 1e-2처럼 적어도 됩니다.',
    inputs: '입력',
    hidden: (l) => `은닉층 ${l}`,
    addHidden: '은닉층 더하기',
    removeHidden: '은닉층 빼기',
    outputs: '출력',
    activation: (l, lastLayer) => (l === lastLayer ? '출력층의 활성화 함수' : `은닉층 ${l}의 활성화 함수`),
    activations: { sigmoid: '시그모이드', tanh: 'tanh', relu: 'ReLU', identity: '항등 함수' },
    example: '예제와 학습률',
    weights: (l) => `${l}층의 가중치: 행은 받는 노드, 열은 보내는 노드`,
    biases: (l) => `${l}층의 편향`,
    learningRate: '학습률 η',
    fewer: '하나 빼기',
    more: '하나 더하기',
    names: {
      x: (j) => `입력 x ${j}`,
      y: (j) => `정답 y ${j}`,
      w: (l, j, i) => `${l}층 가중치, 노드 ${i}에서 노드 ${j}로`,
      b: (l, j) => `${l}층 노드 ${j}의 편향`,
    },
    problems: {
      empty: '칸이 비어 있습니다. 수를 적으세요. 그때까지 앞의 값을 씁니다.',
      letters: '글자는 수로 읽을 수 없습니다. -0.3, 1e-2, 3/8처럼 적으세요.',
      thousands: '자릿수 구분 쉼표나 빈칸 없이 적으세요. 예: 1000',
      'decimal-comma': '소수점은 쉼표가 아니라 마침표로 적으세요. 예: 0.5',
      'zero-denominator': '0으로 나눌 수 없습니다. 분모를 바꾸세요.',
      'out-of-range': '너무 크거나 너무 작아 계산할 수 없습니다. 더 단순한 수를 적으세요.',
      malformed: '수로 읽을 수 없습니다. -0.3, 1e-2, 3/8처럼 적으세요.',
      limits: '받을 수 있는 범위를 벗어났습니다. 크기를 1000000 이하로, 학습률은 0 이상으로 적으세요.',
    },
  },
  table: {
    gradients: '매개변수와 기울기',
    parameter: '매개변수',
    value: '값',
    gradient: '기울기',
    numerical: '수치 미분',
    difference: '차이',
    updated: '갱신한 값',
    largest: (difference) => `가장 큰 차이: ${difference}`,
    steps: '지금까지의 걸음을 표로 보기',
    step: '걸음',
    formula: '식',
    result: '결과',
  },
  rounds: {
    again: '갱신한 값으로 한 번 더',
    round: (n) => `바퀴 ${n + 1}`,
    loss: '바퀴마다의 손실 C',
    history: (values) => `바퀴마다의 손실: ${values}`,
    across: '바퀴',
    diverged: '다음 바퀴에서는 수가 너무 커져 계산할 수 없습니다. 학습이 발산했습니다. 학습률을 줄여 보세요.',
    tooLarge: '이 수들로는 결과가 너무 커져 계산할 수 없습니다. 더 작은 수를 적거나 처음 상태로 돌아가세요.',
  },
  damagedLink: '링크의 일부를 읽을 수 없어 처음 상태로 열었습니다.',
};

const en: Words = {
  title: 'Backward stepper',
  frame: {
    copyLink: 'Copy link',
    copied: 'Copied a link that opens this state.',
    copyByHand: 'The browser did not allow copying. Copy this address yourself.',
    reset: 'Reset',
  },
  transport: {
    first: 'To the start',
    back: 'One step back',
    play: 'Play',
    pause: 'Pause',
    forward: 'One step forward',
    last: 'To the end',
    step: 'Step',
  },
  status: (step, last, what) => `Step ${step} of ${last}: ${what}`,
  start: 'the network as given',
  phases: {
    forward: '① Forward pass',
    loss: '② Loss',
    'delta-output': '③ Output δ',
    'delta-hidden': '④ Hidden δ',
    gradients: '⑤ Gradients and update',
  },
  subject: subjectEn,
  explain: {
    start: 'Weights stand on the arrows, inputs in the nodes at the left, biases b and targets y above the nodes. Step forward.',
    products: 'Each arriving arrow brings the sender’s value times its weight; the products are added.',
    z: 'The sum of the products plus the bias is the weighted sum z.',
    a: 'The weighted sum z goes through the activation function.',
    loss: 'Half the square of prediction minus target.',
    deltaOutput: 'What arrives at an output unit ● is ŷ − y. It is multiplied by the slope of the activation ▲.',
    crossing: 'Crossing an arrow backwards multiplies δ by the weight of that arrow ◆.',
    arriving: 'What comes back over each path that leaves this unit is added up.',
    delta: 'What arrived ● times the slope of this unit’s activation ▲ is its δ.',
    dW: 'δ times the value that entered this weight ■.',
    db: 'A bias always receives 1, so δ itself is its gradient.',
    update: 'Once every gradient is known, all parameters move together. The first weight is shown, the rest is in the table.',
  },
  graph: (sizes) => `A ${sizes.join('–')} network. Its values are in the tables below, too.`,
  presets: { general: 'General network F1', paper: 'Paper network F2', 'two-outputs': 'Network with two outputs F3' },
  own: 'A network of your own',
  preset: 'Network',
  mode: 'Mode',
  modes: { watch: 'Watch', predict: 'Predict the sign of each δ', fill: 'Fill in every value' },
  decimals: 'Eight decimals',
  compare: 'Compare with numerical differentiation',
  hidden: '?',
  ask: {
    sign: (what) => `Will the ${what} be positive or negative?`,
    signs: { positive: 'positive', negative: 'negative', zero: 'zero', unknown: 'I don’t know' },
    said: 'Your prediction',
    agrees: (sign) => `It is ${sign}.`,
    differs: (sign) => `It is ${sign}.`,
    why: '▲ can never be negative: unless it is zero, δ has the sign of ●.',
    value: (what) => `Work out: ${what} (3 significant digits)`,
    check: 'Check',
    show: 'Show the value',
    right: 'That is the value.',
    wrong: 'That differs from the computed value. Go through the numbers of the second line one by one.',
    shown: 'The value was shown.',
  },
  numbers: {
    summary: 'Change numbers and structure',
    hint: 'Type into a field, drag its symbol sideways, or press the up and down arrow keys. 3/8 and 1e-2 are fine.',
    inputs: 'Inputs',
    hidden: (l) => `Hidden layer ${l}`,
    addHidden: 'Add a hidden layer',
    removeHidden: 'Remove a hidden layer',
    outputs: 'Outputs',
    activation: (l, lastLayer) => (l === lastLayer ? 'Activation of the output layer' : `Activation of hidden layer ${l}`),
    activations: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', identity: 'identity' },
    example: 'Example and learning rate',
    weights: (l) => `Weights of layer ${l}: rows receive, columns send`,
    biases: (l) => `Biases of layer ${l}`,
    learningRate: 'Learning rate η',
    fewer: 'one fewer',
    more: 'one more',
    names: {
      x: (j) => `input x ${j}`,
      y: (j) => `target y ${j}`,
      w: (l, j, i) => `weight of layer ${l}, to unit ${j} from unit ${i}`,
      b: (l, j) => `bias of unit ${j} in layer ${l}`,
    },
    problems: {
      empty: 'The field is empty. Type a number; until then the previous one is used.',
      letters: 'Letters cannot be read as a number. Write -0.3, 1e-2 or 3/8.',
      thousands: 'Write the number without separators: 1000.',
      'decimal-comma': 'Use a point, not a comma: 0.5.',
      'zero-denominator': 'Nothing can be divided by 0. Change the denominator.',
      'out-of-range': 'Too large or too small to compute with. Type a simpler number.',
      malformed: 'This cannot be read as a number. Write -0.3, 1e-2 or 3/8.',
      limits: 'Out of range. Numbers go up to 1000000 in size; the learning rate is not negative.',
    },
  },
  table: {
    gradients: 'Parameters and gradients',
    parameter: 'Parameter',
    value: 'Value',
    gradient: 'Gradient',
    numerical: 'Numerical',
    difference: 'Difference',
    updated: 'Updated',
    largest: (difference) => `Largest difference: ${difference}`,
    steps: 'The steps so far as a table',
    step: 'Step',
    formula: 'Formula',
    result: 'Result',
  },
  rounds: {
    again: 'One more round with the updated values',
    round: (n) => `Round ${n + 1}`,
    loss: 'Loss C of every round',
    history: (values) => `Loss of every round: ${values}`,
    across: 'round',
    diverged: 'In the next round the numbers would grow beyond all bounds: learning diverges. Try a smaller learning rate.',
    tooLarge: 'With these numbers the results grow beyond all bounds. Type smaller ones, or reset.',
  },
  damagedLink: 'Part of the link could not be read, so the figure opened in its initial state.',
};

export const strings: Localized<Words> = { ko, en };

export const wordsOf = (locale: Locale): Words => strings[locale];
