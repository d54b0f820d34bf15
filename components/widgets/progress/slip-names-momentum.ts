import type { Localized } from '#i18n/locales.ts';

/** Slips with samples, momentum and schedules, by the ids the exercises about them give them. */
export type MomentumSlip =
  | 'averaged'
  | 'bowl-is-round'
  | 'collects-distance'
  | 'collects-gradients'
  | 'convex-converges'
  | 'degrees'
  | 'divided-by-mu'
  | 'first-step'
  | 'forgets'
  | 'from-ahead'
  | 'gradient-ahead'
  | 'is-generalisation'
  | 'mean-is-whole'
  | 'mu-alone'
  | 'no-half'
  | 'no-one'
  | 'no-velocity'
  | 'nothing-promised'
  | 'old-gradient'
  | 'old-velocity'
  | 'only-the-root'
  | 'other-convention'
  | 'plain-momentum'
  | 'remembers-nothing'
  | 'sine'
  | 'straight-line'
  | 'two-steps'
  | 'velocity-alone'
  | 'velocity-kept-whole'
  | 'velocity-subtracted'
  | 'weights-never-0'
  | 'whole-velocity'
  | 'wobbles';

export const momentumSlipNames: Localized<Record<MomentumSlip, string>> = {
  ko: {
    averaged: '더할 곳에서 평균을 냄',
    'bowl-is-round': '모멘텀이 언제나 앞선다고 봄',
    'collects-distance': '움직일 거리를 모으는 모멘텀을 알아보지 못함',
    'collects-gradients': '기울기를 모으는 모멘텀을 알아보지 못함',
    'convex-converges': '볼록한 손실에서도 수렴하지 않는다고 봄',
    degrees: '각도를 라디안이 아니라 도로 계산함',
    'divided-by-mu': '1 − μ 대신 μ로 나눔',
    'first-step': '첫걸음의 크기를 답함',
    forgets: '이어지는 기억이 지워진다고 봄',
    'from-ahead': '내다본 자리에 속도를 더함',
    'gradient-ahead': '네스테로프를 알아보지 못함',
    'is-generalisation': '최적화를 일반화로 봄',
    'mean-is-whole': '미니배치 기울기가 치우친다고 봄',
    'mu-alone': '한 걸음에 남는 몫만 답함',
    'no-half': '코사인 일정에서 ½을 빠뜨림',
    'no-one': '코사인 일정에서 1을 더하지 않음',
    'no-velocity': '앞 걸음의 속도를 쓰지 않음',
    'nothing-promised': '신경망에서도 배치와 같은 곳에 닿는다고 봄',
    'old-gradient': '앞 걸음의 기울기를 다시 씀',
    'old-velocity': '새 속도 대신 옛 속도로 움직임',
    'only-the-root': '예제가 4배이면 표준편차가 4분의 1이라고 봄',
    'other-convention': '다른 표기의 속도를 구함',
    'plain-momentum': '지금 자리의 기울기로 걸음',
    'remembers-nothing': '속도가 없는 SGD를 알아보지 못함',
    sine: '코사인 대신 사인을 씀',
    'straight-line': '코사인 대신 직선으로 줄임',
    'two-steps': '두 걸음까지만 더함',
    'velocity-alone': '자리 대신 속도를 답함',
    'velocity-kept-whole': '남은 속도에 μ를 곱하지 않음',
    'velocity-subtracted': '새 속도를 더하지 않고 뺌',
    'weights-never-0': '오래된 기울기가 완전히 사라진다고 봄',
    'whole-velocity': 'μ를 곱하지 않은 속도만큼 내다봄',
    wobbles: '학습률이 일정해도 최소에 멈춘다고 봄',
  },
  en: {
    averaged: 'took an average for a sum',
    'bowl-is-round': 'took momentum always to be ahead',
    'collects-distance': 'took momentum that collects distances for another rule',
    'collects-gradients': 'took momentum that collects gradients for another rule',
    'convex-converges': 'took SGD not to converge even on a convex loss',
    degrees: 'took the angle in degrees',
    'divided-by-mu': 'divided by μ instead of 1 − μ',
    'first-step': 'gave the size of the first step',
    forgets: 'took what is remembered to be wiped out',
    'from-ahead': 'added the velocity to the place ahead',
    'gradient-ahead': 'took Nesterov for another rule',
    'is-generalisation': 'took optimisation for generalisation',
    'mean-is-whole': 'took the gradient of a mini-batch to be biased',
    'mu-alone': 'gave the share that one step leaves alone',
    'no-half': 'left out the ½ of the cosine schedule',
    'no-one': 'left out the 1 beside the cosine',
    'no-velocity': 'left out the velocity there was',
    'nothing-promised': 'took SGD to end where batches do',
    'old-gradient': 'used the gradient of the step before',
    'old-velocity': 'moved by the old velocity',
    'only-the-root': 'took four times the examples to quarter the spread',
    'other-convention': 'used the other convention of the velocity',
    'plain-momentum': 'measured the gradient at the present place',
    'remembers-nothing': 'took plain SGD for another rule',
    sine: 'took the sine for the cosine',
    'straight-line': 'took a straight line for the cosine',
    'two-steps': 'stopped the sum after two steps',
    'velocity-alone': 'gave the velocity for the place',
    'velocity-kept-whole': 'kept the whole velocity',
    'velocity-subtracted': 'subtracted the new velocity',
    'weights-never-0': 'took old gradients to be gone entirely',
    'whole-velocity': 'looked ahead by the whole velocity',
    wobbles: 'took a constant rate to come to rest',
  },
};
