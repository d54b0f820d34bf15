import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Editor } from '#components/widgets/backward-stepper/editor.ts';
import { codecFor, defaultState } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState } from '#components/widgets/backward-stepper/link.ts';
import { samplesOf } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { checkNetwork, checkSample } from '#engine';
import { linkLimit } from '#reader/share-link.ts';
import kept from './links.json' with { type: 'json' };
import { anyState } from './states.ts';

const codec = codecFor(defaultState);

it('the initial state needs no link', () => {
  expect(codec.format(defaultState)).toBe('');
  expect(codec.parse('')).toEqual(defaultState);
});

it('every state comes back as it was', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(codec.parse(codec.format(state))).toEqual(state);
    }),
  );
});

it('the numbers of a diverging network come back as well', () => {
  const stepper = new StepperState({ ...defaultState, step: 25 });
  new Editor(stepper).setActivation(2, 'identity');
  new Editor(stepper).edit({ of: 'learningRate' }, 1e6);
  stepper.go(stepper.lastFrame);
  stepper.goRound();
  new Editor(stepper).edit({ of: 'x', n: 0 }, 2);
  expect(stepper.setup.network.W.flat().some((w) => Math.abs(w) > 1e5)).toBe(true);
  expect(codec.parse(codec.format(stepper.linkState))?.setup).toEqual(stepper.setup);
});

it('any text opens a network that can be computed if it is not damaged', () => {
  const parts = fc.constantFrom(
    'v1',
    '~',
    '=',
    '_',
    'net=own',
    'sizes=1_4_3',
    'w=',
    'b=0_1',
    '-0.5',
    '1e9',
    'step=999',
    'act=relu',
    'é',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => `v1~${list.join('')}`),
    fc.array(parts).map((list) => list.join('~')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = codec.parse(text);
      if (!state) return;
      checkNetwork(state.setup.network);
      for (const sample of samplesOf(state.setup)) checkSample(sample, state.setup.network);
    }),
    { numRuns: 10_000 },
  );
});

describe('a link whose parts do not fit one another is damaged', () => {
  it.each([
    'v1~net=own~sizes=3_2_1',
    'v1~net=own~act=relu',
    'v1~net=own~w=1_2_3',
    'v1~net=own~b=1_2_3_4',
    'v1~net=own~sizes=4_2_1~x=1_1_1_1',
    'v1~net=own~n=2~x=1_1~y=0_0',
    'v1~net=own~n=5~x=1_1_1_1_1_1_1_1_1_1~y=0_0_0_0_0',
    'v1~n=2',
    'v1~example=2',
    'v1~eta=-1',
    'v1~step=201',
    'v0~step=3',
  ])('%s', (text) => {
    expect(codec.parse(text)).toBeUndefined();
  });
});

it('the longest link stays below the limit', () => {
  const long = -1.2345678901234568e-300;
  const many = (count: number): number[] => Array.from({ length: count }, () => long);
  const state: LinkState = {
    preset: 'own',
    setup: {
      network: {
        sizes: [3, 4, 4, 3],
        activations: ['identity', 'identity', 'identity', 'identity'],
        W: [[], many(12), many(16), many(12)],
        b: [[], many(4), many(4), many(3)],
        loss: 'half-squared-error',
      },
      sample: { x: many(3), y: many(3) },
      more: Array.from({ length: 3 }, () => ({ x: many(3), y: many(3) })),
      learningRate: -long,
    },
    mode: 'predict',
    round: 100,
    example: 3,
    step: 133,
    decimals: 8,
    compare: true,
    view: 'matrix',
  };
  const text = codec.format(state);
  expect(text.length).toBeLessThan(linkLimit);
  expect(codec.parse(text)).toEqual(state);
});

describe('links that readers have keep opening', () => {
  it.each(kept)('$text', ({ text, state }) => {
    expect(codec.parse(text)).toMatchObject(state);
  });
});
