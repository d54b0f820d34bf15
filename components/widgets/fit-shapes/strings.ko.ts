import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.ko;

export const ko: Words = {
  title: '모양 맞추기',
  frame,
  damagedLink,
  preset: '신경망',
  presets: { plain: '3–4–2, 예제 다섯', square: 'F3 (2–2–2), 예제 셋' },
  task: '만들 것',
  tasks: {
    forward: '출력층의 곱의 합 (편향 없이)',
    back: '은닉층에 도착한 빨강',
    outer: 'W⁽²⁾의 기울기, 예제 하나',
    batch: 'W⁽²⁾의 기울기, 예제의 합',
  },
  shape: '{rows}행 {columns}열',
  cards: '행렬',
  places: ['앞', '뒤'],
  empty: '빈자리',
  take: '{card} 빼기',
  clear: '비우기',
  transposed: '{name} 전치',
  names: { w: 'W 2층', a: '은닉층의 a', delta: '출력층의 δ', as: '은닉층의 A', deltas: '출력층의 Δ' },
  start: '{rows}행 {columns}열을 만들어야 합니다. 행렬을 둘 골라 곱하세요.',
  half: {
    left: '앞이 {columns}열이므로 뒤는 {columns}행이어야 합니다.',
    right: '뒤가 {rows}행이므로 앞은 {rows}열이어야 합니다.',
  },
  refused: '앞({left})은 {columns}열, 뒤({right})는 {rows}행이라 곱할 수 없습니다. 두 수가 같은 것을 고르세요.',
  wrongShape:
    '곱은 {rows}행 {columns}열이지만 만들 것은 {wantedRows}행 {wantedColumns}열입니다. 하나를 빼고 다시 고르세요.',
  wrongNumbers: '모양은 맞지만 값이 다릅니다. {row}행 {column}열이 {value}인데 참값은 {wanted}입니다.',
  right: {
    forward: '모양도 값도 맞습니다. 행마다 받는 노드 하나의 곱의 합이 나옵니다.',
    back: '모양도 값도 맞습니다. 전치한 행렬의 행마다 은닉 노드 하나에서 나가는 가중치가 모여 있습니다.',
    outer: '모양도 값도 맞습니다. 열벡터와 행벡터를 곱한 외적이며, 자리마다 가중치 하나의 기울기입니다.',
    batch: '모양도 값도 맞습니다. 예제의 수는 곱하면서 더해져 사라졌습니다. 평균이라면 이것을 예제의 수로 나눕니다.',
  },
  question: '열벡터 δ⁽²⁾에 a⁽¹⁾의 전치, 곧 행벡터를 곱하면 모양이 어떻게 될까요?',
  guesses: {
    'as-w': '{rows}행 {columns}열',
    turned: '{columns}행 {rows}열',
    number: '1행 1열',
    column: '{rows}행 1열',
    unknown: prediction.unknown,
  },
  said: prediction.said,
  outcome: '{rows}행 {columns}열입니다. 행의 수는 앞에서, 열의 수는 뒤에서 옵니다. 직접 만들어 확인하세요.',
  table: { caption: '만들 것의 값', row: '{j}행' },
};
