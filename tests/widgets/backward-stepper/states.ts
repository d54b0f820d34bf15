import fc from 'fast-check';
import { modes } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState } from '#components/widgets/backward-stepper/link.ts';
import { presetIds, presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { anyCase } from '../../engine/arbitraries.ts';

/** −0 is written as 0 in a link. */
const plain = (values: readonly number[]): number[] => values.map((value) => value + 0);

const anyNetwork = fc.oneof(
  fc.constantFrom(...presetIds).map((preset) => ({ preset, setup: presetSetup(preset) })),
  fc.tuple(anyCase, fc.double({ min: 0, max: 1e6, noNaN: true })).map(([{ network, sample }, learningRate]) => ({
    preset: 'own' as const,
    setup: {
      network: { ...network, W: network.W.map(plain), b: network.b.map(plain) },
      sample: { x: plain(sample.x), y: plain(sample.y) },
      learningRate: learningRate + 0,
    },
  })),
);

/** Any state a link may keep. */
export const anyState: fc.Arbitrary<LinkState> = fc
  .tuple(
    anyNetwork,
    fc.record({
      mode: fc.constantFrom(...modes),
      round: fc.integer({ min: 0, max: 100 }),
      step: fc.integer({ min: 0, max: 133 }),
      decimals: fc.constantFrom<4 | 8>(4, 8),
      compare: fc.boolean(),
    }),
  )
  .map(([network, rest]) => ({ ...network, ...rest }));
