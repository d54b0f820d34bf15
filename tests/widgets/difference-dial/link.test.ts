import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DialState } from '#components/widgets/difference-dial/dial-state.svelte.ts';
import { inTenths, parameterIds } from '#components/widgets/difference-dial/error-curve.ts';
import { defaultLink, fields } from '#components/widgets/difference-dial/link.ts';
import type { DialLink } from '#components/widgets/difference-dial/link.ts';
import { decodeFields, encodeFields, linkLimit } from '#reader/share-link.ts';

const tenth = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: low * 10, max: high * 10 }).map((n) => inTenths(n / 10));

const anyLink: fc.Arbitrary<DialLink> = fc.record({
  of: fc.constantFrom(...parameterIds),
  guess: fc.oneof(
    fc.constantFrom<'open' | 'unknown'>('open', 'unknown'),
    fc.record({ h: tenth(-13, -1), error: tenth(-15, -2) }),
  ),
  h: tenth(-13, -1),
  seen: tenth(-13, -1),
});

it('the initial state needs no link', () => {
  expect(encodeFields(fields, defaultLink)).toBe('');
  expect(new DialState().linkState).toEqual(defaultLink);
});

it('every state comes back as it was', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const text = encodeFields(fields, link);
      expect(text.length).toBeLessThan(linkLimit);
      expect(decodeFields(fields, text)).toEqual({ value: link, problems: [] });
    }),
  );
});

describe('a damaged link opens the initial state', () => {
  it.each([
    'v2~h=-5',
    'v1~h=-5.55',
    'v1~h=-14',
    'v1~h=0',
    'v1~h=NaN',
    'v1~h=-Infinity',
    'v1~guess=-5',
    'v1~guess=-5_-5_-5',
    'v1~guess=-5_1',
    'v1~guess=_',
    'v1~of=w3_11',
    'v1~of=__proto__',
    'v1~__proto__=1',
    'v1~h=-5~h=-6',
    'garbage',
  ])('%s', (text) => {
    const { value, problems } = decodeFields(fields, text);
    expect(problems.length).toBeGreaterThan(0);
    expect(value).toEqual(defaultLink);
  });
});

it('any text opens a dial that can be drawn: no number is missing', () => {
  const parts = fc.constantFrom(
    ...[
      'v1',
      '~',
      '=',
      '_',
      'guess=',
      'guess=unknown',
      'guess=-5_-9',
      'h=-7.3',
      'seen=-12',
      'seen=-2',
      'of=b1_2',
      'é',
      '-1e1',
    ],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => list.join('')),
    fc.array(parts).map((list) => `v1~${list.join('~')}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const dial = new DialState();
      dial.restore(decodeFields(fields, text).value);
      expect(Object.values(dial.point).every(Number.isFinite)).toBe(true);
      if (dial.isOpen) expect(dial.points).toEqual([]);
      else expect(dial.points.at(-1)!.h).toBeLessThanOrEqual(dial.point.h);
    }),
    { numRuns: 10_000 },
  );
});
