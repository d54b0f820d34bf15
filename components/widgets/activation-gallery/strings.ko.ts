import { activationNames } from '#components/views/activation-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.ko;

export const ko: Words = {
  title: '활성화 함수 모음',
  frame,
  damagedLink,
  names: activationNames.ko,
  choose: { first: '첫째 함수', second: '둘째 함수', none: '겹치지 않음' },
  axes: { z: '가중합 z', value: '함수 f(z)', slope: '기울기 f′(z)' },
  plot: '{what}. 그린 함수: {names}. z = {z}에 세로선이 있습니다.',
  z: { name: '두 함수를 읽을 z', problems: { ...numbers, limits: 'z는 −6에서 6까지 적을 수 있습니다.' } },
  decimals: '소수 여덟째 자리까지',
  reading: '{name}: z = {z}에서 값 {value}, 기울기 {slope}.',
  cards: '활성화 함수 {count}개와 그 기울기',
  picture: '{name}의 그래프와 기울기, z = {low}에서 {high}까지',
  legend: { value: '함수 f', slope: '기울기 f′' },
  overlay: '위에 겹쳐 보기',
  shown: '위에 그려져 있음',
  saturation: {
    both: '포화: |z| > {z}',
    left: '포화: z < {z}',
    none: '포화하지 않음',
    note: '포화: 기울기의 크기가 {bound}보다 작은 곳',
  },
  about: {
    identity: '아무것도 바꾸지 않습니다. 값을 예측하는 출력층에 쓰고, 은닉층에 쓰면 여러 층이 한 층과 같아집니다.',
    sigmoid:
      'Verhulst가 1845년에 인구의 성장을 나타낸 로지스틱 곡선입니다. 기울기는 가장 커도 {top}이고, 양쪽에서 포화합니다.',
    tanh: 'LeCun 등(1998)이 은닉층에 권했습니다. 출력의 가운데가 0이고 기울기는 0에서 {top}이지만, 시그모이드보다 먼저 포화합니다.',
    relu: 'Nair와 Hinton(2010)이 제한 볼츠만 기계에 썼고 Glorot 등(2011)이 깊은 신경망에서 시험했습니다. 기울기는 1 아니면 0입니다.',
    'leaky-relu': 'Maas 등(2013)이 제안했습니다. 왼쪽에도 기울기 {slope|을/를} 남겨 노드가 죽지 않게 합니다.',
    elu: 'Clevert 등(2016)이 제안했습니다. 왼쪽에서 {floor|으로/로} 매끄럽게 다가가, 활성화 값의 평균을 0에 가깝게 합니다.',
    selu: 'Klambauer 등(2017)이 제안했습니다. 층을 거듭해도 활성화 값의 평균이 0, 분산이 1에 머물도록 두 상수 λ = {lambda|과/와} α = {alpha|을/를} 풀어 얻었습니다.',
    softplus: 'Dugas 등(2001)이 썼습니다. ReLU를 매끄럽게 한 곡선이고, 기울기가 바로 시그모이드입니다.',
    silu: 'Elfwing 등(2018)의 SiLU이고, Ramachandran 등(2017)은 Swish라고 불렀습니다. z = {lowest}까지 줄어들다가 다시 커집니다.',
    gelu: 'Hendrycks와 Gimpel(2016)이 제안했습니다. 표준정규분포를 따르는 수가 z 이하일 확률 Φ(z)\u2060를 z에 곱합니다. z = {lowest}에서 가장 작습니다.',
    'gelu-tanh': '같은 논문에 실린 GELU의 근사식입니다. GELU와의 차는 가장 커도 약 {off}입니다.',
    softsign:
      'Bergstra 등(2009)이 썼습니다. tanh처럼 −1과 1 사이이지만 지수함수가 없어, 기울기가 훨씬 천천히 0에 다가갑니다.',
    'hard-sigmoid':
      '시그모이드를 세 직선으로 바꾼 것입니다. Howard 등(2019)이 이 꼴로 썼고, 가운데의 기울기는 {top}입니다.',
  },
  table: {
    caption: '함수와 기울기, 먼 곳의 값, 포화',
    name: '활성화 함수',
    value: 'f({z})',
    slope: 'f′({z})',
    values: ['왼쪽 끝 f', '오른쪽 끝 f'],
    slopes: ['왼쪽 끝 f′', '오른쪽 끝 f′'],
    below: '왼쪽 포화 z <',
    above: '오른쪽 포화 z >',
    never: '없음',
  },
};
