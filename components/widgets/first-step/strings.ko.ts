import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  frame,
  transport,
  damagedLink,
  title: '첫걸음',
  ways: { bias: '보정한 Adam', none: '보정하지 않은 Adam' },
  setting:
    'θ₁은 3에서 출발하고, 기울기는 걸음마다 g로 같습니다. g의 처음 값 3은 손실 ½(θ₁² + 9θ₂²)의 (3, 1)에서 잰 θ₁의 기울기입니다.',
  bars: { head: '{t}걸음에서 견주기', above: '분자', below: '분모', step: '걸음의 길이' },
  verdicts: {
    longer:
      '{t}걸음에서 보정하지 않으면 분자는 {above}배, 분모는 {below}배입니다. 분모가 더 많이 줄어 걸음은 {factor}배로 길어집니다.',
    shorter:
      '{t}걸음에서 보정하지 않으면 분자는 {above}배, 분모는 {below}배입니다. 분자가 더 많이 줄어 걸음은 {factor}배로 짧아집니다.',
    equal: '{t}걸음에서 보정하지 않으면 분자는 {above}배, 분모는 {below}배입니다. 똑같이 줄어 걸음의 길이는 같습니다.',
  },
  hidden: '예측하고 나면 두 첫걸음을 견줍니다.',
  begin: '아직 걷지 않았습니다. 한 걸음 나아가면 두 첫걸음을 견줍니다.',
  chart: {
    head: '기울기가 그대로일 때 걸음의 길이',
    t: '걸음 t',
    length: '길이 ÷ η',
    label:
      '걸음의 번호에 따른 걸음의 길이를 η로 나눈 값. 보정한 Adam은 늘 1이고, 보정하지 않은 Adam은 {t}걸음에서 {factor}배, {last}걸음에서 {end}배.',
    labelHidden: '걸음의 번호에 따른 걸음의 길이를 η로 나눈 값. 보정한 Adam은 늘 1.',
    times: '{factor}배',
  },
  ask: {
    question:
      '(3, 1)에서 η = 0.1로 첫걸음을 뗍니다. m과 v를 보정한 Adam과 보정하지 않은 Adam 가운데 어느 첫걸음이 더 길까요?',
    options: { bias: '보정한 쪽', none: '보정하지 않은 쪽', equal: '둘이 같다' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      '보정하지 않은 쪽이 {factor}배 깁니다. 분자 m₁은 10분의 1로 줄지만 분모 √v₁은 32분의 1쯤으로 더 줄기 때문입니다.',
  },
  fields: { beta1: 'm의 감쇠율 β₁', beta2: 'v의 감쇠율 β₂', eta: '학습률 η', g: '기울기 g' },
  problems: numbers,
  limits: {
    beta1: 'β₁은 0에서 0.99까지 적을 수 있습니다.',
    beta2: 'β₂는 0에서 0.9999까지 적을 수 있습니다.',
    eta: 'η는 0.001에서 1까지 적을 수 있습니다.',
    g: 'g는 0.1에서 100까지 적을 수 있습니다.',
  },
  locked: '예측하고 나면 β₁, β₂, η, g를 바꿀 수 있습니다.',
  decimals: '소수 여덟째 자리까지',
  status: '{t}걸음',
  statusAtStart: '출발하기 전',
  diverged: '값이 너무 커져 더 계산할 수 없습니다. η를 줄이세요.',
  table: {
    caption: '걸음마다의 분자, 분모, 길이',
    t: '걸음',
    above: '분자의 비 m ÷ m̂',
    below: '분모의 비 √v ÷ √v̂',
    bias: '보정한 걸음의 길이',
    none: '보정하지 않은 걸음의 길이',
    factor: '몇 배',
  },
};
