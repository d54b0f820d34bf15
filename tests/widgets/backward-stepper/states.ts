import fc from 'fast-check';
import { modes, views } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState } from '#components/widgets/backward-stepper/link.ts';
import {
  limits,
  lossIds,
  presetIds,
  presetSetup,
  samplesOf,
  withSamples,
} from '#components/widgets/backward-stepper/setup.ts';
import { withActivation } from '#components/widgets/backward-stepper/setup-changes.ts';
import type { Setup } from '#components/widgets/backward-stepper/setup.ts';
import { anyCase } from '../../engine/arbitraries.ts';

/** −0 is written as 0 in a link. */
const plain = (values: readonly number[]): number[] => values.map((value) => value + 0);

/** With further examples, each with other inputs. */
function batchOf(count: number, setup: Setup): Setup {
  const { sample, ...fitted } = fitting(setup);
  const more = Array.from({ length: count }, (_, n) => ({ ...sample, x: plain(sample.x.map((x) => x / (n + 1))) }));
  return withSamples({ ...fitted, sample }, more);
}

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
    .tuple(
      anyCase,
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(...lossIds),
      fc.integer({ min: 1, max: limits.examples }),
    )
    .map(([{ network, sample }, learningRate, loss, count]) => ({
      preset: 'own' as const,
      setup: batchOf(count, {
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
      example: fc.integer({ min: 0, max: 3 }),
      view: fc.constantFrom(...views),
    }),
  )
  .map(([network, rest]) => ({ ...network, ...rest, example: rest.example % samplesOf(network.setup).length }));
