import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

export const ko: Words = {
  ...commonWords.ko,
  title: 'h 다이얼',
  parameter: '매개변수',
  axes: { h: 'h', error: '오차' },
  plot: {
    empty: '가로축은 h, 세로축은 오차인 로그 눈금 좌표입니다. 아직 비어 있습니다.',
    drawn:
      '가로축은 h, 세로축은 오차인 로그 눈금 좌표입니다. h = {h}까지 전진 차분과 중앙 차분의 오차가 그려져 있습니다.',
  },
  series: { forward: '전진 ∝ h', central: '중앙 ∝ h²', rounding: '반올림 ∝ 1/h' },
  ghost: '예측',
  question:
    'h를 줄여 갈 때, 중앙 차분의 오차는 어디에서 가장 작을까요? 빈 좌표에서 그 자리를 누르거나 두 값을 정하세요.',
  guess: {
    h: '예측하는 h, 10의 거듭제곱',
    error: '예측하는 오차, 10의 거듭제곱',
    hLimits: '−13에서 −1 사이의 수를 적으세요.',
    errorLimits: '−15에서 −2 사이의 수를 적으세요.',
    confirm: '이 자리로 예측하기',
  },
  saidPlace: 'h = {h}, 오차 {error}',
  smallest: '지금까지 중앙 차분의 오차는 h = {h}에서 가장 작고, 그 값은 {error}입니다.',
  goOn: '슬라이더로 h를 더 줄여 보세요.',
  verdict: {
    near: '예측한 h와 열 배 차이 안에 있습니다.',
    smaller: '예측한 h는 이보다 작아서, 그 자리에서는 반올림 오차가 더 큽니다.',
    larger: '예측한 h는 이보다 커서, 그 자리에는 절단 오차가 더 많이 남아 있습니다.',
  },
  guides: '가는 직선은 절단 오차만, 또는 반올림 오차만 있을 때의 크기입니다.',
  why: 'h를 더 줄였는데 왜 오차가 커졌을까요? 두 손실에서 똑같은 앞자리를 살펴보세요.',
  dial: {
    label: 'log₁₀ h',
    name: 'h를 10의 거듭제곱으로',
    limits: '−13에서 −1 사이의 수를 적으세요. 0.1 단위로 씁니다.',
  },
  working: {
    caption: '중앙 차분 계산',
    difference: '두 손실의 차',
    central: '÷ 2h, 중앙 차분',
    exact: '정확한 미분값',
    centralError: '중앙 차분의 오차',
    forwardError: '전진 차분의 오차',
  },
  digits: '두 손실을 빼면 똑같은 앞자리가 사라지고, 믿을 수 있는 유효숫자는 약 {digits}개 남습니다.',
  cause: {
    truncation: '이 h에서는 곡선이 휘어서 생기는 절단 오차가 더 큽니다.',
    rounding: '이 h에서는 사라진 자리 때문에 생기는 반올림 오차가 더 큽니다.',
  },
  announcement: 'h는 {h}, 중앙 차분의 오차 {central}, 전진 차분의 오차 {forward}',
  table: {
    caption: 'h에 따른 두 차분과 오차',
    forward: '전진 차분',
    central: '중앙 차분',
    error: '오차',
    locked: '예측하면 표가 채워집니다.',
  },
};
