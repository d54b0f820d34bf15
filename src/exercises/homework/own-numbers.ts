import type { Layers } from '#engine';
import type { NumberInput } from '#notation/number-input.ts';
import { isUpdate, parameterOf } from './homework-number.ts';
import type { HomeworkNumber, LearningStep } from './homework-number.ts';

/** A number with the most by which rounding may have moved it. */
export interface Rounded {
  readonly value: number;
  readonly half: number;
}

/** Finds a reader's number by its name; undefined where the field was left empty. */
type Given = (name: string) => NumberInput | undefined;

/** Half a unit of the last digit typed; a fraction is exact. */
export function halfUnit({ decimals }: NumberInput): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * What a number must be if it was worked out without a slip from the reader's own numbers before it, right or wrong: a gradient from the
 * reader's δ, a δ from those of the layer behind it, a new weight from the reader's gradient. Where those were left out too, they are worked
 * out the same way.
 */
export function fromOwnNumbers(asked: HomeworkNumber, given: Given, layers: Layers, step: LearningStep): Rounded {
  const { network } = step.trace;
  const { l, j } = asked;

  function own(name: string, before: HomeworkNumber): Rounded {
    const typed = given(name);
    return typed ? { value: typed.value, half: halfUnit(typed) } : fromOwnNumbers(before, given, layers, step);
  }
  const delta = (layer: number, unit: number): Rounded => {
    const name = `delta${layer}_${unit + 1}`;
    return own(name, { kind: 'delta', name, l: layer, j: unit });
  };

  if (asked.kind === 'delta') {
    if (l === network.sizes.length - 1) return { value: layers.delta[l][j], half: 0 };
    const paths = layers.paths[l][j].map(({ k, crossed }) => times(crossed, delta(l + 1, k)));
    return times(layers.slope[l][j], sum(paths));
  }
  if (isUpdate(asked)) {
    const name = asked.name.replace(/^([wb])New/, 'd$1');
    const gradient: HomeworkNumber = 'i' in asked ? { kind: 'dw', name, l, j, i: asked.i } : { kind: 'db', name, l, j };
    return sum([{ value: parameterOf(asked, step.trace), half: 0 }, times(-step.learningRate, own(name, gradient))]);
  }
  return times('i' in asked ? layers.a[l - 1][asked.i] : 1, delta(l, j));
}

function times(factor: number, { value, half }: Rounded): Rounded {
  return { value: factor * value, half: Math.abs(factor) * half };
}

function sum(terms: readonly Rounded[]): Rounded {
  return terms.reduce((all, term) => ({ value: all.value + term.value, half: all.half + term.half }));
}
