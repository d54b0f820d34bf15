import fc from 'fast-check';
import { modes, views } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState } from '#components/widgets/backward-stepper/link.ts';
import { lossIds, presetIds, presetSetup, withActivation } from '#components/widgets/backward-stepper/setup.ts';
import type { Setup } from '#components/widgets/backward-stepper/setup.ts';
import { anyCase } from '../../engine/arbitraries.ts';

/** −0 is written as 0 in a link. */
const plain = (values: readonly number[]): number[] => values.map((value) => value + 0);

/** With outputs and targets that the loss takes. */
function fitting(setup: Setup): Setup {
  if (setup.network.loss !== 'binary-cross-entropy') return setup;
  const { network, sample } = setup;
  const y = sample.y.map(Math.abs);
  return {
    ...setup,
    network: withActivation(setup, network.sizes.length - 1, 'sigmoid').network,
    sample: { ...sample, y },
  };
}

const anyNetwork = fc.oneof(
  fc.constantFrom(...presetIds).map((preset) => ({ preset, setup: presetSetup(preset) })),
  fc
    .tuple(anyCase, fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(...lossIds))
    .map(([{ network, sample }, learningRate, loss]) => ({
      preset: 'own' as const,
      setup: fitting({
        network: { ...network, W: network.W.map(plain), b: network.b.map(plain), loss },
        sample: { x: plain(sample.x), y: plain(sample.y) },
        learningRate: learningRate + 0,
      }),
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
      view: fc.constantFrom(...views),
    }),
  )
  .map(([network, rest]) => ({ ...network, ...rest }));
