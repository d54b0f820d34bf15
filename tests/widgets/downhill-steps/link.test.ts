import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DownhillState } from '#components/widgets/downhill-steps/downhill-state.svelte.ts';
import { codec, defaultState, longestFormula } from '#components/widgets/downhill-steps/link.ts';
import type { LinkState } from '#components/widgets/downhill-steps/link.ts';
import { linkLimit } from '#reader/share-link.ts';
import kept from './links.json' with { type: 'json' };
import { anyState } from './states.ts';

it('the initial state needs no link', () => {
  expect(codec.format(defaultState)).toBe('');
  expect(codec.parse('')).toEqual(defaultState);
});

it('every state comes back as it was, typed formulas to the letter, and shows the same walk', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const opened = codec.parse(codec.format(state))!;
      expect(opened).toEqual(state);
      const [first, second] = [new DownhillState(state), new DownhillState(opened)];
      expect(second.walk).toEqual(first.walk);
      expect(second.cursor).toBe(first.cursor);
    }),
  );
});

it('any text opens a figure that can be walked if it is not damaged', () => {
  const parts = fc.constantFrom(
    'v1',
    '~',
    '=',
    'own=',
    'v!e2',
    '!u03c3',
    'start=-2.5',
    'eta=0.3',
    'eta=2',
    'frame=36',
    '!o',
    'é',
    'guess=unknown',
    'log!ov!c',
    '!',
    '-0',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => list.join('~')),
    fc.array(parts).map((list) => `v1~own=${list.join('')}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = codec.parse(text);
      if (!state) return;
      const { walk, formula } = new DownhillState(state);
      expect(walk.points.flatMap(({ theta, f }) => [theta[0], f]).every(Number.isFinite)).toBe(true);
      expect(formula.result).toHaveLength(1);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

describe('a link whose parts do not fit one another is damaged', () => {
  it.each([
    'v1~start=2.5',
    'v1~eta=0.4',
    'v1~own=log!ov!c~start=-1',
    'v1~own=v!p',
    'v1~own=3',
    'v1~own=v!pw',
    'v1~own=a!e2',
    'v1~own=!u0076',
    'v1~frame=37',
    'v0~frame=3',
  ])('%s', (text) => {
    expect(codec.parse(text)).toBeUndefined();
  });
});

it('the longest link stays below the limit', () => {
  const own = `${'σ'.repeat(longestFormula)}`;
  const state: LinkState = {
    own,
    start: -1.234567890123456e-300,
    eta: 1.234567890123456e-300,
    guess: 'swings-nearer',
    decimals: 8,
    frame: 36,
  };
  expect(codec.format(state).length).toBeLessThan(linkLimit);
});

describe('links that readers have keep opening', () => {
  it.each(kept)('$text', ({ text, state }) => {
    expect(codec.parse(text)).toMatchObject(state);
  });
});
