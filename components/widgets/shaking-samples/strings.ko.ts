import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '표본 흔들림',
  frame,
  transport: { ...transport, back: '한 묶음 빼기', forward: '한 묶음 뽑기', step: '뽑은 묶음' },
  damagedLink,
  decimals: '소수 여덟째 자리까지',
  choices: { data: '예제', way: '뽑는 법', m: '묶음의 크기 m', x: '가로축', y: '세로축', seed: '시드' },
  data: { xor: 'XOR의 네 예제', moons: '반달 둘의 예제 128개' },
  ways: { back: '도로 넣으며', kept: '도로 넣지 않고' },
  axis: '{weight}의 기울기',
  plane: '예제 {m}개씩 {drawn}번 뽑은 미니배치 기울기와 한가운데의 전체 기울기',
  keys: {
    whole: '전체 기울기',
    example: '예제 하나의 기울기',
    batch: '뽑은 미니배치의 기울기(여러 번 나오면 크게)',
    expected: '표준편차의 타원',
  },
  ask: {
    question: 'm을 1에서 4로 늘리면 흔들림은 얼마나 남을까요?',
    options: {
      'half-half': '도로 넣든 넣지 않든 반',
      'half-zero': '도로 넣으면 반, 넣지 않으면 0',
      'quarter-quarter': '도로 넣든 넣지 않든 4분의 1',
      'quarter-zero': '도로 넣으면 4분의 1, 넣지 않으면 0',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      '도로 넣으면 √4 = 2로 나누어 반이 되고, 여기서는 {sigma}에서 {half|으로/로} 줄어듭니다. 도로 넣지 않으면 넷이 데이터 전체이므로 언제나 전체 기울기이고 흔들림은 0입니다.',
  },
  locked: '예측하고 나면 묶음의 크기와 뽑는 법, 예제를 바꿀 수 있습니다.',
  buttons: { ten: '열 묶음 더', hundred: '백 묶음 더', all: '나올 수 있는 모든 묶음', reseed: '다른 시드로 다시' },
  tooMany: '예제가 128개이면 나올 수 있는 묶음이 너무 많아 다 셀 수 없습니다.',
  status: '{last}묶음 가운데 {drawn}묶음',
  counted: '나올 수 있는 {count}묶음을 모두 세었습니다.',
  nothing: '아직 뽑은 묶음이 없습니다.',
  found: {
    same: '모든 묶음의 평균은 전체 기울기와 같고, 흔들림은 식의 값 그대로입니다.',
    zero: '어느 묶음이나 전체 기울기입니다. 흔들림이 없습니다.',
    near: '뽑은 묶음의 평균과 표준편차는 많이 뽑을수록 식의 값에 가까워집니다.',
  },
  chart: {
    title: '묶음의 크기와 흔들림',
    across: 'm(로그 눈금)',
    up: '가로축 기울기의 표준편차(로그 눈금)',
    label: '묶음의 크기에 따른 표준편차. {values}',
    back: '식, 도로 넣으며: σ/√m',
    kept: '식, 도로 넣지 않고',
    counted: '모든 묶음을 센 값',
    drawn: '500묶음을 뽑아 잰 값',
    zero: '표준편차 0은 로그 눈금에 찍을 수 없습니다.',
    hidden: '예측하고 나면 흔들림이 그려집니다.',
  },
  table: {
    caption: '평균과 흔들림',
    what: '값',
    whole: '전체 기울기',
    mean: '묶음들의 평균',
    sigma: '예제 하나의 표준편차 σ',
    deviation: '묶음들의 표준편차',
    expected: '식으로 구한 표준편차',
  },
  list: { caption: '나온 묶음', batch: '예제의 번호', times: '번' },
  problems: numbers,
  limits: { seed: '시드는 0에서 9999까지의 정수입니다.' },
};
