import fc from 'fast-check';
import { engineGround, groundOfText, surfaceIds } from '#components/widgets/race/ground.ts';
import type { Ground } from '#components/widgets/race/ground.ts';
import { askedSteps, lengths } from '#components/widgets/race/link.ts';
import type { LinkState, Said } from '#components/widgets/race/link.ts';
import { decayLimits, fieldsOf, optimizerIds, walker } from '#components/widgets/race/walkers.ts';
import type { Walker } from '#components/widgets/race/walkers.ts';

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const anyWalker: fc.Arbitrary<Walker> = fc.constantFrom(...optimizerIds).chain((id) => {
  const options = fieldsOf(id).map((field) =>
    field.words ? fc.constantFrom(...field.words) : between(field.limits.min, field.limits.max),
  );
  return fc.oneof(
    fc.constant(walker(id)),
    fc
      .tuple(fc.tuple(...options), between(decayLimits.min, decayLimits.max))
      .map(([values, l2]) => walker(id, Object.fromEntries(fieldsOf(id).map(({ name }, n) => [name, values[n]])), l2)),
  );
});

const ownDomain = { u: [-3, 4.5], v: [-0.5, 2] } as const;
const ownTexts = ['u^2 + 3v^2', '(u^2 - 1)^2 + 2*v^2', 'sin(u)*cos(v)', 'log(1+u^2+v^2)', '2', 'exp(u v)', 'σ(u) + v'];

const anyGround: fc.Arbitrary<Ground> = fc.oneof(
  fc.constantFrom(...surfaceIds).map(engineGround),
  fc.constantFrom(...ownTexts).map((text) => groundOfText(text, ownDomain)!),
);

/** Any race, as a link can hold it. */
export const anyState: fc.Arbitrary<LinkState> = fc
  .tuple(anyGround, fc.array(anyWalker, { minLength: 1, maxLength: 8 }), fc.constantFrom(...lengths))
  .chain(([ground, walkers, length]) => {
    const count = walkers.length;
    const { u, v } = ground.domain;
    const order: fc.Arbitrary<Said> =
      count === 1
        ? fc.constant<Said>('unknown')
        : fc.shuffledSubarray([...walkers.keys()], { minLength: count, maxLength: count });
    return fc.record({
      ground: fc.constant(ground),
      start: fc.tuple(between(...u), between(...v)),
      walkers: fc.constant(walkers),
      length: fc.constant(length),
      asked: fc.constantFrom(...askedSteps),
      said: fc.oneof(fc.constantFrom<Said>('unknown', 'free'), order),
      chosen: fc.integer({ min: 0, max: count - 1 }),
      other: fc.constant(-1),
      decimals: fc.constantFrom<4 | 8>(4, 8),
      step: fc.integer({ min: 0, max: length }),
    });
  });
