import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '두 가지 자르기',
  frame,
  transport,
  damagedLink,
  ways: { none: '자르지 않음', norm: '노름으로 자르기', value: '성분마다 자르기' },
  plane: {
    before: '{name}. 기울기 ({u}, {v})와 한도 {c}의 경계',
    after: '{name}. 기울기 ({u}, {v})를 한도 {c|으로/로} 자르면 ({a}, {b})',
  },
  axes: { u: '첫째 성분', v: '둘째 성분' },
  turned: '방향이 {angle}° 돌아감',
  kept: '방향 그대로',
  zero: '기울기가 (0, 0)이어서 자를 것이 없습니다.',
  hidden: '예측하고 나면 자른 기울기가 그려집니다.',
  presents: {
    nothing: '노름이 한도보다 크지 않아 두 방법 모두 기울기를 그대로 둡니다.',
    'norm-alone': '두 성분은 저마다 한도 안에 있지만 노름은 한도를 넘습니다. 노름으로 자르는 쪽만 줄입니다.',
    turns: '노름으로 자르면 원 위까지 곧게 줄고, 성분마다 자르면 한도를 넘은 성분만 줄어 방향이 돌아갑니다.',
    'same-way': '성분마다 잘라도 이 기울기는 방향이 그대로입니다. 남은 성분이 0이거나 두 성분의 크기가 같을 때입니다.',
  },
  ask: {
    question: '(3, 4)를 한도 c = 1로 자릅니다. 어느 방법이 방향을 지킬까요?',
    options: { norm: '노름으로 자르기만', value: '성분마다 자르기만', both: '둘 다' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      '노름으로 자르면 두 성분에 같은 수를 곱해 (0.6, 0.8)이 되고 방향은 그대로입니다. 성분마다 자르면 3과 4가 모두 1이 되어 방향이 8.13° 돌아갑니다.',
  },
  fields: { u: '기울기의 첫째 성분', v: '기울기의 둘째 성분', c: '한도 c' },
  problems: numbers,
  limits: { g: '성분은 −5에서 5까지 적을 수 있습니다.', c: '한도는 0.1에서 10까지 적을 수 있습니다.' },
  locked: '예측하고 나면 기울기를 끌어 옮기고 한도를 바꿀 수 있습니다.',
  walk: {
    head: '가파른 골짜기 ½(u² + 9v²)에서 학습률 0.3으로 걷기',
    status: '{last}걸음 가운데 {step}걸음',
    bound:
      '노름으로 자르면 한 걸음의 길이가, 성분마다 자르면 u와 v가 저마다 움직이는 거리가 {longest|을/를} 넘지 못합니다.',
    label: '골짜기의 등고선과 세 걸음. {values}',
    outside: '그림 밖',
    loss: '{way}: 손실 {loss}',
  },
  table: {
    caption: '자른 기울기',
    way: '방법',
    first: '첫째 성분',
    second: '둘째 성분',
    norm: '노름',
    turned: '돌아간 각(°)',
    original: '자르기 전',
  },
  walkTable: { caption: '걸음마다의 손실', step: '걸음' },
};
