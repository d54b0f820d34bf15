import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DownhillState } from '#components/widgets/downhill-steps/downhill-state.svelte.ts';
import { checked, defaultState, fields, longestFormula } from '#components/widgets/downhill-steps/link.ts';
import type { LinkState } from '#components/widgets/downhill-steps/link.ts';
import { FigureLink } from '#reader/figure-link.ts';
import { encodeFields, linkLimit } from '#reader/share-link.ts';
import kept from './links.json' with { type: 'json' };
import { anyState } from './states.ts';

const figure = new FigureLink('w1-1', fields);
const page = 'https://book.example/ko/downhill/';
const open = (text: string): { state: LinkState; damaged: boolean } =>
  checked(figure.read(`${page}?w1-1=${encodeURIComponent(text)}`));

it('the initial state needs no link', () => {
  expect(figure.address(defaultState, page)).toBe(`${page}#w1-1`);
  expect(checked(figure.read(page))).toEqual({ state: defaultState, damaged: false });
});

it('every state comes back as it was, typed formulas to the letter, and shows the same walk', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const opened = checked(figure.read(figure.address(state, page)));
      expect(opened).toEqual({ state, damaged: false });
      const [first, second] = [new DownhillState(state), new DownhillState(opened.state)];
      expect(second.walk).toEqual(first.walk);
      expect(second.cursor).toBe(first.cursor);
    }),
  );
});

it('any text opens a figure that can be walked, the initial state if it is damaged', () => {
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
      const { state, damaged } = open(text);
      if (damaged) {
        expect(state).toBe(defaultState);
        return;
      }
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
    expect(open(text)).toEqual({ state: defaultState, damaged: true });
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
  expect(encodeFields(fields, state).length).toBeLessThan(linkLimit);
});

describe('links that readers have keep opening', () => {
  it.each(kept)('$text', ({ text, state }) => {
    const opened = open(text);
    expect(opened.damaged).toBe(false);
    expect(opened.state).toMatchObject(state);
  });
});
