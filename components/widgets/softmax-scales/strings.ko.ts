import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.ko;

export const ko: Words = {
  title: '소프트맥스 저울',
  frame,
  damagedLink,
  class: '부류 {i}',
  target: '정답',
  charts: {
    p: { head: '확률 p (막대)와 정답 y (점선)', sum: '합', label: '부류마다의 확률: {values}' },
    gradient: { head: '기울기 p − y', sum: '합', label: '부류마다의 기울기 p − y: {values}' },
  },
  signs: '경사 하강법은 기울기가 음수인 로짓을 올리고 양수인 로짓을 내립니다.',
  ask: {
    question: '세 로짓에 모두 1000을 더하면 확률은 어떻게 될까요?',
    options: {
      stays: '그대로이다',
      sharper: '가장 큰 것이 1에 가까워진다',
      even: '셋이 서로 비슷해진다',
    },
    said: prediction.said,
    unknown: prediction.unknown,
    outcome:
      '확률은 그대로입니다. 분자와 분모에 똑같이 e¹⁰⁰⁰이 곱해져 지워지므로, 확률은 로짓끼리의 차이만으로 정해집니다.',
  },
  z: '부류 {i}의 로짓',
  c: '모든 로짓에 더하는 수 c',
  locked: '예측하고 나면 모든 로짓에 같은 수를 더할 수 있습니다.',
  problems: numbers,
  limits: { z: '로짓은 −10에서 10까지 적을 수 있습니다.', c: '더하는 수는 −1000에서 1000까지 적을 수 있습니다.' },
  ways: { naive: '로짓을 그대로', stable: '가장 큰 로짓을 빼고' },
  steps: { head: '단계', shifted: '지수에 넣는 수', powers: '지수를 취한 값', sum: '합', p: '확률' },
  infinite: '무한대',
  noNumber: { overflow: '수가 아님 (무한대 ÷ 무한대)', underflow: '수가 아님 (0 ÷ 0)' },
  fates: {
    fine: '두 길의 확률이 같습니다. 지수를 취한 값이 배정밀도 안에 들어옵니다.',
    overflow:
      '로짓을 그대로 쓰면 지수를 취한 값이나 그 합이 배정밀도의 가장 큰 수를 넘어 무한대가 되고, 확률을 구할 수 없습니다. 가장 큰 로짓을 먼저 뺀 길은 끝까지 갑니다.',
    underflow:
      '로짓을 그대로 쓰면 지수를 취한 값이 모두 0으로 반올림되어 0을 0으로 나누게 됩니다. 가장 큰 로짓을 먼저 뺀 길은 끝까지 갑니다.',
  },
  table: {
    caption: '세 부류의 값',
    z: '로짓',
    p: '확률 p',
    y: '정답 y',
    gradient: 'p − y',
    loss: '손실',
  },
};
