import { describe, expect, it } from 'vitest';
import { activations, exp, log, saturation } from '#engine';
import type { ActivationId } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';

const BOUND = 0.01;

describe('saturation', () => {
  it('of the sigmoid begins where a(1 − a) is 0.01, of tanh where 1 − a² is', () => {
    const a = (1 + Math.sqrt(1 - 4 * BOUND)) / 2;
    const sigmoid = saturation(activations.sigmoid, BOUND);
    expectClose(sigmoid.above!, log(a / (1 - a)), otherOrder);
    expectClose(sigmoid.below!, -log(a / (1 - a)), otherOrder);
    const t = Math.sqrt(1 - BOUND);
    expectClose(saturation(activations.tanh, BOUND).above!, 0.5 * log((1 + t) / (1 - t)), otherOrder);
  });

  it('of the relatives of the ReLU lies on the left alone, and the leaky one has none', () => {
    expect(saturation(activations.relu, BOUND)).toEqual({ below: 0, above: undefined });
    expect(saturation(activations['leaky-relu'], BOUND)).toEqual({ below: undefined, above: undefined });
    expectClose(exp(saturation(activations.elu, BOUND).below!), BOUND, otherOrder);
  });

  it('is none where the slope is just as large as the bound, however far out', () => {
    expect(saturation(activations.identity, 1)).toEqual({ below: undefined, above: undefined });
  });

  it('begins at the outermost of several borders', () => {
    // f′ = z² e^(−z²) comes to 0.1 four times: it is 0 in the middle too.
    const { below, above } = saturation({ f: (z) => z, df: (z) => z * z * exp(-z * z) }, 0.1);
    expect(above).toBeGreaterThan(1);
    expectClose(above! * above! * exp(-above! * above!), 0.1, otherOrder);
    expectClose(below!, -above!, otherOrder);
  });

  it.each(Object.keys(activations) as ActivationId[])(
    'of %s: farther out the slope stays smaller, just inside it is not',
    (id) => {
      const { f, df } = activations[id];
      const slope = (z: number): number => Math.abs(df(z, f(z)));
      const { below, above } = saturation(activations[id], BOUND);
      for (const [border, outwards] of [
        [below, -1],
        [above, 1],
      ] as const) {
        if (border === undefined) continue;
        for (const far of [1e-6, 0.1, 1, 10, 100, 700]) expect(slope(border + outwards * far)).toBeLessThan(BOUND);
        expect(slope(border - outwards * 1e-6)).toBeGreaterThan(BOUND);
      }
      if (below === undefined) expect(slope(-1000)).toBeGreaterThanOrEqual(BOUND);
      if (above === undefined) expect(slope(1000)).toBeGreaterThanOrEqual(BOUND);
    },
  );
});
