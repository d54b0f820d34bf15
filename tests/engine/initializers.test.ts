import { describe, expect, it } from 'vitest';
import { completeOptions, createRandom, initializer, initializers, initialNetwork, uniformLimit } from '#engine';
import { optimizer, samplesOf } from '#engine';
import type { InitializerId, Options } from '#engine';
import { expectClose, printedDecimals, terminatingDecimal } from '../tolerance.ts';

const ids = Object.keys(initializers) as InitializerId[];

describe('initializers', () => {
  it('has the book’s numbers', () => {
    expectClose(Math.sqrt(initializers.he.variance(100, 1, { distribution: 'normal' })), 0.14142136, printedDecimals);
    expectClose(
      uniformLimit(initializers.glorot.variance(100, 50, { distribution: 'uniform' })),
      0.2,
      terminatingDecimal,
    );
  });

  it.each(ids)('%s draws numbers with mean and variance as it says', (id) => {
    const row = initializer(id);
    const options = completeOptions(id, row.options) as Options;
    const random = createRandom(11);
    const draws = Array.from({ length: 20_000 }, () => row.draw(random, 8, 4, options));
    const mean = draws.reduce((sum, w) => sum + w, 0) / draws.length;
    const variance = draws.reduce((sum, w) => sum + (w - mean) * (w - mean), 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expectClose(variance, row.variance(8, 4, options), { absolute: 1e-12, relative: 0.03 });
  });

  it.each(['he', 'glorot', 'lecun'] as const)(
    '%s draws evenly within its limit, or as often beyond it as a bell curve',
    (id) => {
      const row = initializer(id);
      const limit = uniformLimit(row.variance(8, 4, {}));
      const beyond = (distribution: string): number => {
        const random = createRandom(12);
        const draws = Array.from({ length: 2000 }, () => row.draw(random, 8, 4, { distribution }));
        return draws.filter((w) => Math.abs(w) > limit).length / draws.length;
      };
      expect(beyond('uniform')).toBe(0);
      // P(|N(0, 1)| > √3) = 0.083.
      expect(Math.abs(beyond('normal') - 0.083)).toBeLessThan(0.02);
    },
  );

  it('makes a network that fits its plan, the same for the same seed', () => {
    const make = (seed: number) =>
      initialNetwork({
        sizes: [2, 3, 1],
        activations: ['identity', 'relu', 'sigmoid'],
        loss: 'half-squared-error',
        initializer: 'he',
        seed,
      });
    expect(make(1).W.map((row) => row.length)).toEqual([0, 6, 3]);
    expect(make(1).b).toEqual([[], [0, 0, 0], [0]]);
    expect(make(1)).toEqual(make(1));
    expect(make(1).W).not.toEqual(make(2).W);
  });
});

describe('options', () => {
  const complete = (given: Options) => () => completeOptions('adam', optimizer('adam').options, given);

  it.each([
    [{ beta1: -0.1 }, 'adam: beta1 must be a number in [0, 1), got -0.1'],
    [{ beta1: '0.5' }, 'adam: beta1 must be a number in [0, 1), got 0.5'],
    [{ beta1: 1 }, 'adam: beta1 must be a number in [0, 1), got 1'],
    [{ momentum: 1 }, 'adam has no option "momentum"; known: learningRate, beta1, beta2, epsilon, correction'],
  ])('%j are refused for Adam', (given, message) => {
    expect(complete(given)).toThrow(new RangeError(message));
  });

  it('may be as small as their rule says, and none at all', () => {
    expect(samplesOf('line', 1, { count: 1 })).toHaveLength(1);
    expect(() => completeOptions('xor', {}, { count: 1 } as object)).toThrow('xor has no option "count"; known: none');
  });
});
