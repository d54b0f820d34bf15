import fc from 'fast-check';
import { activation, activations, recordMlp } from '#engine';
import type { ActivationId, Network, Sample } from '#engine';

/** A network with an example that fits it. */
export interface Case {
  network: Network;
  sample: Sample;
}

/** Mostly six decimals, evenly spread: plain doubles are spread over exponents, so nearly all of them are nearly 0. */
const number = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((millionths) => millionths / 1_000_000) },
  { weight: 1, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
);
const numbers = (length: number): fc.Arbitrary<number[]> => fc.array(number, { minLength: length, maxLength: length });
const unit = fc.constantFrom(...(Object.keys(activations) as ActivationId[]));

/** 1–3 inputs, 0–2 hidden layers of 1–4 units, 1–3 outputs. */
const shape = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([inputs, hidden, outputs]) => [inputs, ...hidden, outputs]);

/** Any small network with weights, biases, inputs and targets in [−1, 1]; −0 and subnormal numbers among them. */
export const anyCase: fc.Arbitrary<Case> = shape.chain((sizes) => {
  const layers = sizes.slice(1);
  const network = fc.tuple(
    fc.tuple(...layers.map(() => unit)),
    fc.tuple(...layers.map((size, n) => numbers(size * sizes[n]))),
    fc.tuple(...layers.map((size) => numbers(size))),
  );
  return fc.tuple(network, numbers(sizes[0]), numbers(sizes[sizes.length - 1])).map(([[units, W, b], x, y]): Case => ({
    network: {
      sizes,
      activations: ['identity', ...units],
      W: [[], ...W],
      b: [[], ...b],
      loss: 'half-squared-error',
    },
    sample: { x, y },
  }));
});

/** True unless a weighted sum is so near a kink of its activation that shifting a parameter by 1e-5 could carry it across. */
export function isAwayFromKinks({ network, sample }: Case): boolean {
  return recordMlp(network, sample).nodes.every(
    ({ role, value }) =>
      role.kind !== 'z' ||
      activation(network.activations[role.l]).kinks.every((kink: number) => Math.abs(value - kink) > 1e-2),
  );
}
