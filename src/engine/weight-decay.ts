import type { Numbers } from './optimizers/optimizer.ts';

/**
 * g + λθ, the gradient of C + ½λ‖θ‖²; θ is the point at which g was taken. A new list.
 * @throws RangeError for a negative λ or unequal lengths.
 */
export function addL2(g: Readonly<Numbers>, theta: Readonly<Numbers>, weightDecay: number): number[] {
  checkDecay(weightDecay);
  if (g.length !== theta.length) {
    throw new RangeError(`g must have ${theta.length} numbers, one per parameter, got ${g.length}`);
  }
  return Array.from(g, (value, n) => value + weightDecay * theta[n]);
}

/** θ ← θ − ηλθ in place, before the step: decay beside any rule, not through its gradient. Loshchilov & Hutter 2019. @throws as addL2. */
export function shrink(theta: Numbers, learningRate: number, weightDecay: number): void {
  checkDecay(weightDecay);
  for (let n = 0; n < theta.length; n++) theta[n] -= learningRate * weightDecay * theta[n];
}

function checkDecay(weightDecay: number): void {
  if (!(weightDecay >= 0 && Number.isFinite(weightDecay))) {
    throw new RangeError(`weightDecay must be a finite number ≥ 0, got ${weightDecay}`);
  }
}
