import type { Localized } from '#i18n/locales.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';

/** What the frame of every widget says. */
export interface FrameWords {
  copyLink: string;
  copied: string;
  copyByHand: string;
  showTable: string;
  reset: string;
}

/** What the buttons that step through a figure say. */
export interface TransportWords {
  first: string;
  back: string;
  play: string;
  pause: string;
  forward: string;
  last: string;
  step: string;
}

/** One sentence for each way a typed number cannot be used, but for the limits, which each field has its own. */
export type NumberProblemWords = Record<NumberInputProblem, string>;

/** The fields for the given numbers of a network. */
export interface NetworkFieldWords {
  inputs: string;
  /** {l} */
  layer: string;
  /** {j} */
  x: string;
  /** {l} {j} {i} */
  w: string;
  /** {l} {j} */
  b: string;
  problems: NumberProblemWords;
  /** {limit} */
  limits: string;
}

export interface CommonWords {
  frame: FrameWords;
  transport: TransportWords;
  numbers: NumberProblemWords;
  network: Omit<NetworkFieldWords, 'problems'>;
  /** What a prediction is marked with, and the answer of those who have none. */
  prediction: { said: string; unknown: string };
  damagedLink: string;
}

/** The words all widgets share; each puts those of its language beside its own. */
export const commonWords: Localized<CommonWords> = {
  ko: {
    frame: {
      copyLink: '링크 복사',
      copied: '이 상태로 여는 링크를 복사했습니다.',
      copyByHand: '브라우저가 복사를 막았습니다. 아래 주소를 직접 복사하세요.',
      showTable: '표로 보기',
      reset: '처음 상태로',
    },
    transport: {
      first: '처음으로',
      back: '한 걸음 뒤로',
      play: '재생',
      pause: '멈춤',
      forward: '한 걸음 앞으로',
      last: '끝으로',
      step: '걸음',
    },
    numbers: {
      empty: '칸이 비어 있습니다. 수를 적으세요. 그때까지 앞의 값을 씁니다.',
      letters: '글자는 수로 읽을 수 없습니다. -0.3, 1e-2, 3/8처럼 적으세요.',
      thousands: '자릿수 구분 쉼표나 빈칸 없이 적으세요. 예: 1000',
      'decimal-comma': '소수점은 쉼표가 아니라 마침표로 적으세요. 예: 0.5',
      'zero-denominator': '0으로 나눌 수 없습니다. 분모를 바꾸세요.',
      'out-of-range': '너무 크거나 너무 작아 계산할 수 없습니다. 더 단순한 수를 적으세요.',
      malformed: '수로 읽을 수 없습니다. -0.3, 1e-2, 3/8처럼 적으세요.',
    },
    network: {
      inputs: '입력',
      layer: '{l}층의 가중치와 편향: 행은 받는 노드, 열은 보내는 노드',
      x: '입력 x {j}',
      w: '{l}층 가중치, 노드 {i}에서 노드 {j}로',
      b: '{l}층 노드 {j}의 편향',
      limits: '받을 수 있는 범위를 벗어났습니다. 크기를 {limit} 이하로 적으세요.',
    },
    prediction: { said: '예측', unknown: '모르겠습니다' },
    damagedLink: '링크의 일부를 읽을 수 없어 처음 상태로 열었습니다.',
  },
  en: {
    frame: {
      copyLink: 'Copy link',
      copied: 'Copied a link that opens this state.',
      copyByHand: 'The browser did not allow copying. Copy this address yourself.',
      showTable: 'Show as table',
      reset: 'Reset',
    },
    transport: {
      first: 'To the start',
      back: 'One step back',
      play: 'Play',
      pause: 'Pause',
      forward: 'One step forward',
      last: 'To the end',
      step: 'Step',
    },
    numbers: {
      empty: 'The field is empty. Type a number; until then the previous one is used.',
      letters: 'Letters cannot be read as a number. Write -0.3, 1e-2 or 3/8.',
      thousands: 'Write the number without separators: 1000.',
      'decimal-comma': 'Use a point, not a comma: 0.5.',
      'zero-denominator': 'Nothing can be divided by 0. Change the denominator.',
      'out-of-range': 'Too large or too small to compute with. Type a simpler number.',
      malformed: 'This cannot be read as a number. Write -0.3, 1e-2 or 3/8.',
    },
    network: {
      inputs: 'Inputs',
      layer: 'Weights and biases of layer {l}: rows receive, columns send',
      x: 'input x {j}',
      w: 'weight of layer {l}, to unit {j} from unit {i}',
      b: 'bias of unit {j} in layer {l}',
      limits: 'Out of range. Numbers go up to {limit} in size.',
    },
    prediction: { said: 'Your prediction', unknown: 'I don’t know' },
    damagedLink: 'Part of the link could not be read, so the figure opened in its initial state.',
  },
};
