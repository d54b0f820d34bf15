import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.ko;

export const ko: Words = {
  title: '세 가지 색 카드',
  frame,
  damagedLink,
  preset: '신경망',
  presets: { general: '일반 신경망 F1', paper: '종이 신경망 F2' },
  arrow: '화살표',
  arrows: { w2_11: 'w⁽²⁾₁₁ (은닉 노드 1에서)', w2_12: 'w⁽²⁾₁₂ (은닉 노드 2에서)' },
  chain:
    '가중치에서 가중합, 예측값을 거쳐 손실까지 가는 길. 카드를 놓은 걸음은 거꾸로 가는 화살표와 그 수로 표시됩니다.',
  slots: '기울기를 이루는 세 칸',
  cards: '카드',
  factors: { arriving: '빨강', slope: '파랑', entered: '보라' },
  asks: {
    arriving: 'ŷ이 변할 때 손실이 변하는 비율',
    slope: 'z가 변할 때 ŷ이 변하는 비율',
    entered: 'w가 변할 때 z가 변하는 비율',
  },
  filled: '세 칸 가운데 {count}칸을 채웠습니다.',
  empty: '비어 있음',
  hidden: '?',
  todo: {
    pick: '카드를 한 장 고르세요. 칸으로 끌어다 놓아도 됩니다.',
    place: '이 카드를 놓을 칸을 고르세요.',
    predict: '세 장이 모두 놓였습니다. 곱을 보기 전에 부호와 크기를 예측하세요.',
    done: '그 자리의 수 셋을 곱한 값이, 가중치를 흔들어 잰 기울기와 같습니다.',
  },
  remarks: {
    placed: '{factor}의 자리에 맞는 카드입니다. 값은 {value}입니다.',
    pickFirst: '아래에서 카드를 먼저 고르세요.',
    slips: {
      M03: '은닉 노드의 가중합 z입니다. 다음 가중치로 들어간 값은 z가 아니라 활성화 값 a이므로 a를 고르세요.',
      M04: '크기는 같지만 부호가 반대입니다. 손실을 ŷ으로 미분하면 ŷ−y이고, 빼기는 나중에 갱신식에서 합니다.',
      M08: '이웃 화살표로 들어온 값입니다. 이 화살표가 어느 노드에서 출발하는지 보세요.',
      M12: '1−ŷ²은 tanh의 기울기입니다. 출력 노드는 시그모이드이므로 시그모이드의 기울기를 고르세요.',
      M13: '손실의 값 자체입니다. 이 칸에는 손실이 ŷ에 따라 변하는 비율이 들어갑니다.',
      M14: '정답 y를 빼지 않은 예측값입니다. 손실을 ŷ으로 미분했을 때 남는 식을 고르세요.',
      M18: '가중치 자신입니다. 가중합을 가중치로 미분하면 가중치는 사라지고 들어온 값이 남습니다.',
      'other-step': '곱에 들어가는 카드이지만 이 걸음의 것이 아닙니다. 이 칸은 {asks}을 묻습니다.',
      elsewhere: '이 걸음의 미분값이 아닙니다. 이 칸은 {asks}을 묻습니다.',
    },
  },
  ask: {
    question: '세 수의 곱은 어느 것에 가장 가까울까요?',
    about: '약 {value}',
    said: prediction.said,
    unknown: prediction.unknown,
    outcomes: {
      near: '부호와 크기가 모두 맞습니다. 곱은 {product}입니다.',
      sign: '곱은 {product}이고 부호가 반대입니다. 파랑과 보라는 양수이므로 부호는 빨강이 정합니다.',
      'too-large': '곱은 {product}으로 더 작습니다. 1보다 작은 수를 거듭 곱하면 빠르게 작아집니다.',
      'too-small': '곱은 {product}으로 더 큽니다. 세 칸의 수를 어림해 차례로 곱해 보세요.',
      unknown: '곱은 {product}입니다. 부호는 빨강이 정하고, 크기는 1보다 작은 수를 곱할수록 작아집니다.',
    },
  },
  product: '세 수의 곱',
  measured: '수치 미분으로 잰 기울기',
  difference: '차이',
  decimals: '소수 여덟째 자리까지',
  table: { caption: '인수와 기울기', row: '양', value: '값' },
};
