import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.ko;

export const ko: Words = {
  title: '톱니바퀴 사슬',
  frame: common.frame,
  transport: common.transport,
  status: '{last}걸음 중 {step}걸음: {what}',
  what: '{letter}의 변화 Δ{letter}',
  drawing: '사슬로 이은 바퀴 {count}쌍. 앞바퀴와 뒷바퀴의 반지름 비가 그 함수의 기울기입니다.',
  ratio: '× {slope}',
  clipped: '기울기가 너무 크거나 작은 바퀴는 비율을 줄여 그렸습니다.',
  line: {
    start: '{letter|을/를} {nudge}만큼 돌립니다. 한 걸음씩 앞으로 가며 변화가 어떻게 전해지는지 보세요.',
    passes: '{input} = {at}에서 {output}의 기울기는 {slope}입니다. 들어온 변화에 이 값을 곱합니다.',
    crossed: '기울기가 음수이므로 사슬이 엇갈리고 바퀴는 반대로 돕니다.',
    stuck: '기울기가 0이므로 변화가 전해지지 않습니다.',
    pending: '변화가 마지막 바퀴에 닿기 전에 Δ{output|을/를} 예측해 보세요.',
    done: '기울기로 잰 변화는 {linear}, 실제 변화는 {real}입니다. 차이 {difference|은/는} Δx를 줄이면 더 빨리 줄어듭니다.',
    exact: '기울기로 잰 변화와 실제 변화가 같습니다.',
  },
  hidden: '?',
  ask: {
    question: 'Δ{input} = {change}까지 왔습니다. Δ{output|은/는} 얼마쯤 될까요?',
    said: common.prediction.said,
    unknown: common.prediction.unknown,
    outcome: {
      product: '기울기를 모두 곱한 {product}입니다.',
      last: '{product}입니다. {guess|은/는} 마지막 기울기만 곱한 값이며, 앞의 기울기가 빠졌습니다.',
      first: '{product}입니다. {guess|은/는} 첫 기울기만 곱한 값이며, 뒤의 기울기가 빠졌습니다.',
      sum: '{product}입니다. {guess|은/는} 기울기를 더한 값입니다. 이어진 비율은 곱합니다.',
      'at-x': '{product}입니다. {guess|은/는} 모든 기울기를 x에서 잰 값입니다. 기울기는 저마다 들어온 값에서 잽니다.',
      unknown: '{product}입니다. 이어진 비율은 곱하고, 기울기는 저마다 들어온 값에서 잽니다.',
    },
    ghost: '예측 {value}',
  },
  inputs: {
    preset: '사슬 고르기',
    presets: {
      square: '(3x + 1)²',
      crossed: '(4 − x)², 엇갈린 사슬',
      three: '바퀴 세 쌍: 2x − 1, 시그모이드, 제곱',
    },
    own: '직접 적은 사슬',
    formula: '{output}의 식',
    hint: '{input} 하나만 쓰는 식을 적고 Enter를 누르세요.',
    x: 'x의 값',
    nudge: 'x를 돌리는 양 Δx',
    addThird: '바퀴 한 쌍 더하기',
    removeThird: '바퀴 한 쌍 빼기',
    numbers: common.numbers,
    limits: { x: '크기가 1000 이하인 수를 적으세요.', nudge: '크기가 1 이하인 수를 적으세요.' },
    noSlope: '이 자리에서는 기울기나 값을 잴 수 없는 함수가 있습니다. 식이나 입력을 바꾸세요.',
  },
  table: {
    caption: '바퀴마다의 변화',
    function: '함수',
    input: '들어온 값',
    output: '나간 값',
    slope: '기울기',
    linear: '기울기로 잰 Δ',
    real: '실제 Δ',
    difference: '차이',
  },
  damagedLink: common.damagedLink,
};
