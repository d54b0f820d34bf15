import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '두 길의 줄다리기',
  frame,
  damagedLink,
  prediction,
  arrows: '은닉 노드 1로 돌아온 값. 출력 1을 거친 길 {first}, 출력 2를 거친 길 {second}, 두 길의 합 {sum}.',
  paths: ['출력 1을 거친 길', '출력 2를 거친 길'],
  sum: '두 길의 합',
  ends: { up: 'a⁽¹⁾₁을 키우는 쪽', down: 'a⁽¹⁾₁을 줄이는 쪽' },
  outcomes: {
    first: '두 길이 반대쪽으로 당기고, 출력 1이 더 셉니다. a⁽¹⁾₁을 키우면 손실이 줄어듭니다.',
    second: '두 길이 반대쪽으로 당기고, 출력 2가 더 셉니다. a⁽¹⁾₁을 줄이면 손실이 줄어듭니다.',
    even: '두 길이 소수 여덟째 자리까지 똑같은 힘으로 당겨 합이 0이고, 은닉 노드 1의 δ도 0입니다. 두 출력의 δ가 0이 아닌데도 이 노드로 들어오는 가중치의 기울기는 모두 0입니다.',
    together: '두 길이 같은 쪽으로 당깁니다. a⁽¹⁾₁을 키우면 두 출력의 손실이 다 줄어듭니다.',
    alone: '출력 2를 거친 길은 0입니다. 출력 1만 당깁니다.',
  },
  need: {
    reached:
      '합이 0이려면 이 가중치에서 δ⁽²⁾₂가 {delta}이어야 합니다. 정답 y₂를 0에서 1까지 바꾸면 δ⁽²⁾₂는 {high}에서 {low}까지 움직이므로, 합이 0이 되는 정답이 있습니다.',
    missed:
      '합이 0이려면 이 가중치에서 δ⁽²⁾₂가 {delta}이어야 합니다. 정답 y₂를 0에서 1까지 바꾸어도 δ⁽²⁾₂는 {high}에서 {low}까지만 움직이므로, 어떤 정답으로도 합은 0이 되지 않습니다.',
    zero: '가중치가 0이면 δ⁽²⁾₂가 얼마이든 출력 2를 거친 길은 0입니다.',
  },
  plot: {
    x: '가중치 w⁽²⁾₂₁',
    y: '두 길의 합',
    empty: '가중치에 따른 두 길의 합. 곡선은 예측한 뒤에 그려집니다.',
    drawn: '가중치에 따른 두 길의 합. 가중치 {weight}에서 합은 {sum}. {zero} {held}',
    zeroAt: '기록한 합은 가중치 {zero}에서 0입니다.',
    noZero: '그림의 범위에서 기록한 합은 0이 되지 않습니다.',
    heldAt: 'δ⁽²⁾₂를 {delta}에 붙들어 두고 그은 직선은 {held}에서 0입니다.',
    noHeld: 'δ⁽²⁾₂를 {delta}에 붙들어 두고 그은 직선은 그림의 범위에서 0이 되지 않습니다.',
    recorded: '기록한 합',
    held: 'δ⁽²⁾₂ = {delta}에 붙들면',
    ghost: '예측',
  },
  guess: {
    question:
      '정답이 y₂ = 0일 때 두 길의 합이 0이 되는 가중치 w⁽²⁾₂₁은 얼마일까요? 지금 가중치는 {weight}, δ⁽²⁾₂는 {delta}입니다.',
    name: '합이 0이 될 것 같은 가중치',
    confirm: '이 자리로 예측하기',
    first: '수를 적거나 손잡이를 움직여 자리를 고르세요.',
    verdicts: {
      held: '{pull|을/를} 지금의 δ⁽²⁾₂, 곧 {delta|으로/로} 나눈 값입니다. 그러나 가중치를 거기까지 키우면 δ⁽²⁾₂도 {there|으로/로} 커져, 합은 0을 지나쳐 {sum}입니다.',
      right:
        '합이 0이 되는 자리는 {zero}입니다. 가중치를 키우면 δ⁽²⁾₂도 함께 커지므로, {pull|을/를} 지금의 {delta|으로/로} 나눈 {held}까지 가기 전에 0이 됩니다.',
      other:
        '그 자리의 합은 {sum}이고, 합이 0이 되는 자리는 {zero}입니다. δ⁽²⁾₂가 {delta}에 머문다면 {held}이겠지만, δ⁽²⁾₂도 가중치와 함께 움직입니다.',
      unknown:
        '합이 0이 되는 자리는 {zero}입니다. δ⁽²⁾₂가 {delta}에 머문다면 {held}이겠지만, δ⁽²⁾₂도 가중치와 함께 움직입니다.',
    },
  },
  weight: {
    name: '출력 2로 가는 가중치 w⁽²⁾₂₁',
    problems: { ...numbers, limits: '가중치는 −1에서 1.5까지 적을 수 있습니다.' },
    locked: '예측하고 나면 가중치를 움직일 수 있습니다.',
  },
  target: {
    name: '출력 2의 정답 y₂',
    problems: { ...numbers, limits: '정답은 0에서 1까지 적을 수 있습니다.' },
  },
  go: { held: 'δ⁽²⁾₂를 붙들고 나눈 자리로', zero: '합이 0인 자리로' },
  table: {
    caption: '은닉 노드 1로 돌아온 값',
    path: '길',
    weight: '가중치',
    delta: '출력의 δ',
    product: '곱',
    hidden: '은닉 노드 1의 δ',
    places: '가중치에 따른 합, 정답이 y₂ = 0일 때',
    place: '자리',
    sum: '합',
    rows: { start: '처음', guess: '예측', held: 'δ⁽²⁾₂를 붙들고 나눈 자리', zero: '합이 0인 자리' },
  },
};
