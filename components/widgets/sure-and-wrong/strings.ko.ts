import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '확신에 찬 오답',
  frame,
  damagedLink,
  losses: { squared: '½ 제곱 오차', cross: '교차 엔트로피' },
  dial: '{name}의 속도계. 0에서 1까지의 눈금에서 바늘이 δ의 크기 {size|을/를} 가리킴',
  note: '바늘은 δ의 크기를 가리킵니다. 학습률이 1일 때 갱신 한 번에 편향이 움직이는 거리입니다.',
  ghost: '점선 바늘은 예측한 배수라면 제곱 오차의 바늘이 있을 자리입니다.',
  ask: {
    question: '정답이 1인 노드의 z를 0에서 −6으로 내려 크게 틀리게 합니다. 그때는 어느 쪽의 δ가 얼마나 더 클까요?',
    options: {
      squared: '제곱 오차가 더 크다',
      same: '거의 같다',
      'cross-4': '교차 엔트로피가 약 4배',
      'cross-40': '교차 엔트로피가 약 40배',
      'cross-400': '교차 엔트로피가 약 400배',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      'z = −6에서 교차 엔트로피의 δ가 {times}배 큽니다. 제곱 오차의 δ에는 파랑 {slope|이/가} 곱해져 있고, 교차 엔트로피의 δ에서는 그 파랑이 지워졌습니다.',
  },
  times: '교차 엔트로피의 δ는 제곱 오차의 {times}배',
  presents: {
    wrong: '크게 틀렸습니다. 교차 엔트로피의 바늘은 틀린 만큼 돌아가 있지만, 제곱 오차의 바늘은 0 가까이에 머뭅니다.',
    between: '시그모이드가 평평하지 않은 자리여서 두 바늘이 모두 0에서 떨어져 있습니다.',
    right: '거의 맞혀서 두 바늘이 모두 0에 가깝습니다. 배수가 크더라도 고칠 것은 별로 없습니다.',
  },
  z: { name: '가중합 z', problems: { ...numbers, limits: 'z는 −6에서 6까지 적을 수 있습니다.' } },
  y: '정답 y',
  locked: '예측하고 나면 z와 y를 바꿀 수 있습니다.',
  line: 'δ = 빨강 · 파랑',
  table: {
    caption: '두 손실의 값',
    value: '값',
    rows: { yHat: '예측값 ŷ', arriving: '빨강', slope: '파랑', delta: '델타 δ', times: '제곱 오차의 δ의 몇 배' },
  },
};
