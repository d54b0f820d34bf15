import { recordDescent, shifted, surface } from '#engine';
import type { DescentStep, Options, UpdatePlan } from '#engine';

export type Pair = readonly [number, number];

/** What becomes of the decay λθ: there is none, it goes into the gradient, or it stands beside the step. */
export const wayIds = ['plain', 'l2', 'decoupled'] as const;

export type Way = (typeof wayIds)[number];

export const methodIds = ['adam', 'sgd'] as const;

export type Method = (typeof methodIds)[number];

/** All that the three walks depend on. */
export interface Setting {
  readonly method: Method;
  readonly learningRate: number;
  readonly lambda: number;
  readonly epsilon: number;
  /** Where the minimum of the loss lies. */
  readonly centre: readonly number[];
}

export type Walks = Readonly<Record<Way, readonly DescentStep[]>>;

/** ½(θ₁² + 9θ₂²), which can be carried away from 0. */
export const bowl = surface('bowl');

/** The plan of one way; AdamW is a rule of its own, for SGD the decay is put beside its step. */
export function planOf({ method, learningRate, lambda, epsilon }: Setting, way: Way): UpdatePlan {
  const options: Options = method === 'adam' ? { learningRate, epsilon } : { learningRate };
  if (way === 'plain') return { optimizer: method, options };
  if (way === 'decoupled' && method === 'adam')
    return { optimizer: 'adamw', options: { ...options, weightDecay: lambda } };
  return { optimizer: method, options, weightDecay: { kind: way, lambda } };
}

/** The three walks from the same place. */
export function walksBy(setting: Setting, steps: number): Walks {
  const loss = shifted(bowl, setting.centre);
  const walk = (way: Way) => recordDescent(loss, { ...planOf(setting, way), start: bowl.start }, steps);
  return { plain: walk('plain'), l2: walk('l2'), decoupled: walk('decoupled') };
}
