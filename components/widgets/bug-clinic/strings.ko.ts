import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.ko;

export const ko: Words = {
  title: '버그 병원',
  frame,
  damagedLink,
  bedLegend: '환자',
  bed: '{bed}번',
  cured: '나음',
  count: '나은 환자 {cured} / {all}',
  layer: '{l}층 ({activation})',
  activations: { relu: 'ReLU', sigmoid: '시그모이드' },
  unit: '노드 {j}',
  bias: '편향',
  legend: '칸마다 위는 비 g/ĝ, 아래는 상대 오차입니다. =는 맞는 자리, ≠는 어긋난 자리입니다.',
  symptom: '{all}자리 가운데 {wrong}자리가 어긋났습니다. 어긋난 모양을 보고 무엇이 잘못되었는지 고르세요.',
  question: '이 역전파 프로그램은 무엇이 잘못되었을까요?',
  diseases: {
    half: '손실의 ½을 잊었다',
    sign: '오차를 y − ŷ로 뺐다',
    sum: '평균 대신 합을 냈다',
    bias: '편향으로 들어온 값을 0으로 두었다',
    slope: '은닉층의 파랑을 곱하지 않았다',
    mask: 'ReLU의 기울기를 언제나 1로 두었다',
    weight: '건너온 가중치를 곱하지 않았다',
    transpose: 'W를 전치하지 않았다',
  },
  unknown: prediction.unknown,
  said: '진단',
  otherwise: '‘{disease}’라면 {name}의 비가 {expected}일 텐데, 이 환자는 {found}입니다.',
  causes: {
    half: '제곱을 미분하며 나온 2가 ½과 지워지지 않아, 되돌아가는 길의 첫 수부터 두 배입니다. 그래서 모든 자리의 비가 {ratio}입니다.',
    sign: '빨강의 부호가 처음부터 반대이고, 그 뒤로는 모두 곱셈이므로 모든 자리의 비가 {ratio}입니다.',
    sum: '예제마다 구한 기울기를 더하기만 하고 예제의 수로 나누지 않아 모든 자리의 비가 {ratio}입니다.',
    bias: 'δ는 맞아서 가중치의 기울기는 모두 맞습니다. 편향은 0을 곱해 사라졌습니다.',
    slope:
      '출력층은 파랑을 곱해서 맞고, 은닉층의 δ부터 커졌습니다. 시그모이드의 기울기는 ¼을 넘지 않으므로 빠뜨리면 비가 4 이상이 됩니다.',
    mask: '1층에서만, 그것도 어떤 예제에서 꺼져 있던 노드 2와 3에서만 어긋났습니다. 꺼진 예제의 몫까지 더한 것입니다.',
    weight: '2층의 한 노드에서는 비가 모두 같습니다. 그 노드가 출력으로 보내는 가중치를 곱하지 않아 1/w가 되었습니다.',
    transpose: '2층까지는 맞고 1층에서만 어긋났습니다. W⁽²⁾가 정사각형이라 전치를 잊어도 곱해집니다.',
  },
  told: '이 환자의 병은 ‘{disease}’입니다.',
  treat: '어떻게 고칠까요? 고르면 고친 프로그램으로 다시 검사합니다.',
  repairs: {
    half: {
      rate: '학습률 η를 반으로 줄인다',
      error: '빨강을 2(ŷ − y)에서 ŷ − y로 고친다',
      weights: '가중치의 기울기를 모두 2로 나눈다',
    },
    sign: {
      error: '빨강을 ŷ − y로 고친다',
      update: '갱신을 w ← w + η·g로 고친다',
      weights: '가중치의 기울기에 모두 −1을 곱한다',
    },
    sum: {
      loss: '출력하는 손실을 m으로 나눈다',
      less: '기울기를 모두 m − 1로 나눈다',
      mean: '기울기를 모두 m으로 나눈다',
    },
    bias: {
      input: '편향의 기울기를 δ와 앞층의 첫 활성화 값의 곱으로 한다',
      delta: '편향의 기울기를 δ로 한다',
      one: '편향의 기울기를 1로 한다',
    },
    slope: {
      output: '은닉층마다 출력 노드의 기울기 ŷ(1 − ŷ)를 곱한다',
      value: '은닉층마다 활성화 값 a를 곱한다',
      own: '은닉층마다 그 층의 f′(z)를 곱한다',
    },
    mask: {
      'where-on': 'z > 0이면 1, 아니면 0을 곱한다',
      value: '활성화 값 a를 곱한다',
      'where-off': 'z > 0이면 0, 아니면 1을 곱한다',
    },
    weight: {
      size: '건너온 가중치의 크기 |w|를 곱해 더한다',
      share: 'δ의 평균을 낸다',
      weight: '건너온 가중치 w를 곱해 더한다',
    },
    transpose: {
      diagonal: '같은 번호의 노드에서 온 것만 받는다',
      transposed: 'W 대신 W의 전치를 곱한다',
      both: 'W와 그 전치의 평균을 곱한다',
    },
  },
  healed: '모든 자리의 비가 1입니다. 이 프로그램은 나았습니다.',
  stillIll: '고친 뒤에도 {wrong}자리가 어긋납니다. 이를테면 {name}의 비가 {found}입니다.',
  unchanged: '{wrong}자리가 그대로 어긋나 있습니다. 고친 곳은 기울기를 구하는 데 쓰이지 않습니다.',
  table: {
    caption: '지금 프로그램의 기울기 검사',
    parameter: '매개변수',
    g: '역전파 g',
    gHat: '중앙 차분 ĝ',
    ratio: '비 g/ĝ',
    relative: '상대 오차',
  },
};
