import type { Numbers } from './optimizers/optimizer.ts';

/** 'l2' adds λθ to the gradient, 'decoupled' shrinks θ by ηλθ before the step. */
export interface WeightDecay {
  readonly kind: 'l2' | 'decoupled';
  readonly lambda: number;
}

/**
 * g + λθ, the gradient of C + ½λ‖θ‖²; θ is the point at which g was taken. A new list.
 * @throws RangeError for a negative λ or unequal lengths.
 */
export function addL2(g: Readonly<Numbers>, theta: Readonly<Numbers>, weightDecay: number): number[] {
  checkLambda(weightDecay);
  if (g.length !== theta.length) {
    throw new RangeError(`g must have ${theta.length} numbers, one per parameter, got ${g.length}`);
  }
  const sum = Array.from(g);
  addDecay(sum, theta, weightDecay);
  return sum;
}

/** g ← g + λθ in place. Checks nothing. */
export function addDecay(g: Numbers, theta: Readonly<Numbers>, weightDecay: number): void {
  for (let n = 0; n < g.length; n++) g[n] += weightDecay * theta[n];
}

/** θ ← θ − ηλθ in place, before the step: decay beside any rule, not through its gradient. Loshchilov & Hutter 2019. @throws as addL2. */
export function shrink(theta: Numbers, learningRate: number, weightDecay: number): void {
  checkLambda(weightDecay);
  for (let n = 0; n < theta.length; n++) theta[n] -= learningRate * weightDecay * theta[n];
}

/** @throws RangeError for an unknown kind or a λ that is no finite number ≥ 0. */
export function checkWeightDecay({ kind, lambda }: WeightDecay): void {
  if (kind !== 'l2' && kind !== 'decoupled') {
    throw new RangeError(`weightDecay.kind must be "l2" or "decoupled", got "${String(kind)}"`);
  }
  checkLambda(lambda);
}

function checkLambda(weightDecay: number): void {
  if (!(weightDecay >= 0 && Number.isFinite(weightDecay))) {
    throw new RangeError(`weightDecay must be a finite number ≥ 0, got ${weightDecay}`);
  }
}
