import { collapseLayers, countParameters, exampleNetwork } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tell } from '#notation/tell.ts';

export const chapter = {
  number: 3,
  covers: ['S9', 'S10', 'S14', 'S15', 'S16', 'S18', 'S25', 'S26', 'S36'],
  objectives: {
    ko: [
      '2–2–1 신경망의 노드마다 가중합 $z$와 활성화 값 $a$를 구할 수 있습니다.',
      '그림에서 가중치, 편향, 가중합, 활성화 값, 예측값, 손실을 가려 말할 수 있습니다.',
      '매개변수의 수를 셀 수 있습니다.',
      '되돌아올 길을 위해 어떤 값을 남겨 두어야 하는지 말할 수 있습니다.',
      '활성화 함수가 없으면 여러 층이 한 층과 같아지는 까닭을 설명할 수 있습니다.',
    ],
    en: [
      'work out the weighted sum $z$ and the activation $a$ of every unit of a 2–2–1 network;',
      'tell weights, biases, weighted sums, activations, prediction and loss apart in a picture;',
      'count the parameters of a network;',
      'say which values must be kept for the way back;',
      'explain why many layers without activation functions are no more than one.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F2, worked through by hand. */
export const paper = tell(exampleNetwork('paper'));

/** F2 with the target 0. */
export const otherTarget = tell({
  ...exampleNetwork('paper'),
  sample: { x: paper.trace.sample.x, y: [0] },
});

/** F1: the weights of F2, with round biases. */
export const general = tell(exampleNetwork('general'));

/** F1 without activation functions: a = z in every unit. */
export const linear = tell({
  ...exampleNetwork('general'),
  network: { ...general.trace.network, activations: ['identity', 'identity', 'identity'] },
});

const oneLayer = collapseLayers(linear.trace.network);

/** The one layer it comes to: ŷ = u₁x₁ + u₂x₂ + c. */
export const collapsed = { u: oneLayer.W[1], c: oneLayer.b[1][0] };

const [small, large] = [
  [2, 2, 1],
  [784, 100, 10],
];

/** Layer by layer and all together; `kept` is how many values a forward pass leaves behind, the inputs among them. */
function countsOf([inputs, hidden, outputs]: readonly number[]) {
  return {
    inputs,
    hidden,
    outputs,
    hiddenLayer: countParameters([inputs, hidden]).total,
    outputLayer: countParameters([hidden, outputs]).total,
    ...countParameters([inputs, hidden, outputs]),
    kept: inputs + hidden + outputs,
  };
}

export const counts = {
  small: countsOf(small),
  large: countsOf(large),
  /** The large one with twice as many hidden units. */
  doubled: countsOf([large[0], 2 * large[1], large[2]]),
  /** The small one with one hidden unit more. */
  oneMore: countsOf([small[0], small[1] + 1, small[2]]),
};
