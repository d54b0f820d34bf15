import { correctRules, layeredBackward, lossOf } from '#engine';
import type { Told } from '#notation/tell.ts';

/** What the loss does if the activation of hidden unit 1 alone is pushed up: the network behind that layer is run once more. */
export function pushed(told: Told, by: number): { by: number; inZ: number; foretold: number; actual: number } {
  const { network, sample, loss } = told.trace;
  const behind = {
    ...network,
    sizes: network.sizes.slice(1),
    activations: network.activations.with(1, 'identity').slice(1),
    W: [[], ...network.W.slice(2)],
    b: [[], ...network.b.slice(2)],
  };
  const hidden = [told.q('a1_1') + by, told.q('a1_2')];
  return {
    by,
    inZ: by * told.q('w2_11'),
    foretold: by * told.q('arriving1_1'),
    actual: lossOf(behind, { x: hidden, y: sample.y }) - loss,
  };
}

/** The slip of updating while going back: W⁽²⁾ is new already when the δ of the hidden layer are made. */
export function updatedTooEarly(told: Told): { delta: number[]; lossAfter: number } {
  const { trace: updated } = told.next();
  const gradients = layeredBackward(told.trace, {
    ...correctRules,
    crossed: (forward, l, k, j) => correctRules.crossed({ ...forward, trace: updated }, l, k, j),
  });
  return { delta: gradients.delta[1], lossAfter: told.next(gradients).q('loss') };
}
