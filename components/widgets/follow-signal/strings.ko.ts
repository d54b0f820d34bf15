import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, network, prediction } = commonWords.ko;

export const ko: Words = {
  title: '신호 따라가기',
  frame,
  transport,
  damagedLink,
  status: '{last}걸음 중 {step}걸음: {what}',
  start: '주어진 신경망',
  unit: { input: '입력 {j}', hidden: '은닉 노드 {j}', output: '출력 노드' },
  step: {
    product: '{from}에서 {unit|으로/로} 오는 곱',
    sum: '{unit}에 온 곱의 합',
    z: '{unit}의 가중합 z',
    a: '{unit}의 활성화 값 a',
    prediction: '예측값 ŷ',
  },
  explain: {
    start:
      '노드마다 같은 다섯 걸음을 되풀이합니다. 곱 둘, 곱의 합, 편향, 시그모이드입니다. 한 걸음 앞으로 가서 첫 값을 구해 보세요.',
    product: '화살표는 보내는 노드의 값에 자기 가중치를 곱해 전합니다.',
    sum: '이 노드에 온 두 곱을 더합니다.',
    z: '곱의 합에 이 노드의 편향을 더하면 가중합입니다.',
    a: '가중합을 시그모이드에 넣으면 활성화 값이고, 이것이 다음 층으로 갑니다.',
    prediction: '출력 노드의 활성화 값이 신경망의 예측값입니다.',
  },
  graph: '2–2–1 신경망. 지금까지 구한 값은 아래 표에도 있습니다.',
  preset: '신경망',
  presets: { general: '일반 신경망 F1', paper: '종이 신경망 F2' },
  own: '직접 정한 신경망',
  decimals: '소수 여덟째 자리까지',
  hidden: '?',
  ask: {
    value: '{what}: 값을 구하세요 (유효숫자 3자리)',
    check: '확인',
    skip: `${prediction.unknown}, 값 보기 ({left}번 남음)`,
    skipLater: '값 보기 (한 번 답한 뒤에)',
    show: '값 보기',
    next: '다음 값으로',
    said: '적은 값',
    right: '맞는 값입니다.',
    shown: '값을 펼쳐 보았습니다.',
    done: '마지막 걸음까지 왔습니다. 뒤로 가 보거나 숫자를 바꿔 다시 걸을 수 있습니다.',
    wrong: '계산한 값과 다릅니다. 둘째 줄에 넣은 수를 차례로 계산해 보세요.',
    tooFewDigits: '반올림한 자리가 너무 적어 가려낼 수 없습니다. 유효숫자 3자리까지 적으세요.',
    slips: {
      'sign-lost': '크기는 맞고 부호가 반대입니다. 곱하는 두 수의 부호를 다시 보세요.',
      'factors-added': '두 수를 더한 값입니다. 화살표를 지날 때는 가중치를 곱합니다.',
      'other-sender': '다른 화살표로 오는 값을 곱했습니다. 이 화살표가 어느 노드에서 출발하는지 보세요.',
      'products-multiplied': '두 곱을 서로 곱한 값입니다. 한 노드에 온 값끼리는 더합니다.',
      'products-unsigned': '두 곱의 크기만 더한 값입니다. 음수인 곱은 부호까지 더합니다.',
      'bias-forgotten': '곱의 합 그대로입니다. 여기에 편향을 더해야 가중합입니다.',
      'bias-subtracted': '편향을 뺀 값입니다. 편향은 부호까지 그대로 더합니다.',
      'not-activated': '가중합 z 그대로입니다. 시그모이드를 거쳐야 활성화 값이 됩니다.',
      'exponent-sign': 'z의 부호를 바꾸어 넣은 값입니다. 지수는 −z입니다.',
      'slope-for-value': '시그모이드의 기울기 a(1−a)의 값입니다. 여기서는 시그모이드의 값 a를 구합니다.',
    },
    uncertain: '혹시 이렇게 하셨나요? {slip}',
  },
  numbers: {
    summary: '숫자 바꾸기',
    hint: '칸에 적거나, 기호를 좌우로 끌거나, 위아래 화살표 키를 누르세요. 숫자를 바꾸면 첫 걸음부터 다시 시작합니다.',
    fields: { ...network, problems: numbers },
  },
  table: { step: '걸음', formula: '식', result: '결과' },
};
