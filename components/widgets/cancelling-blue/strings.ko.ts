import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.ko;

export const ko: Words = {
  title: '지워지는 파랑',
  frame,
  damagedLink,
  loss: '손실',
  losses: { cross: '교차 엔트로피', squared: '½ 제곱 오차' },
  cards: '빨강 카드와 파랑 카드, 그 곱',
  red: '빨강',
  blue: '파랑',
  left: '남은 것',
  empty: '아직 놓지 않음',
  struck: '지워짐',
  lay: '파랑을 빨강 위에 놓기',
  lift: '파랑을 다시 떼어 놓기',
  remarks: {
    apart: '파랑 카드를 빨강 카드 위로 끌어다 놓으세요. 파랑 카드나 아래 단추를 눌러도 됩니다.',
    cross: '빨강의 분모가 파랑과 똑같아 함께 지워졌습니다. 남은 ŷ − y는 두 인수를 곱한 값과 같습니다.',
    squared: '제곱 오차의 빨강에는 분모가 없어 지워질 것이 없습니다. 파랑은 δ의 인수로 남습니다.',
  },
  formulas: { product: '곱한 값', left: '지우고 남은 값' },
  notYet: '파랑을 빨강 위에 놓으면 보입니다.',
  nothing: '지워진 것이 없어, 곱한 값에서 더 줄일 수 없습니다.',
  yHat: { name: '예측값 ŷ', problems: { ...numbers, limits: '예측값은 0.01에서 0.99까지 적을 수 있습니다.' } },
  y: { name: '정답 y', problems: { ...numbers, limits: '정답은 0에서 1까지 적을 수 있습니다.' } },
  back: 'F1의 값으로',
  table: {
    caption: '두 손실의 인수와 곱',
    value: '값',
    rows: { arriving: '빨강', slope: '파랑', delta: '빨강 · 파랑', error: 'ŷ − y' },
  },
};
