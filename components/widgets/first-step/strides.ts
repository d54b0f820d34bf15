import { minimize } from '#engine';
import type { Descent, DescentStep, Objective } from '#engine';

/** With m and v divided by what is missing of them, and without. */
export const wayIds = ['bias', 'none'] as const;

export type Way = (typeof wayIds)[number];

/** Where θ₁ begins. */
export const start = 3;

/** Numbers of the steps that can be looked at; far apart later on, where little changes. */
export const stops = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

export const lastStep = stops[stops.length - 1];

/** Given by the reader: the constants of Adam, and a gradient that is the same at every step. */
export interface Given {
  beta1: number;
  beta2: number;
  eta: number;
  g: number;
}

/** One step with the one before it. */
export interface Stride {
  before: DescentStep;
  step: DescentStep;
}

/** A slope that is everywhere the same. */
const slope = (g: number): Objective => ({ value: ([theta]) => g * theta, gradient: () => [g] });

export function descentOf(way: Way, { beta1, beta2, eta }: Given): Descent {
  return { optimizer: 'adam', options: { learningRate: eta, beta1, beta2, correction: way }, start: [start] };
}

/** Steps of which a curve over a logarithmic axis is drawn. */
const perDecade = 14;
const drawn = Array.from({ length: Math.ceil(Math.log10(lastStep) * perDecade) + 1 }, (_, n) =>
  Math.min(lastStep, Math.round(10 ** (n / perDecade))),
);
const kept = [...new Set([...drawn, ...stops.slice(1)])].sort((a, b) => a - b);

type Strides = Readonly<Record<Way, ReadonlyMap<number, Stride>>>;

/** Asked for by each part of the figure, and walked once. */
const walked = new WeakMap<Given, Strides>();

/** Both walks, of which only what is shown is kept. By number of the step, rising. */
export function stridesUnder(given: Given): Strides {
  let strides = walked.get(given);
  if (!strides) walked.set(given, (strides = { bias: stridesOf('bias', given), none: stridesOf('none', given) }));
  return strides;
}

function stridesOf(way: Way, given: Given): ReadonlyMap<number, Stride> {
  const wanted = new Set(kept);
  const strides = new Map<number, Stride>();
  let before: DescentStep | undefined;
  for (const step of minimize(slope(given.g), descentOf(way, given))) {
    if (before && wanted.has(step.t)) strides.set(step.t, { before, step });
    if (step.t === lastStep) break;
    before = step;
  }
  return strides;
}

export const lengthOf = ({ step }: Stride): number => Math.abs(step.quantities.step![0]);
