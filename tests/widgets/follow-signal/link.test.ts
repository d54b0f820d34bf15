import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FollowState } from '#components/widgets/follow-signal/follow-state.svelte.ts';
import { fieldsFor, fromWritten, initialState, toWritten } from '#components/widgets/follow-signal/link.ts';
import type { LinkState } from '#components/widgets/follow-signal/link.ts';
import { decodeFields, encodeFields, linkLimit } from '#reader/share-link.ts';

const initial = initialState('general');
const fields = fieldsFor(initial);

const encode = (state: LinkState): string => encodeFields(fields, toWritten(state, initial));

/** Opens a link as the figure does: undefined where it is damaged. */
function open(text: string): FollowState | undefined {
  const { value, problems } = decodeFields(fields, text);
  const asked = problems.length > 0 ? undefined : fromWritten(value, initial);
  const follow = new FollowState(initial);
  return asked !== undefined && follow.restore(asked) ? follow : undefined;
}

it('the initial state needs no link', () => {
  expect(encode(initial)).toBe('');
  expect(open('')?.linkState).toEqual(initial);
});

/** What a reader may do, at random. */
const actions = fc.array(
  fc.oneof(
    fc
      .constantFrom('0.2', '1.2', '1.4', '1.5', '0.818', '-0.2', '3/8', 'x', '7')
      .map((text) => ({ do: 'check', text })),
    fc.constant({ do: 'skip', text: '' }),
    fc.constant({ do: 'forward', text: '' }),
    fc.constant({ do: 'back', text: '' }),
    fc.constant({ do: 'edit', text: '-0.25' }),
    fc.constant({ do: 'preset', text: '' }),
  ),
  { maxLength: 40 },
);

it('whatever a reader does, the link opens the same picture', () => {
  fc.assert(
    fc.property(actions, (list) => {
      const follow = new FollowState(initial);
      for (const { do: action, text } of list) {
        if (action === 'check') follow.check(text);
        if (action === 'skip') follow.skip();
        if (action === 'forward') follow.go(follow.cursor + 1);
        if (action === 'back') follow.go(follow.cursor - 1);
        if (action === 'edit') follow.edit('w1_12', Number(text));
        if (action === 'preset') follow.choosePreset('paper');
      }
      const text = encode(follow.linkState);
      expect(text.length).toBeLessThan(linkLimit);
      const opened = open(text)!;
      expect(opened.linkState).toEqual(follow.linkState);
      expect(opened.seenFrames).toEqual(follow.seenFrames);
    }),
  );
});

describe('a link whose parts do not fit one another is damaged', () => {
  it.each([
    ['numbers beside a preset', 'v1~x=1_2'],
    ['too few weights', 'v1~net=own~w=1_2_3'],
    ['an answer that is wrong', 'v1~step=1~said=0.9'],
    ['a step that is not open yet', 'v1~step=3~said=0.2'],
    ['more free skips than there are', 'v1~step=4~said=s_s_s_s'],
    ['more answers than steps', `v1~said=${Array.from({ length: 16 }, () => 'v').join('_')}`],
    ['a number out of range', 'v1~net=own~x=1000_1'],
    ['another version', 'v2~step=1'],
  ])('%s: %s', (_, text) => expect(open(text)).toBeUndefined());
});

it('no text makes it throw', () => {
  const parts = fc.constantFrom(
    'v1',
    '~',
    '=',
    '_',
    'net=own',
    'net=paper',
    'said=',
    's',
    'v',
    '0.2',
    'step=1',
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
      const follow = open(text);
      if (follow) expect(open(encode(follow.linkState))?.linkState).toEqual(follow.linkState);
    }),
    { numRuns: 10_000 },
  );
});
