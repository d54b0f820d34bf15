import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultState, fields } from '#components/widgets/graph-rewind/link.ts';
import type { LinkState } from '#components/widgets/graph-rewind/link.ts';
import { RewindState } from '#components/widgets/graph-rewind/rewind-state.svelte.ts';
import { presetIds } from '#components/widgets/graph-rewind/setup.ts';
import { decodeFields, encodeFields, linkLimit } from '#reader/share-link.ts';
import kept from './links.json' with { type: 'json' };

/** Opens a link as the figure does: undefined where it is damaged. */
function open(text: string): RewindState | undefined {
  const { value, problems } = decodeFields(fields, text);
  const state = new RewindState();
  return problems.length === 0 && state.restore(value) ? state : undefined;
}

const shown = (state: RewindState): unknown => ({ link: state.linkState, seen: state.seen, checks: state.checks });

it('the initial state needs no link', () => {
  expect(encodeFields(fields, defaultState)).toBe('');
  expect(open('')?.linkState).toEqual(defaultState);
});

it('every state a reader gets to comes back with the same picture', () => {
  const action = fc.oneof(
    fc.constantFrom(...presetIds).map((id) => (state: RewindState) => state.choosePreset(id)),
    fc.constantFrom('x*y', 'exp(-x^2)', 'σ(w x + b)', 'a*b*c + sin(a)').map((text) => (state: RewindState) => {
      state.type(text);
    }),
    fc.nat(12).map((id) => (state: RewindState) => state.send(state.graph.nodes[id % state.graph.nodes.length].id)),
    fc.nat(12).map((step) => (state: RewindState) => state.go(step)),
    fc.constantFrom('sum' as const, 'unknown' as const).map((guess) => (state: RewindState) => state.say(guess)),
    fc.constantFrom('overwrite' as const, 'keep-first' as const).map((rule) => (state: RewindState) => {
      state.rule = rule;
    }),
    fc.double({ min: -20, max: 20, noNaN: true }).map((value) => (state: RewindState) => {
      state.setValue(Object.keys(state.setup.values)[0], value + 0);
    }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const state = new RewindState();
      for (const act of actions) act(state);
      const text = encodeFields(fields, state.linkState);
      expect(text.length).toBeLessThan(linkLimit);
      expect(shown(open(text)!)).toEqual(shown(state));
    }),
  );
});

it('any text opens a graph that can be walked back, or none', () => {
  const parts = fc.constantFrom(
    ...[
      'text=',
      'x*y',
      '!p',
      '!u03c3',
      'log',
      '-',
      'at=',
      '1_2',
      '1e9',
      'order=',
      '4_3_2',
      '2',
      'step=',
      '9',
      'said=sum',
    ],
    ...['where=', '-1', '7', 'rule=overwrite', '~', '__proto__=1', 'NaN'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts).map((list) => `v1~${list.join('')}`),
    fc.array(parts).map((list) => `v1~${list.join('~')}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const state = open(text);
      if (!state) return;
      state.say('unknown');
      state.go(99);
      expect(state.cursor).toBe(state.lastStep);
      for (const { found } of state.checks) expect(Number.isFinite(found)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

describe('a link whose parts do not fit one another is damaged', () => {
  it.each([
    'v1~at=1',
    'v1~at=1_2_3',
    'v1~at=1001_2',
    'v1~text=2!p3~at=1',
    'v1~text=x!p~at=1',
    'v1~text=log!ox!c~at=-1',
    'v1~order=3',
    'v1~order=4_4',
    'v1~step=13',
    'v1~said=perhaps',
    'v1~rule=forget',
    'v2~step=1',
  ])('%s', (text) => {
    expect(open(text)).toBeUndefined();
  });
});

it.each(kept as { text: string; state: Partial<LinkState> }[])('the link $text still opens what it meant', (link) => {
  expect(open(link.text)?.linkState).toMatchObject(link.state);
});
