import fc from 'fast-check';
import { optimizers } from '#engine';
import type { Descent, OptimizerId, Options } from '#engine';

export const ids = Object.keys(optimizers) as OptimizerId[];

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const given: Readonly<Record<string, fc.Arbitrary<number | string>>> = {
  learningRate: fc.oneof(number(0, 0.5), fc.constant(1)),
  momentum: fc.oneof(number(0, 0.95), fc.constant(0)),
  rho: number(0, 0.99),
  beta1: number(0, 0.99),
  beta2: number(0, 0.999),
  epsilon: number(1e-10, 1e-2),
  weightDecay: number(0, 0.5),
  momentumDecay: number(0, 0.1),
  form: fc.constantFrom('book', 'pytorch'),
  correction: fc.constantFrom('bias', 'none'),
  variant: fc.constantFrom('plain', 'centred'),
};

/** A descent by this rule with any options, some with a schedule, a decay or an interval. */
export function descentBy(id: OptimizerId, withInterval = true): fc.Arbitrary<Descent> {
  const names = Object.keys(optimizers[id].options);
  const options = fc.record(Object.fromEntries(names.map((name) => [name, given[name]]))) as fc.Arbitrary<Options>;
  return fc.record(
    {
      optimizer: fc.constant(id),
      options,
      start: fc.tuple(number(-4, 4), number(-4, 4)),
      schedule: fc.constant({ id: 'exponential' as const, options: { learningRate: 0.3, factor: 0.8 } }),
      clip: fc.constant({ by: 'norm' as const, largest: 2 }),
      weightDecay: fc.record({ kind: fc.constantFrom('l2' as const, 'decoupled' as const), lambda: number(0, 0.5) }),
      ...(withInterval && { interval: fc.constant([-1, 2] as const) }),
    },
    { requiredKeys: ['optimizer', 'options', 'start'] },
  );
}
