import { layeredBackward } from '../layered-backward.ts';
import type { LayeredGradients } from '../layered-backward.ts';
import { layersOf } from '../layers.ts';
import { placeOf, quantity } from '../quantity.ts';
import type { Trace } from '../types.ts';
import { mutant } from './index.ts';
import type { Asked, Batch, Difference, Mutant, UpdatePoint } from './mutant.ts';

/** Something with one number for an answer, by what the answer is worked out from. */
export type MutantQuestion =
  | BackwardQuestion
  /** `key` is the right answer, by the optimizer in use. */
  | ({ readonly kind: 'update'; readonly key: number } & UpdatePoint)
  | ({ readonly kind: 'difference' } & Difference)
  | ({ readonly kind: 'batch' } & Batch);

export interface BackwardQuestion extends Asked {
  readonly kind: 'backward';
  /** Finds the number asked for, or works it out, from the gradients of a backward pass, right or broken. */
  answer(gradients: LayeredGradients): number;
  /** The weight or bias whose gradient or new value is asked for, if it is that: then slips of the update count too. */
  readonly parameter?: Omit<UpdatePoint, 'state'>;
}

/**
 * The wrong answers a slip leads to, one for each way to make it, the printed one of the catalogue first. Empty where the slip has no
 * place in the question or leads to the right answer all the same, such as the neighbour's weight where there is no neighbour.
 * @throws RangeError for an unknown slip.
 */
export function mutantValues(id: string, question: MutantQuestion): number[] {
  const key = rightAnswer(question);
  return [...new Set(answersOf(mutant(id), question))].filter((value) => value !== key);
}

function answersOf(slip: Mutant, question: MutantQuestion): number[] {
  if (slip.kind === 'backward' && question.kind === 'backward') {
    return slip.ways(question).map((rules) => question.answer(layeredBackward(question.trace, rules)));
  }
  if (slip.kind === 'update') {
    const point = question.kind === 'backward' ? question.parameter : question.kind === 'update' ? question : undefined;
    return point ? slip.ways(point).map(({ value }) => value) : [];
  }
  if (slip.kind === 'difference' && question.kind === 'difference') return slip.ways(question);
  if (slip.kind === 'batch' && question.kind === 'batch') return slip.ways(question);
  return [];
}

function rightAnswer(question: MutantQuestion): number {
  switch (question.kind) {
    case 'backward':
      return question.answer(layeredBackward(question.trace));
    case 'update':
      return question.key;
    case 'difference': {
      const { f, x, h } = question;
      return (f(x + h) - f(x - h)) / (2 * h);
    }
    case 'batch': {
      const sum = question.gradients.reduce((total, g) => total + g, 0);
      return question.reduction === 'sum' ? sum : sum / question.gradients.length;
    }
  }
}

/**
 * The question for a number of the backward pass by its name (`delta1_1`, `arriving2_1`, `dw2_11`, `db1_2`), or, with η, for a new weight
 * or bias (`wNew2_11`, `bNew1_2`). @throws RangeError for a name that is neither.
 */
export function questionAbout(trace: Trace, name: string, learningRate?: number): BackwardQuestion {
  const layers = layersOf(trace);
  const plain = name.replace(/^([wb])New/, '$1');
  const isNew = plain !== name;
  const [parameterName, asked] = isNew ? [plain, `d${plain}`] : [name.replace(/^d(?=[wb]\d)/, ''), name];
  const layer = placeOf(asked)?.l;
  if (layer === undefined) throw new RangeError(`"${name}" is no number of a backward pass`);
  if (isNew && learningRate === undefined) throw new RangeError(`"${name}" needs a learning rate`);
  const found = (gradients: LayeredGradients): number => quantity(trace, asked, { ...layers, ...gradients });
  const g = quantity(trace, asked, layers);
  const isParameter = isNew || parameterName !== asked;
  const theta = isParameter ? quantity(trace, parameterName, layers) : 0;
  return {
    kind: 'backward',
    trace,
    layer,
    learningRate,
    answer: isNew ? (gradients) => theta - learningRate! * found(gradients) : found,
    ...(isParameter && learningRate !== undefined && { parameter: { theta, g, learningRate } }),
  };
}
