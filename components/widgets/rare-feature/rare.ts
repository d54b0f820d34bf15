import { busyAndRare, effectiveRates, gatheredSquares, linearLosses, linearRegression, recordDescent } from '#engine';
import type { Descent, DescentStep } from '#engine';

/** Where the gradients come from: told beforehand, or those of a regression. */
export const modeIds = ['told', 'regression'] as const;

export type Mode = (typeof modeIds)[number];

/** What walks beside SGD. */
export const methodIds = ['adagrad', 'rmsprop', 'adam'] as const;

export type Method = (typeof methodIds)[number];

export const lastStep = 200;

/** The step that is asked about. */
export const askedStep = 91;

/** Of the regression: what both weights should become. */
export const trueWeights = [1, -0.5] as const;

/** Rates to begin with: those of the text; in the regression such that both methods bring the busy weight about equally far. */
export const usualRates: Readonly<Record<Mode, { readonly rate: number; readonly sgd: number }>> = {
  told: { rate: 0.1, sgd: 0.1 },
  regression: { rate: 0.1, sgd: 0.02 },
};

export interface Setting {
  readonly mode: Mode;
  readonly method: Method;
  /** The rare weight is active at one step in so many. */
  readonly period: number;
  /** η of the method, and of SGD. */
  readonly rate: number;
  readonly sgd: number;
}

/** A step, with what is told of it; each list has the busy weight first. */
export interface Stride extends DescentStep {
  /** The gathered squares; empty for SGD and before the first step. */
  readonly gathered: readonly number[];
  /** By what gradients are multiplied. */
  readonly rates: readonly number[];
  /** How far each went, without a sign. */
  readonly lengths: readonly number[];
}

export function planOf({ rate, sgd }: Setting, by: Method | 'sgd'): Descent {
  return { optimizer: by, options: { learningRate: by === 'sgd' ? sgd : rate }, start: [0, 0] };
}

/** All steps of a method, the start as t = 0. */
export function stridesOf(setting: Setting, by: Method | 'sgd'): readonly Stride[] {
  const { mode, period } = setting;
  const inputs = busyAndRare(period);
  const objective = mode === 'told' ? linearLosses(inputs) : linearRegression({ inputs, weights: trueWeights });
  return recordDescent(objective, planOf(setting, by), lastStep).map((step) => ({
    ...step,
    gathered: gatheredSquares(by, step) ?? [],
    rates: effectiveRates(by, step),
    lengths: (step.quantities.step ?? [0, 0]).map((each) => Math.abs(each)),
  }));
}

/** The last step up to `step` at which the rare weight was active too; none is 0. */
export function lastActive(step: number, period: number): number {
  return step === 0 ? 0 : step - ((step - 1) % period);
}
