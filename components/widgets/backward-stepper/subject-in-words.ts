import { fill } from '#i18n/fill.ts';
import type { Subject } from '#notation/formula.ts';
import type { Words } from './words.ts';

const RAISED = '⁰¹²³⁴';
const LOWERED = '₀₁₂₃₄';

/** What a formula works out, in words: "δ of hidden unit 1". Units of `subject` count from 0. */
export function subjectInWords(words: Words, subject: Subject, sizes: readonly number[]): string {
  if (subject.kind === 'loss') return words.subject.loss;
  const { l, j } = subject;
  const isPrediction = subject.kind === 'a' && l === sizes.length - 1;
  return fill(words.subject[isPrediction ? 'prediction' : subject.kind], {
    unit: unitInWords(words, l, j, sizes),
    ...(subject.kind === 'crossing' && { from: unitInWords(words, l + 1, subject.k, sizes) }),
    ...(subject.kind === 'dW' && { weight: `w⁽${RAISED[l]}⁾${LOWERED[j + 1]}${LOWERED[subject.i + 1]}` }),
  });
}

function unitInWords({ unit }: Words, l: number, j: number, sizes: readonly number[]): string {
  const lastLayer = sizes.length - 1;
  const isOutput = l === lastLayer;
  const several = isOutput ? sizes[l] > 1 : lastLayer > 2;
  const sentence = isOutput ? (several ? unit.outputs : unit.output) : several ? unit.hiddenOfLayer : unit.hidden;
  return fill(sentence, { l, j: j + 1 });
}
