import fc from 'fast-check';
import type { LinkState } from '#components/widgets/downhill-steps/link.ts';
import { guesses } from '#components/widgets/downhill-steps/prediction.ts';

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Formulas that have a value wherever a walk may begin. */
const formulas = ['v^4/4 - v^2', 'sin(3x) + x^2/4', 'σ(2w) * w', 'exp(-x) × x', 'sqrt(v**2 + 1)'];

const anyHill = fc.oneof(
  fc.record({ own: fc.constant(''), start: number(-2, 2), eta: number(0, 0.3) }),
  fc.record({ own: fc.constantFrom(...formulas), start: number(-3, 3), eta: number(0, 2) }),
);

/** Any state a link may keep. */
export const anyState: fc.Arbitrary<LinkState> = fc
  .tuple(
    anyHill,
    fc.record({
      guess: fc.constantFrom('none' as const, ...guesses),
      decimals: fc.constantFrom<4 | 8>(4, 8),
      frame: fc.integer({ min: 0, max: 36 }),
    }),
  )
  .map(([hill, rest]) => ({ ...hill, ...rest }));
