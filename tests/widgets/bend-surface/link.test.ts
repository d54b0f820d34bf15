import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsFor, fromWritten, guessIds, initialState, toWritten } from '#components/widgets/bend-surface/link.ts';
import type { LinkState } from '#components/widgets/bend-surface/link.ts';
import { presetIds, presets } from '#components/widgets/bend-surface/setup.ts';
import { decodeFields, encodeFields, linkLimit } from '#reader/share-link.ts';

const initial = initialState('steep');
const fields = fieldsFor(initial);

const encode = (state: LinkState): string => encodeFields(fields, toWritten(state, initial));

/** Opens a link as the figure does: undefined where it is damaged. */
function open(text: string): LinkState | undefined {
  const { value, problems } = decodeFields(fields, text);
  return problems.length > 0 ? undefined : fromWritten(value, initial);
}

const number = (size: number): fc.Arbitrary<number> =>
  fc.double({ min: -size, max: size, noNaN: true }).map((value) => value + 0);

const anyNetwork = fc.oneof(
  fc.constantFrom(...presetIds).map((preset) => ({ preset, network: presets[preset] })),
  fc
    .tuple(fc.array(number(20), { minLength: 6, maxLength: 6 }), fc.array(number(20), { minLength: 3, maxLength: 3 }))
    .map(([w, b]) => ({
      preset: 'own' as const,
      network: { ...presets.general, W: [[], w.slice(0, 4), w.slice(4)], b: [[], b.slice(0, 2), b.slice(2)] },
    })),
);

const anyState: fc.Arbitrary<LinkState> = fc
  .tuple(
    anyNetwork,
    fc.record({
      x: fc.tuple(number(4), number(4)).map((pair): readonly number[] => pair),
      height: fc.constantFrom('z' as const, 'yHat' as const),
      said: fc.constantFrom(undefined, ...guessIds),
      bent: fc.boolean(),
    }),
  )
  .map(([network, rest]) => ({ ...network, ...rest, bent: rest.bent || rest.said === undefined }));

it('the initial state needs no link', () => {
  expect(encode(initial)).toBe('');
  expect(open('')).toEqual(initial);
});

it('every state comes back as it was, from a link that is short enough', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const text = encode(state);
      expect(text.length).toBeLessThan(linkLimit);
      expect(open(text)).toEqual(state);
    }),
  );
});

describe('a link whose parts do not fit one another is damaged', () => {
  it.each([
    ['numbers beside a preset', 'v1~net=paper~w=1_2_3_4_5_6'],
    ['a reveal before a prediction', 'v1~hidden=identity'],
    ['too many biases', 'v1~net=own~b=1_2_3_4'],
    ['a point outside the square', 'v1~x=5_0'],
    ['a weight out of range', 'v1~net=own~w=21_0_0_0_0_0'],
    ['a guess that does not exist', 'v1~said=round'],
  ])('%s: %s', (_, text) => expect(open(text)).toBeUndefined());
});

it('no text makes it throw', () => {
  const parts = fc.constantFrom(
    'v1',
    '~',
    '=',
    '_',
    'net=own',
    'w=1_2_3_4_5_6',
    'said=even',
    'hidden=identity',
    'x=1_2',
    '-',
    'é',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => `v1~${list.join('')}`),
    fc.array(parts).map((list) => list.join('~')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = open(text);
      if (state) expect(open(encode(state))).toEqual(state);
    }),
    { numRuns: 10_000 },
  );
});
