import { fill } from '#i18n/fill.ts';
import type { Step } from './frames.ts';
import type { Words } from './words.ts';

/** What a step works out: "sum of the products that came to hidden unit 1". Units of `step` count from 0. */
export function stepInWords(words: Words, step: Step, lastLayer: number): string {
  if (step.kind === 'a' && step.l === lastLayer) return words.step.prediction;
  return fill(words.step[step.kind], {
    unit: unitInWords(words, step.l, step.j, lastLayer),
    ...(step.kind === 'product' && { from: unitInWords(words, step.l - 1, step.i, lastLayer) }),
  });
}

function unitInWords({ unit }: Words, l: number, j: number, lastLayer: number): string {
  return fill(unit[l === 0 ? 'input' : l === lastLayer ? 'output' : 'hidden'], { j: j + 1 });
}
