import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours } from '#components/widgets/two-knobs/clock.ts';
import { KnobsState } from '#components/widgets/two-knobs/knobs-state.svelte.ts';
import { codec, defaultState } from '#components/widgets/two-knobs/link.ts';
import type { LinkState } from '#components/widgets/two-knobs/link.ts';
import { surfaceIds } from '#components/widgets/two-knobs/surface-terms.ts';
import { surface } from '#engine';
import kept from './links.json' with { type: 'json' };

const inside = ([min, max]: readonly [number, number]): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const anyState: fc.Arbitrary<LinkState> = fc.constantFrom(...surfaceIds).chain((id) =>
  fc.record({
    surface: fc.constant(id),
    first: inside(surface(id).domain.x),
    second: inside(surface(id).domain.y),
    guess: fc.constantFrom('none' as const, 'unknown' as const, 'elsewhere' as const, ...hours),
    decimals: fc.constantFrom<4 | 8>(4, 8),
    frame: fc.integer({ min: 0, max: 3 }),
  }),
);

it('the initial state needs no link', () => {
  expect(codec.format(defaultState)).toBe('');
});

it('every state comes back as it was and shows the same frame', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const opened = codec.parse(codec.format(state))!;
      expect(opened).toEqual(state);
      const [first, second] = [new KnobsState(state), new KnobsState(opened)];
      expect([second.cursor, second.formula]).toEqual([first.cursor, first.formula]);
    }),
  );
});

it('any text opens a point of a surface if it is not damaged', () => {
  const parts = fc.constantFrom(
    'v1',
    '~',
    '=',
    'surface=saddle',
    'surface=',
    'first=9',
    'first=-1',
    'second=2',
    'guess=13',
    'guess=12',
    'frame=3',
    '-0',
    'é',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => ['v1', ...list].join('~')),
    fc.array(parts).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = codec.parse(text);
      if (!state) return;
      const knobs = new KnobsState(state);
      expect([knobs.height, ...knobs.gradient].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

describe('a link to a point off its surface, or to what there is not, is damaged', () => {
  it.each([
    'v1~second=2.5',
    'v1~first=4.1',
    'v1~surface=saddle~first=3',
    'v1~guess=13',
    'v1~surface=beale',
    'v1~frame=4',
  ])('%s', (text) => {
    expect(codec.parse(text)).toBeUndefined();
  });
});

describe('links that readers have keep opening', () => {
  it.each(kept)('$text', ({ text, state }) => {
    expect(codec.parse(text)).toMatchObject(state);
  });
});
