import type { Localized } from '#i18n/locales.ts';

/** Name and subtitle of the book. */
export const book: { title: Localized; subtitle: Localized } = {
  title: { ko: '거꾸로 한 걸음', en: 'Backward Pass' },
  subtitle: {
    ko: '숫자 하나씩 따라가는 오차 역전파',
    en: 'Error backpropagation, one number at a time',
  },
};

export interface Part {
  number: number;
  title: Localized;
}

export const parts: readonly Part[] = [
  { number: 1, title: { ko: '기울기와 순전파', en: 'Slopes and the forward pass' } },
  { number: 2, title: { ko: '역전파', en: 'Backpropagation' } },
  { number: 3, title: { ko: '깊은 신경망', en: 'Deep networks' } },
  { number: 4, title: { ko: '최적화', en: 'Optimisation' } },
];

/** A planned chapter. It is written as soon as its folder `content/chapters/NN-slug/` exists. */
export interface ChapterEntry {
  number: number;
  slug: string;
  /** number of its part */
  part: number;
  title: Localized;
  /** the one question the chapter answers */
  question: Localized;
  /** reading time with the instruments, in minutes */
  minutes: number;
  /** numbers of the chapters it builds on */
  needs: readonly number[];
}

export const chapters: readonly ChapterEntry[] = [
  {
    number: 1,
    slug: 'downhill',
    part: 1,
    title: { ko: '내리막과 수치 미분', en: 'Going downhill, the slow way' },
    question: {
      ko: '가중치는 어느 쪽으로 움직여야 할지 어떻게 알까요?',
      en: 'How does a number tell a weight which way to move?',
    },
    minutes: 35,
    needs: [],
  },
  {
    number: 2,
    slug: 'chain-rule',
    part: 1,
    title: { ko: '연쇄 법칙과 계산 그래프', en: 'The chain rule on a graph' },
    question: {
      ko: '기울기는 한 길에서, 또 여러 길에서 어떻게 합쳐질까요?',
      en: 'How do slopes combine along one path, and over several?',
    },
    minutes: 40,
    needs: [1],
  },
  {
    number: 3,
    slug: 'forward-pass',
    part: 1,
    title: { ko: '순전파', en: 'The forward pass' },
    question: {
      ko: '신경망은 무엇을 계산하고, 무엇을 기억해 두어야 할까요?',
      en: 'What does the network compute, and what must it remember?',
    },
    minutes: 30,
    needs: [2],
  },
  {
    number: 4,
    slug: 'output-layer',
    part: 2,
    title: { ko: '출력층의 역전파: 빨강·파랑·보라', en: 'The output layer: red, blue, purple' },
    question: {
      ko: '출력층으로 들어가는 가중치 하나의 기울기는 얼마일까요?',
      en: 'What is the gradient of one weight into the output layer?',
    },
    minutes: 40,
    needs: [3],
  },
  {
    number: 5,
    slug: 'hidden-layer',
    part: 2,
    title: { ko: '은닉층의 역전파: 초록이 더해지다', en: 'The hidden layer: green joins in' },
    question: {
      ko: '정답이 없는 은닉 노드에게 제 몫은 누가 알려 줄까요?',
      en: 'Who tells a hidden unit its share?',
    },
    minutes: 50,
    needs: [4],
  },
  {
    number: 6,
    slug: 'matrices',
    part: 2,
    title: { ko: '행렬·배치·기울기 검사', en: 'Matrices, batches, gradient check' },
    question: {
      ko: '어떤 크기에도 통하도록 한 번만 쓰고, 맞는지 확인하려면 어떻게 할까요?',
      en: 'How do we write it once for any size, and trust it?',
    },
    minutes: 45,
    needs: [5],
  },
  {
    number: 7,
    slug: 'automatic-differentiation',
    part: 2,
    title: { ko: '자동 미분', en: 'Automatic differentiation' },
    question: {
      ko: '왜 거꾸로 갈까요? 라이브러리는 이 일을 어떻게 해낼까요?',
      en: 'Why backwards, and how does a library do it?',
    },
    minutes: 45,
    needs: [2, 5],
  },
  {
    number: 8,
    slug: 'loss-and-output',
    part: 3,
    title: { ko: '손실과 출력층의 짝', en: 'Pairing loss and output' },
    question: {
      ko: 'δ가 정말로 ‘오차’가 되는 때는 언제일까요?',
      en: 'When is δ really “the error”?',
    },
    minutes: 35,
    needs: [5],
  },
  {
    number: 9,
    slug: 'vanishing-gradients',
    part: 3,
    title: { ko: '기울기 소실과 폭주', en: 'Vanishing and exploding gradients' },
    question: {
      ko: '층이 깊어지면 기울기의 곱은 어떻게 될까요?',
      en: 'What does depth do to the product?',
    },
    minutes: 45,
    needs: [5, 8],
  },
  {
    number: 10,
    slug: 'signal',
    part: 3,
    title: { ko: '신호를 지키는 설계', en: 'Keeping the signal alive' },
    question: {
      ko: '깊은 층까지 신호를 살려 보내려면 무엇이 필요할까요?',
      en: 'What keeps a signal alive through many layers?',
    },
    minutes: 45,
    needs: [9],
  },
  {
    number: 11,
    slug: 'momentum',
    part: 4,
    title: { ko: '최적화 1: 표본과 관성', en: 'Optimisation 1: samples and momentum' },
    question: {
      ko: '흔들리는 기울기를 따라 어떻게 걸어야 할까요?',
      en: 'How do we walk with noisy slopes?',
    },
    minutes: 45,
    needs: [6],
  },
  {
    number: 12,
    slug: 'adaptive-methods',
    part: 4,
    title: { ko: '최적화 2: 좌표마다 다른 보폭', en: 'Optimisation 2: a stride for each coordinate' },
    question: {
      ko: '왜 가중치마다 보폭이 따로 필요할까요?',
      en: 'Why one step size per weight?',
    },
    minutes: 50,
    needs: [11],
  },
];

/** Folder name of a chapter below `content/chapters/`: `05-hidden-layer`. */
export function chapterFolder({ number, slug }: Pick<ChapterEntry, 'number' | 'slug'>): string {
  return `${String(number).padStart(2, '0')}-${slug}`;
}

/** Throws for a number no chapter has. */
export function chapterByNumber(number: number): ChapterEntry {
  const entry = chapters.find((chapter) => chapter.number === number);
  if (entry === undefined) throw new Error(`no chapter ${number}: content/book.ts lists 1 to ${chapters.length}`);
  return entry;
}
