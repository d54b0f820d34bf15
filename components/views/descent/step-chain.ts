import type { Descent, DescentStep } from '#engine';
import { StepTerms, thetas } from './step-terms.ts';

/**
 * What a part of a step comes from: the velocity there was, the gradient as it is, the gradient divided by its size, the average of
 * gradients there was, a decay.
 */
export type ArrowKind = 'velocity' | 'gradient' | 'scaled' | 'average' | 'decay' | 'step';

export type Place = readonly [number, number];

export interface TermArrow {
  kind: ArrowKind;
  from: Place;
  to: Place;
  /** From `from` to `to`, as it was computed: the difference of two places keeps fewer digits of a short arrow. */
  by: Place;
  /** What it is, as on paper: `μv`. */
  label: string;
}

/** One coordinate's part of the step. */
export interface Term {
  kind: ArrowKind;
  label: string;
  value: number;
}

/** A coordinate's step taken apart. */
export type Split = (s: StepTerms) => Term[];

export const decayTerm = (value: number): Term => ({ kind: 'decay', label: '−ηλθ', value });

export const velocityTerm = (value: number, label = 'μv'): Term => ({ kind: 'velocity', label, value });

/**
 * The parts of a step in the plane, each arrow beginning where the one before ends: the first at θ before the step, the last ending at θ
 * after it. Undefined where a number is no longer finite. Where Nesterov's first arrow ends is the place it looks ahead to.
 */
export function chain(split: Split, descent: Descent, before: DescentStep, step: DescentStep): TermArrow[] | undefined {
  const both = [0, 1].map((n) => new StepTerms(descent, before, step, thetas, n));
  if (!both.every((terms) => terms.isFinite)) return undefined;
  const [first, second] = both.map((terms) => {
    const shrunk = terms.foundTheta - before.theta[terms.n];
    // The decay comes last: Nesterov's first arrow has to end at the place ahead.
    return descent.weightDecay?.kind === 'decoupled' ? [...split(terms), decayTerm(shrunk)] : split(terms);
  });
  let from: Place = [before.theta[0], before.theta[1]];
  return first.map(({ kind, label, value }, n) => {
    // What is 0 points nowhere, and not backwards.
    const by: Place = [value + 0, second[n].value + 0];
    const to: Place = [from[0] + by[0], from[1] + by[1]];
    const arrow: TermArrow = { kind, label, from, to, by };
    from = to;
    return arrow;
  });
}

/** The whole step as one arrow. */
export function stepArrow(before: DescentStep, step: DescentStep): TermArrow {
  const [from, to] = [before, step].map(({ theta }): Place => [theta[0], theta[1]]);
  return { kind: 'step', label: 'Δθ', from, to, by: [to[0] - from[0], to[1] - from[1]] };
}

/** The parts of a step and, where there are several, the whole of it; nothing where there are none, as a number is no longer finite. */
export function withWhole(parts: TermArrow[] | undefined, before: DescentStep, step: DescentStep): TermArrow[] {
  if (parts === undefined) return [];
  return parts.length < 2 ? parts : [...parts, stepArrow(before, step)];
}
