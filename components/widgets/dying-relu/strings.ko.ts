import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction, transport } = commonWords.ko;

export const ko: Words = {
  title: '죽은 ReLU',
  frame,
  damagedLink,
  prediction,
  transport,
  runs: '학습',
  presets: {
    dies: '학습률 {eta}',
    small: '작은 학습률 {eta}',
    bias: '다른 시작 편향 {b}',
    leaky: '죽은 뒤 Leaky {slope}',
    faint: '죽은 뒤 Leaky {slope}',
  },
  own: '직접 고른 값',
  about: {
    dies: 'w = 1, b = 0에서 학습률 {eta}로 시작합니다. 첫걸음이 너무 커서 세 z가 모두 음수가 됩니다.',
    small:
      '같은 자리에서 학습률을 {eta|으로/로} 줄여 시작합니다. 걸음이 작아 z가 양수로 남고, 걸음 {last}에서 손실은 {loss}입니다.',
    bias: '학습률 {eta}에서 b = 0으로 시작하면 첫걸음에 죽지만, b = {b|으로/로} 시작하면 첫 기울기가 작아 살아남습니다. 걸음 {last}에서 손실은 {loss}입니다.',
    leaky:
      '죽은 자리에서 음수 쪽에 기울기 {slope|을/를} 주고 학습률을 {eta|으로/로} 낮춥니다. 천천히 되살아나 걸음 {last}에서 손실은 {loss}입니다.',
    faint:
      '죽은 자리에서 기울기 {slope}만 주고 학습률은 {eta} 그대로 둡니다. 오래 걸려 되살아난 뒤, 걸음이 너무 커서 다시 음수 쪽으로 밀려납니다.',
    own: '직접 고른 값으로 시작합니다. 걸음 {last}에서 손실은 {loss}입니다.',
  },
  status: '걸음 {t}: 손실 {loss}',
  unit: { x: '가중합 z', y: '활성화 값 a', label: '활성화 함수와 세 예제의 z: {z}' },
  loss: {
    x: '걸음',
    y: '손실 C',
    label: '걸음에 따른 손실. 걸음 {t}에서 {loss}입니다.',
    still: '세 출력이 0일 때 {loss}',
  },
  table: {
    caption: '세 예제의 순전파와 역전파',
    quantity: '값',
    example: 'x = {x}',
    mean: '평균',
    rows: { z: '가중합', a: '활성화 값', error: '오차', slope: '기울기', delta: '델타', dw: '곱' },
    hidden: '?',
  },
  conditions: {
    dead: '세 z가 모두 0 이하라서 f′(z)가 모두 0입니다. 두 기울기도 0이어서 w와 b는 더 움직이지 않습니다.',
    leaking: '세 z가 모두 0 이하이지만 f′(z) = {slope|이/가} 남아 있어 w와 b가 조금씩 움직입니다.',
    alive: '세 예제 가운데 {alive}개의 z가 양수입니다. 그 예제에서는 f′(z) = 1입니다.',
  },
  waiting: '세 z가 모두 음수입니다. 다음 걸음은 예측한 뒤에 볼 수 있습니다.',
  ask: {
    question: '학습률 0.5로 한 걸음 가면 세 z가 모두 음수가 됩니다. 다음 걸음에서는 어떻게 될까요?',
    options: {
      repairs: '되돌아와 손실이 줄어든다',
      slowly: '조금씩 움직여 나중에 되돌아온다',
      never: '아무것도 바뀌지 않는다',
    },
    outcome:
      '아무것도 바뀌지 않습니다. f′(z)가 모두 0이어서 기울기가 0이고, w = {w|과/와} b = {b|은/는} 그대로이며 손실은 걸음 {last}에도 {loss}입니다.',
  },
  locked: '예측하고 나면 처방과 값을 바꿀 수 있습니다.',
  eta: { name: '학습률 η', problems: { ...numbers, limits: '학습률은 0.01에서 1까지 적을 수 있습니다.' } },
  slope: {
    name: '음수 쪽 기울기 s',
    problems: { ...numbers, limits: '음수 쪽 기울기는 0에서 0.3까지 적을 수 있습니다.' },
  },
  b: { name: '시작 편향 b', problems: { ...numbers, limits: '시작 편향은 −2에서 2까지 적을 수 있습니다.' } },
  goTo: '이 학습에서 일어나는 일',
  events: {
    lost: '걸음 {t}: 양수인 z가 없어짐',
    back: '걸음 {t}: 양수인 z가 다시 생김',
    low: '걸음 {t}: 여기부터 손실이 {low}보다 작음',
  },
  decimals: '소수 여덟째 자리까지',
  numbers: { caption: '이 학습의 걸음', step: '걸음', loss: '손실', alive: '양수인 z', z: '세 z' },
};
