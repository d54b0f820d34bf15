import type { ParameterGradients, LayeredGradients, Trace } from '#engine';
import { arrowName } from '#notation/scripts/quantities.ts';

/** A number of a learning step that can be worked out by hand: of unit j of layer l, or of its arrow from unit i; units count from 0. */
export type HomeworkNumber = { readonly name: string; readonly l: number; readonly j: number } & (
  { readonly kind: 'delta' | 'db' | 'bNew' } | { readonly kind: 'dw' | 'wNew'; readonly i: number }
);

/** A learning step that was worked out: by the engine, or by a slip. */
export interface LearningStep {
  readonly trace: Trace;
  readonly learningRate: number;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/**
 * The numbers of a learning step in the order in which they are worked out by hand: from the last layer back, its δ and then its gradients;
 * at the end the new weights and biases, which everything else must be there for.
 */
export function homeworkNumbers(sizes: readonly number[]): HomeworkNumber[] {
  const rising = range(sizes.length).slice(1);
  return [
    ...rising
      .toReversed()
      .flatMap((l) => [
        ...range(sizes[l]).map((j): HomeworkNumber => ({ kind: 'delta', name: `delta${l}_${j + 1}`, l, j })),
        ...parameters('dw', 'db', l, sizes),
      ]),
    ...rising.flatMap((l) => parameters('wNew', 'bNew', l, sizes)),
  ];
}

/** The gradients in the order of the book's table: from the first layer on, unit by unit, its weights and then its bias. */
export function gradientsInTable(sizes: readonly number[]): HomeworkNumber[] {
  return range(sizes.length)
    .slice(1)
    .flatMap((l) => parameters('dw', 'db', l, sizes));
}

function parameters(w: 'dw' | 'wNew', b: 'db' | 'bNew', l: number, sizes: readonly number[]): HomeworkNumber[] {
  return range(sizes[l]).flatMap((j) => [
    ...range(sizes[l - 1]).map((i): HomeworkNumber => ({ kind: w, name: arrowName(w, l, j, i), l, j, i })),
    { kind: b, name: `${b}${l}_${j + 1}`, l, j },
  ]);
}

/** The gradient of a weight or bias among those of a pass. */
export function gradientOf(asked: HomeworkNumber, { dW, db }: ParameterGradients, sizes: readonly number[]): number {
  return 'i' in asked ? dW[asked.l][asked.j * sizes[asked.l - 1] + asked.i] : db[asked.l][asked.j];
}

/** A weight or bias as it stands before the update. */
export function parameterOf(asked: HomeworkNumber, { network: { W, b, sizes } }: Trace): number {
  return gradientOf(asked, { dW: W, db: b }, sizes);
}

/** A number of the learning step that these gradients, right or wrong, lead to. */
export function numberOf(asked: HomeworkNumber, gradients: LayeredGradients, step: LearningStep): number {
  if (asked.kind === 'delta') return gradients.delta[asked.l][asked.j];
  const gradient = gradientOf(asked, gradients, step.trace.network.sizes);
  return isUpdate(asked) ? parameterOf(asked, step.trace) - step.learningRate * gradient : gradient;
}

/** Whether it is a new weight or bias. */
export function isUpdate({ kind }: HomeworkNumber): boolean {
  return kind === 'wNew' || kind === 'bNew';
}
