import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: 'Adam이 틀리는 길',
  frame,
  transport,
  damagedLink,
  prediction,
  walkers: { adam: 'Adam', amsgrad: 'AMSGrad', sgd: 'SGD' },
  problem:
    '기울기는 세 걸음에 한 번 C, 나머지 두 걸음에는 −1입니다. 셋 다 0에서 출발하고, 구간을 벗어난 걸음은 구간 끝에서 멈춥니다.',
  diverged: '수가 너무 커져 더 계산할 수 없습니다. 학습률을 줄이세요.',
  status: '{last}걸음 가운데 {t}걸음: 기울기 {g}',
  begin: '{last}걸음 가운데 0걸음: 셋 다 0에서 출발',
  walking: '걷는 중…',
  interval: {
    label: '−1에서 1까지의 구간. {values}',
    best: '가장 낮은 자리',
    worst: '가장 높은 자리',
    ghost: '예측',
    at: '{name} {x}',
  },
  plot: {
    across: '걸음 t',
    up: 'θ',
    label: '걸음마다의 θ. {values}',
    axis: '걸음의 축',
    axes: { log: '로그 눈금', linear: '고른 눈금' },
  },
  round: {
    of: '한 바퀴를 뜯어볼 방법',
    head: '{name}의 한 바퀴, {first}번째에서 {last}번째 걸음',
    none: '예측하고 나면 한 바퀴의 세 걸음을 뜯어볼 수 있습니다.',
    begin: '아직 걷지 않았습니다.',
    label: '세 걸음은 η의 {values}배, 합은 {sum}배입니다.',
    axis: 'η의 배수, 음수는 왼쪽',
    step: '걸음',
    sum: '합',
    written: '{t}번째 걸음을 식으로',
    columns: { t: '걸음 t', g: '기울기', v: '평균 v', length: '걸음 ÷ η', root: '제곱근 √v̂' },
    divisor: { adam: '보정한 v̂', amsgrad: '가장 큰 v̂', sgd: 'v̂' },
  },
  verdict: {
    locked: '예측하고 나면 셋이 어디로 가는지 나옵니다.',
    places: '{t}걸음 뒤 Adam은 {adam}, AMSGrad는 {amsgrad}, SGD는 {sgd}에 있습니다.',
    flat: 'C가 2이면 한 바퀴의 기울기를 더한 것이 0이라 구간의 어느 자리나 똑같이 낮습니다.',
    divided: {
      right:
        '마지막 한 바퀴에서 Adam은 기울기 {C|을/를} 제가 키운 {root|으로/로} 나눠 η의 {step}배를 갑니다. −1 둘은 {others|으로/로} 나눠 {steps}배를 갑니다. 합이 {sum}배여서 오른쪽으로 밀립니다.',
      left: '마지막 한 바퀴에서 Adam은 기울기 {C|을/를} {root|으로/로} 나눠 η의 {step}배를 갑니다. −1 둘은 {others|으로/로} 나눠 {steps}배를 갑니다. 합이 {sum}배여서 옳은 쪽인 왼쪽으로 갑니다.',
      still: '마지막 한 바퀴에서 Adam의 세 걸음은 η의 {step}배, {steps}배여서 거의 지워집니다.',
    },
    mixed: {
      right:
        'β₁ = {beta1}에서 m̂은 여러 기울기를 섞습니다. 그래도 마지막 한 바퀴의 합은 η의 {sum}배여서 오른쪽으로 밀립니다.',
      left: 'β₁ = {beta1}에서 m̂은 나누기 전에 여러 기울기를 섞습니다. 마지막 한 바퀴의 합은 η의 {sum}배여서 Adam도 옳은 쪽인 왼쪽으로 갑니다.',
      still: 'β₁ = {beta1}에서 m̂은 여러 기울기를 섞습니다. 마지막 한 바퀴의 세 걸음은 거의 지워집니다.',
    },
    steady: '한 바퀴 동안 √v̂은 {times}배까지밖에 변하지 않습니다.',
    amsgrad: 'AMSGrad는 세 기울기를 모두 {most|으로/로} 나누어 합이 η의 {sum}배입니다.',
    sides: { left: '−1 가까이', right: '+1 가까이', between: '그 사이' },
  },
  ask: {
    question: '구간 [−1, 1]의 0에서 출발해 30,000걸음을 걸으면 Adam은 어디에 있을까요? 가장 낮은 자리는 −1입니다.',
    options: { left: '−1에 가까이', middle: '0에 가까이', right: '+1에 가까이' },
    outcome: 'Adam은 가장 나쁜 자리인 {adam}에 있습니다. AMSGrad는 {amsgrad}, SGD는 {sgd}에 있습니다.',
  },
  fields: {
    t: '걸음 t',
    C: '큰 기울기 C',
    beta2: 'β₂, v가 남기는 몫',
    beta1: 'β₁, m이 남기는 몫',
    rate: '첫걸음의 학습률',
  },
  presets: { title: 'β₂', tied: '1/(1 + C²)', usual: '0.999' },
  problems: numbers,
  limits: {
    t: '걸음은 0에서 30000까지의 정수입니다.',
    C: 'C는 2에서 10까지 적을 수 있습니다.',
    beta2: 'β₂는 0에서 0.9999까지 적을 수 있습니다.',
    beta1: 'β₁은 0에서 0.99까지 적을 수 있습니다.',
    rate: '학습률은 0.01에서 2까지 적을 수 있습니다.',
  },
  locked: '예측하고 나면 걸음을 옮기고 C, β₁, β₂, 학습률을 바꿀 수 있습니다.',
  decimals: '소수 여덟째 자리까지',
  table: { caption: '몇 걸음 뒤의 θ', step: '걸음', roundCaption: '한 바퀴의 세 걸음' },
};
