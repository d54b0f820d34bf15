import { describe, expect, it } from 'vitest';
import { activations, checkNetwork, checkSample, exampleNetwork, exampleNetworks, losses, recordMlp } from '#engine';
import type { ActivationId, LossId, Network, Sample } from '#engine';

const { network, sample } = exampleNetwork('general');

const brokenNetworks: readonly [message: string, change: Partial<Network>][] = [
  ['sizes must name at least inputs and outputs, got 1 number(s)', { sizes: [2] }],
  ['sizes must name at least inputs and outputs, got 0 number(s)', { sizes: [] }],
  ['sizes[1] must be a whole number ≥ 1, got 0', { sizes: [2, 0, 1] }],
  ['sizes[0] must be a whole number ≥ 1, got -2', { sizes: [-2, 2, 1] }],
  ['sizes[2] must be a whole number ≥ 1, got 1.5', { sizes: [2, 2, 1.5] }],
  ['sizes[1] must be a whole number ≥ 1, got NaN', { sizes: [2, NaN, 1] }],
  [
    'activations must have 3 entries (one per layer, the inputs included), got 2',
    { activations: ['identity', 'sigmoid'] },
  ],
  ['activations[0] must be identity, got tanh', { activations: ['tanh', 'sigmoid', 'sigmoid'] }],
  [
    `activations[1]: unknown activation "maxout"; known: ${Object.keys(activations).join(', ')}`,
    { activations: ['identity', 'maxout' as ActivationId, 'sigmoid'] },
  ],
  ['W must have 3 entries (one matrix per layer, W[0] empty), got 2', { W: [[], [1, 2, 3, 4]] }],
  ['W[0] must have 0 entries (the inputs have no weights), got 1', { W: [[1], [1, 2, 3, 4], [1, 2]] }],
  ['W[1] must have 4 entries (2 units × 2 senders), got 3', { W: [[], [1, 2, 3], [1, 2]] }],
  ['W[2] must have 2 entries (1 units × 2 senders), got 3', { W: [[], [1, 2, 3, 4], [1, 2, 3]] }],
  ['W[1][2] must be a finite number, got NaN', { W: [[], [1, 2, NaN, 4], [1, 2]] }],
  ['W[2][1] must be a finite number, got -Infinity', { W: [[], [1, 2, 3, 4], [1, -Infinity]] }],
  ['b must have 3 entries (one vector per layer, b[0] empty), got 4', { b: [[], [1, 2], [1], [1]] }],
  ['b[0] must have 0 entries (the inputs have no biases), got 2', { b: [[1, 2], [1, 2], [1]] }],
  ['b[1] must have 2 entries (one per unit), got 1', { b: [[], [1], [1]] }],
  ['b[2][0] must be a finite number, got Infinity', { b: [[], [1, 2], [Infinity]] }],
  [`loss: unknown loss "hinge"; known: ${Object.keys(losses).join(', ')}`, { loss: 'hinge' as LossId }],
  [
    'activations[2] must be identity, for softmax-cross-entropy takes logits, got sigmoid',
    { loss: 'softmax-cross-entropy' },
  ],
  [
    'activations[2] must be sigmoid or hard-sigmoid, for binary-cross-entropy takes probabilities, got tanh',
    { loss: 'binary-cross-entropy', activations: ['identity', 'sigmoid', 'tanh'] },
  ],
];

const brokenSamples: readonly [message: string, change: Partial<Sample>][] = [
  ['x must have 2 entries (one per input), got 3', { x: [1, 2, 3] }],
  ['x must have 2 entries (one per input), got 0', { x: [] }],
  ['x[1] must be a finite number, got NaN', { x: [1, NaN] }],
  ['x[0] must be a finite number, got Infinity', { x: [Infinity, 1] }],
  ['y must have 1 entries (one per output), got 2', { y: [1, 2] }],
  ['y[0] must be a finite number, got NaN', { y: [NaN] }],
];

describe('a network that does not fit together is refused', () => {
  it.each(brokenNetworks)('%s', (message, change) => {
    const broken = { ...network, ...change };
    expect(() => checkNetwork(broken)).toThrow(new RangeError(message));
    expect(() => recordMlp(broken, sample)).toThrow(new RangeError(message));
  });

  it('with the reason a registry gave as its cause', () => {
    const refused = (): void => checkNetwork({ ...network, loss: 'hinge' as LossId });
    const message = expect.stringMatching(/^unknown loss/) as string;
    expect(refused).toThrow(expect.objectContaining({ cause: expect.objectContaining({ message }) as RangeError }));
  });

  it('that is a text in place of a number', () => {
    const W = [[], [1, 2, '3' as unknown as number, 4], [1, 2]];
    expect(() => checkNetwork({ ...network, W })).toThrow('W[1][2] must be a finite number, got 3');
  });
});

describe('an example that does not fit its network is refused', () => {
  it.each(brokenSamples)('%s', (message, change) => {
    const broken = { ...sample, ...change };
    expect(() => checkSample(broken, network)).toThrow(new RangeError(message));
    expect(() => recordMlp(network, broken)).toThrow(new RangeError(message));
  });
});

describe.each(Object.entries(exampleNetworks))('the example network %s', (id, example) => {
  it('fits together, with its example, under its own id', () => {
    expect(example.id).toBe(id);
    expect(exampleNetwork(id)).toBe(example);
    checkNetwork(example.network);
    checkSample(example.sample, example.network);
  });
});

describe('targets that the loss does not take are refused', () => {
  const crossEntropy: Network = { ...network, loss: 'binary-cross-entropy' };
  it('by checkSample and by recordMlp, naming the entry', () => {
    const message = 'y[0] must be a probability between 0 and 1, got 2';
    expect(() => checkSample({ ...sample, y: [2] }, crossEntropy)).toThrow(new RangeError(message));
    expect(() => recordMlp(crossEntropy, { ...sample, y: [2] })).toThrow(new RangeError(message));
  });
  it('with the place of the example in front, where it is one of several', () => {
    expect(() => checkSample({ ...sample, y: [-1] }, crossEntropy, 'samples[3].')).toThrow('samples[3].y[0] must be');
    expect(() => checkSample({ ...sample, x: [1] }, crossEntropy, 'samples[3].')).toThrow('samples[3].x must have 2');
  });
});

it('an unknown example network is refused, naming the known ones', () => {
  expect(() => exampleNetwork('xor')).toThrow('unknown example network "xor"; known: general, paper, two-outputs');
});
