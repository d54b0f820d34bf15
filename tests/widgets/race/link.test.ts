import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec, defaultState } from '#components/widgets/race/link.ts';
import type { LinkState } from '#components/widgets/race/link.ts';
import { RaceState } from '#components/widgets/race/race-state.svelte.ts';
import { optimizerIds, walker, walkerCodec } from '#components/widgets/race/walkers.ts';
import { linkLimit } from '#reader/share-link.ts';
import { anyState } from './states.ts';

/** A ground holds functions: compared by what it says of itself. */
const plain = ({ ground: { id, text, domain }, ...state }: LinkState): unknown => ({ id, text, domain, ...state });

it('the initial state needs no link', () => {
  expect(codec.format(defaultState)).toBe('');
  expect(plain(codec.parse('')!)).toEqual(plain(defaultState));
});

it('every race comes back as it was, at the same step, the formula to the letter', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const text = codec.format(state);
      expect(text.length).toBeLessThan(linkLimit);
      const opened = codec.parse(text)!;
      expect(plain(opened)).toEqual(plain(state));
      const race = new RaceState(opened);
      expect(codec.format(race.linkState)).toBe(text);
      expect(race.walks).toEqual(new RaceState(state).walks);
      expect(race.trails.length).toBe(state.step + 1);
    }),
    { numRuns: 20 },
  );
});

it('any text opens a race whose numbers are finite, or is damaged', () => {
  const parts = fc.constantFrom(
    ...[
      'v1',
      'surface=own',
      'surface=saddle',
      'own=u^2',
      'own=u!e2',
      'own=log!ou!c',
      'own=x',
      'start=1_1',
      'start=-9_9',
    ],
    ...[
      'domain=-1_1_-1_1',
      'domain=1_-1_0_2',
      'domain=0_0_0_0',
      'walkers=sgd',
      'walkers=sgd!adam!adam',
      'walkers=sgd_100_0',
    ],
    ...[
      'walkers=adam_0.1_0.9_0.999_1e-8_none_0',
      'walkers=adam_0.1',
      'walkers=',
      'walkers=sgd_-1_0',
      'said=0_1',
      'said=1_0_2',
    ],
    ...[
      'said=0_0_0',
      'said=unknown',
      'said=free',
      'chosen=2',
      'chosen=9',
      'other=0',
      'other=1',
      'step=100',
      'step=500',
    ],
    ...['length=500', 'asked=2', 'asked=3', 'decimals=8', 'é', '-0'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 9 }).map((list) => ['v1', ...list].join('~')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = codec.parse(text);
      if (!state) return;
      const race = new RaceState(state);
      expect(race.cursor).toBe(state.step);
      expect(
        race.walks.flatMap(({ steps }) => steps).every(({ f, theta }) => [f, ...theta].every(Number.isFinite)),
      ).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('a damaged link', () => {
  it.each([
    ['a walker nobody knows', 'v1~walkers=sgd!adagrab'],
    ['an option too few', 'v1~walkers=momentum_0.1_0.9_0'],
    ['a momentum of 1', 'v1~walkers=momentum_0.1_1_book_0'],
    ['nine walkers', `v1~walkers=${Array(9).fill('sgd').join('!')}`],
    ['an order of others than race', 'v1~said=0_1'],
    ['an order that names one twice', 'v1~said=0_1_1'],
    ['a step before anything was said', 'v1~step=3'],
    ['a step behind the end', 'v1~said=free~step=101'],
    ['a chosen walker who is not there', 'v1~chosen=3'],
    ['a walker held against itself', 'v1~chosen=1~other=1'],
    ['a start outside the picture', 'v1~start=5_1'],
    ['a formula without its surface', 'v1~own=u'],
    ['a formula of another variable', 'v1~surface=own~own=w~start=0_0'],
    ['a start where the formula has no value', 'v1~surface=own~own=log!ou!c~start=-1_0'],
    ['a start where it has no slope', 'v1~surface=own~own=sqrt!ou!e2!c~start=0_0'],
    ['an empty domain', 'v1~surface=own~own=u~domain=1_1_0_1~start=1_0'],
    ['a domain of a surface that has its own', 'v1~domain=-1_1_-1_1'],
  ])('holds %s', (_, text) => {
    expect(codec.parse(text)).toBeUndefined();
  });
});

it('optimizers as they are by default are written by name alone', () => {
  expect(optimizerIds.map((id) => walkerCodec.format(walker(id)))).toEqual(optimizerIds);
  expect(walkerCodec.format(walker('adam', {}, 0.1))).toBe('adam_0.1_0.9_0.999_1e-8_bias_0.1');
});
