import { exampleNetwork } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tell } from '#notation/tell.ts';
import { countOf } from './cost.ts';
import { pushed, updatedTooEarly } from './experiments.ts';
import { fiveFactors } from './five-factors.ts';

export { parameters } from './parameters.ts';

export const chapter = {
  number: 5,
  covers: ['S1', 'S8', 'S19', 'S20', 'S28', 'S29', 'S30', 'S31', 'S38', 'S41', 'S44', 'S48', 'S53'],
  objectives: {
    ko: [
      '은닉층 가중치의 기울기 $\\partial C/\\partial w^{(1)}_{11}$을 다섯 인수의 곱으로 쓸 수 있습니다.',
      '출력층의 $\\delta^{(2)}$에서 은닉층의 $\\delta^{(1)}$을 구할 수 있습니다.',
      '출력이 둘이면 길마다 구한 곱을 더할 수 있습니다.',
      '2–2–1 신경망의 기울기 아홉 개를 모두 구할 수 있습니다.',
      '순전파에서 갱신까지 한 걸음의 순서를 말하고, 갱신이 맨 나중인 이유를 설명할 수 있습니다.',
      '역전파가 무엇을 다시 쓰며, 그래서 왜 빠른지 설명할 수 있습니다.',
    ],
    en: [
      'write the gradient of a hidden weight, $\\partial C/\\partial w^{(1)}_{11}$, as a product of five factors;',
      'find $\\delta^{(1)}$ of the hidden layer from $\\delta^{(2)}$ of the output layer;',
      'add the products over all paths when there are two outputs;',
      'work out all nine gradients of a 2–2–1 network;',
      'put one learning step in order, and say why the update comes last;',
      'say what backpropagation reuses, and why that makes it fast.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F2, worked through by hand. */
export const paper = tell(exampleNetwork('paper'));

/** F1, the network of the stepper. */
export const general = tell(exampleNetwork('general'));

/** F3, F2 with a second output. */
export const twoOutputs = tell(exampleNetwork('two-outputs'));

/** F3 with the target of its second output turned from 0 to 1. */
export const otherTarget = tell({
  ...exampleNetwork('two-outputs'),
  sample: { x: twoOutputs.trace.sample.x, y: [1, 1] },
});

/** ∂C/∂w⁽¹⁾₁₁ of F2 in five factors. */
export const fiveSteps = fiveFactors(paper.trace, 0, 0);

/** F1 with the sign of w⁽²⁾₁₂ turned round. */
export const flipped = tell({
  ...exampleNetwork('general'),
  network: { ...general.trace.network, W: general.trace.network.W.with(2, [general.q('w2_11'), -general.q('w2_12')]) },
});

/** F2 with the activation of hidden unit 1 alone pushed up. */
export const push = pushed(paper, 0.01);

/** F1 updated while going back. */
export const early = updatedTooEarly(general);

/** What a gradient costs in 2–2–1 and in 784–100–10. */
export const cost = { small: countOf([2, 2, 1]), large: countOf([784, 100, 10]) };
