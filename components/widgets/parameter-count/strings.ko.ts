import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.ko;

export const ko: Words = {
  title: '매개변수 세기',
  frame,
  damagedLink,
  preset: '신경망',
  presets: { small: '2–2–1 (이 장의 신경망)', digits: '784–100–10 (숫자 그림)', deep: '784–128–64–10' },
  own: '직접 정한 신경망',
  layer: { inputs: '입력의 수', hidden: '은닉층 {l}의 노드 수', outputs: '출력의 수' },
  addHidden: '은닉층 더하기',
  removeHidden: '은닉층 빼기',
  problems: { ...numbers, limits: '1에서 1000까지의 자연수를 적으세요.' },
  figure: '{sizes} 신경망의 매개변수는 모두 {total}개입니다. {l}층에 가장 많아 전체의 {share}%입니다.',
  legend:
    '직사각형의 가로는 보내는 노드 수에 편향 하나를 더한 것, 세로는 받는 노드 수입니다. 넓이가 매개변수의 수입니다.',
  bias: '편향',
  formula: '매개변수의 수',
  explain: '받는 노드마다 들어오는 화살표 수만큼의 가중치와 편향 하나가 있습니다.',
  table: { layer: '층', weights: '가중치', biases: '편향', total: '합', share: '비율', all: '모두' },
};
