import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction, transport } = commonWords.ko;

export const ko: Words = {
  title: '너무 이른 갱신',
  frame,
  damagedLink,
  prediction,
  transport,
  toggle: '거꾸로 가면서 갱신',
  orders: { right: '바른 순서', early: '너무 이른 갱신' },
  status: '{last}걸음 가운데 {step}: {what}',
  names: {
    output: '출력층의 δ',
    gradients: '출력층의 기울기',
    early: '출력층을 지금 갱신하는가',
    cross: '화살표 건너기',
    delta: '은닉 노드 1의 δ',
    hidden: '은닉층의 기울기',
    update: '남은 갱신',
    loss: '갱신 뒤의 손실',
    check: '기울기 검사',
  },
  explain: {
    output: '두 순서가 같습니다. 순전파의 값만 씁니다.',
    gradients: '여기까지도 같습니다. 식은 w⁽²⁾₁₁의 것입니다.',
    early: '바른 순서는 기다리고, 너무 이른 갱신은 기울기를 얻자마자 w⁽²⁾를 바꿉니다.',
    cross: '두 순서가 여기서 갈립니다. 초록에 들어가는 w⁽²⁾₁₁이 하나는 옛 값이고 하나는 새 값입니다.',
    delta: '파랑은 두 순서가 같습니다. 빨강이 달라 δ도 다릅니다.',
    hidden: '틀린 δ⁽¹⁾에서 나온 기울기는 모두 틀립니다. 식은 w⁽¹⁾₁₁의 것입니다.',
    update: '바른 순서는 아홉 매개변수를 한꺼번에, 너무 이른 갱신은 남은 은닉층을 갱신합니다.',
    loss: '새 매개변수로 순전파를 한 번 더 합니다.',
    check: 'ĝ은 갱신 전의 신경망에서 w⁽¹⁾₁₁만 흔들어 얻은 중앙 차분입니다. 나머지는 아래 표에 있습니다.',
  },
  waits: '아직 갱신하지 않습니다.',
  table: {
    caption: '학습 한 걸음을 두 순서로',
    value: '값',
    same: '같은가',
    crossed: '건너는',
    new: '새',
    loss: '갱신 뒤의 손실',
    tags: { right: '옛 값', early: '새 값' },
    hidden: '?',
  },
  ask: {
    question: '너무 이른 갱신을 마치면 손실은 갱신 전의 {before}에서 어떻게 될까요?',
    options: { rises: '커진다', stays: '그대로이다', falls: '줄어든다' },
    fell: '손실은 {before}에서 {early|으로/로} 줄었습니다.',
    less: '바른 순서로 얻은 {right|과/와} {difference}밖에 다르지 않으니, 손실만 보아서는 이 버그를 찾지 못합니다.',
    more: '바른 순서로 얻은 {right}보다도 작으니, 손실이 줄었다고 해서 기울기가 맞다고 할 수는 없습니다.',
  },
  check: {
    caption: '기울기 검사: 수치 미분과의 상대 오차',
    gradient: '기울기',
    numerical: '수치 미분',
    verdict:
      '바른 순서의 아홉 기울기는 수치 미분과 맞습니다. 너무 이른 갱신은 출력층의 셋만 맞고 은닉층의 여섯이 모두 어긋나, 버그가 어디 있는지까지 드러납니다.',
    waiting: '마지막 걸음에서 채워집니다.',
  },
  eta: {
    name: '학습률 η',
    problems: { ...numbers, limits: '학습률은 0.01에서 8까지 적을 수 있습니다.' },
  },
  deviation: {
    x: '학습률 η',
    y: 'δ⁽¹⁾이 어긋난 비율 (%)',
    plot: '학습률 0에서 8까지 δ⁽¹⁾이 어긋난 비율. 둘 다 0에서 시작해 곧게 커집니다.',
    sentence: 'η가 {eta}이면 δ⁽¹⁾₁은 {first}%, δ⁽¹⁾₂는 {second}% 어긋납니다.',
    why: '새 w⁽²⁾와 옛 w⁽²⁾의 차가 η · ∂C/∂w⁽²⁾이므로 어긋나는 폭은 η에 비례합니다.',
  },
};
