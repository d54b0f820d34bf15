import type { ActivationCurve } from './activations/index.ts';
import type { Objective } from './minimize.ts';

/** One example on its way through a = f(wx + b) and back: δ = (a − y) f′(z), and what it adds to ∂C/∂w. */
export interface UnitExample {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly a: number;
  readonly error: number;
  readonly slope: number;
  readonly delta: number;
  readonly dw: number;
}

/** All examples, the mean of their losses ½ (a − y)², and its gradient. */
export interface UnitPass {
  readonly examples: readonly UnitExample[];
  readonly loss: number;
  readonly dw: number;
  readonly db: number;
}

/** One unit with one input and its examples (x, y) at θ = (w, b): exactly what recordBatch gives for a network of sizes 1, 1. */
export function recordUnit(
  { f, df }: ActivationCurve,
  samples: readonly (readonly [x: number, y: number])[],
  [w, b]: readonly number[],
): UnitPass {
  const examples = samples.map(([x, y]) => {
    const z = w * x + b;
    const a = f(z);
    const [error, slope] = [a - y, df(z, a)];
    const delta = error * slope;
    return { x, y, z, a, error, slope, delta, dw: delta * x };
  });
  const mean = (term: (example: UnitExample) => number): number =>
    examples.reduce((sum, example) => sum + term(example), 0) / examples.length;
  return {
    examples,
    loss: mean(({ error }) => 0.5 * error * error),
    dw: mean(({ dw }) => dw),
    db: mean(({ delta }) => delta),
  };
}

/** The mean loss of such a unit as a function of θ = (w, b), to walk down on. */
export function unitObjective(
  curve: ActivationCurve,
  samples: readonly (readonly [x: number, y: number])[],
): Objective {
  return {
    value: (theta) => recordUnit(curve, samples, theta).loss,
    gradient(theta) {
      const { dw, db } = recordUnit(curve, samples, theta);
      return [dw, db];
    },
  };
}
