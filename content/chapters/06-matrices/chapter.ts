import { exampleNetwork, quantity, recordBatch, samplesOf } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tell } from '#notation/tell.ts';
import { checkOf, halfLostIn } from './checks.ts';
import { backThroughLayer, batchGradient, forwardLayer, outerProduct, withoutTranspose } from './matrices.ts';

export const chapter = {
  number: 6,
  covers: ['S7', 'S28'],
  objectives: {
    ko: [
      '첨자로 쓴 식을 $W$, $W^\\T$, $\\odot$, 외적 $\\delta a^\\T$로 옮기고, 모양이 맞는지 확인할 수 있습니다.',
      '예제 하나하나의 기울기를 배치의 기울기로 모을 수 있습니다.',
      '합과 평균을 구별하고, 그에 맞추어 학습률을 정할 수 있습니다.',
      '알맞은 기준으로 기울기 검사를 하고, 통과인지 아닌지 판단할 수 있습니다.',
      '기울기 검사의 결과를 보고 버그가 있는 자리를 짚을 수 있습니다.',
    ],
    en: [
      'write index formulas with $W$, $W^\\T$, $\\odot$ and the outer product $\\delta a^\\T$, and check that the shapes fit;',
      'gather the gradients of single examples into the gradient of a batch;',
      'tell sum from mean, and choose the learning rate to match;',
      'run a gradient check with a sensible measure, and judge whether it is passed;',
      'find where a bug sits from what a gradient check reports.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F2, whose numbers end. */
export const paper = tell(exampleNetwork('paper'));

/** F3, F2 with a second output: its W⁽²⁾ is square. */
export const twoOutputs = tell(exampleNetwork('two-outputs'));

/** F3 with the target of its second output turned from 0 to 1. */
export const otherTarget = tell({
  ...exampleNetwork('two-outputs'),
  sample: { x: twoOutputs.trace.sample.x, y: [1, 1] },
});

export const general = exampleNetwork('general');

/** F5: the four examples of XOR on F1, their gradients added up, and averaged. */
const xor = samplesOf('xor', 0);
export const mean = recordBatch(general.network, xor, { reduction: 'mean' });
export const sum = recordBatch(general.network, xor, { reduction: 'sum' });

/** The numbers of each of the four, by name: `examples[0].q('dw2_11')`. */
export const examples = mean.traces.map((trace) => ({ q: (name: string): number => quantity(trace, name) }));

/** The formulas of the text with their numbers. */
export const formulas = {
  forward: forwardLayer(paper.trace, 1),
  back: backThroughLayer(twoOutputs.trace, 1),
  outer: outerProduct(twoOutputs.trace, 2),
  batch: batchGradient(mean, 2),
};

/** δ⁽¹⁾ of F3, and what crossing W without the transpose makes of it. */
export const transpose = withoutTranspose(twoOutputs.trace);

/** Backpropagation against central differences, on F1. */
export const check = checkOf(general);

/** The same check where the ½ of the loss was lost. */
export const halfLost = halfLostIn(general);
