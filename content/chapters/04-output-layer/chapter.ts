import { exampleNetwork, gradientAmong, layersOf, numericalGradients } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tell } from '#notation/tell.ts';
import { shaken } from './shaken.ts';
import { threeFactors } from './three-factors.ts';

export const chapter = {
  number: 4,
  covers: [
    'S1',
    'S9',
    'S26',
    'S32',
    'S33',
    'S34',
    'S35',
    'S36',
    'S37',
    'S38',
    'S39',
    'S40',
    'S41',
    'S42',
    'S43',
    'S44',
    'S45',
    'S46',
    'S47',
  ],
  objectives: {
    ko: [
      '출력층 가중치의 기울기 $\\partial C/\\partial w^{(2)}_{1i}$를 빨강·파랑·보라의 곱으로 쓰고 저마다 이름을 말할 수 있습니다.',
      '세 인수를 하나씩 유도할 수 있습니다.',
      '$\\delta^{(2)}_1$과 출력층의 세 기울기를 구할 수 있습니다.',
      '부호를 틀리지 않고 가중치를 갱신할 수 있습니다.',
      '손실, 활성화 함수, 입력이 바뀔 때 어느 인수가 바뀌는지 말할 수 있습니다.',
      '포화한 출력 노드가 크게 틀리고도 더디게 배우는 까닭을 세 인수로 설명할 수 있습니다.',
    ],
    en: [
      'write the gradient of an output weight, $\\partial C/\\partial w^{(2)}_{1i}$, as red · blue · purple and name each factor;',
      'derive each of the three factors;',
      'work out $\\delta^{(2)}_1$ and the three gradients of the output layer;',
      'update a weight with the right sign;',
      'say which factor changes when the loss, the activation function or the input changes;',
      'see from the three factors why a saturated output is far off and yet learns slowly.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F2, worked through by hand. */
export const paper = tell(exampleNetwork('paper'));

/** F1: the weights of F2, with round biases. */
export const general = tell(exampleNetwork('general'));

/** F2 with the square of the error for its loss, without the ½. */
export const plainSquare = tell({
  ...exampleNetwork('paper'),
  network: { ...paper.trace.network, loss: 'mean-squared-error' },
});

/** F2 without its arrow from hidden unit 1 to the output: w⁽²⁾₁₁ = 0. */
export const zeroWeight = tell({
  ...exampleNetwork('paper'),
  network: { ...paper.trace.network, W: paper.trace.network.W.with(2, [0, paper.q('w2_12')]) },
});

/** F1 with the bias of its output unit so low that ŷ comes close to 0. */
export const saturated = tell({
  ...exampleNetwork('general'),
  network: { ...general.trace.network, b: general.trace.network.b.with(2, [-6]) },
});

/** F2 with w⁽²⁾₁₁ alone pushed up, less and less. */
export const pushes = [0.1, 0.01, 0.001].map((by) => shaken(paper.trace, 'w2_11', by));

/** ∂C/∂w⁽²⁾₁₁ of F2 by a central difference. */
export const measured = numericalGradients(paper.trace.network, paper.trace.sample).dW[2][0];

/** ∂C/∂w⁽²⁾₁₁ and ∂C/∂w⁽²⁾₁₂ of F2 in three factors. */
export const factors = [threeFactors(paper.trace, 0), threeFactors(paper.trace, 1)];

const gradients = layersOf(paper.trace);
const among = (names: readonly string[]) => gradientAmong(paper.trace.network, gradients, names);
const outputLayer = ['w2_11', 'w2_12', 'b2_1'];

/** F2 after one update of w⁽²⁾₁₁ alone, of the output layer, of everything; and after one with the sign turned round. */
export const after = {
  weight: paper.next(among(['w2_11'])),
  outputLayer: paper.next(among(outputLayer)),
  all: paper.next(),
  uphill: tell({ ...exampleNetwork('paper'), learningRate: -paper.learningRate }).next(among(outputLayer)),
};
