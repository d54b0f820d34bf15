import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '갱신 한 번',
  frame,
  damagedLink,
  preset: '신경망',
  presets: { paper: '종이 신경망 F2', general: '일반 신경망 F1' },
  part: '갱신할 것',
  parts: { weight: 'w⁽²⁾₁₁만', output: '출력층의 셋', all: '아홉 매개변수 모두' },
  graph: '2–2–1 신경망, {view}. 매개변수의 값은 아래 표에도 있습니다.',
  views: { before: '갱신 전', after: '갱신 뒤' },
  formula: '어림한 손실의 감소',
  explain: '갱신할 매개변수마다 기울기를 제곱해 더하고 학습률을 곱합니다.',
  losses: { before: '갱신 전의 손실', after: '갱신 뒤의 손실' },
  drops: { expected: '어림한 감소', real: '실제 감소' },
  hidden: '?',
  ask: {
    question: '어림한 감소는 {expected}입니다. 실제로는 얼마나 줄어들까요?',
    options: { more: '어림보다 더 줄어든다', same: '어림한 만큼 줄어든다', less: '어림보다 덜 줄어든다' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcomes: {
      more: '실제 감소는 {real}으로 어림보다 큽니다.',
      same: '실제 감소는 {real}으로 어림과 0.1%도 다르지 않습니다.',
      less: '실제 감소는 {real}으로 어림보다 작습니다.',
    },
    grown: '손실이 오히려 {real}만큼 커졌습니다. 걸음이 너무 깁니다.',
    why: '기울기는 출발한 자리의 값이고, 걷는 동안 달라집니다. 학습률을 줄이면 둘이 가까워집니다.',
  },
  eta: {
    name: '학습률 η',
    problems: { ...numbers, limits: '학습률은 0.01에서 32까지 적을 수 있습니다.' },
  },
  table: {
    caption: '매개변수의 갱신',
    parameter: '매개변수',
    from: '갱신 전',
    gradient: '기울기 g',
    step: 'ηg',
    to: '갱신 뒤',
    left: '갱신하지 않음',
  },
};
