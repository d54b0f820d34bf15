import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '#components/widgets/one-update/graph.ts';
import { codec, defaultState } from '#components/widgets/one-update/link.ts';
import { partIds, presetIds } from '#components/widgets/one-update/setup.ts';
import { UpdateState } from '#components/widgets/one-update/update-state.svelte.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): UpdateState | undefined {
  const state = codec.parse(text);
  const update = new UpdateState();
  if (state) update.restore(state);
  return state && update;
}

describe('one update of F2', () => {
  it('promises 0.00916680 and gives 0.00880630, from 0.08 to 0.07119370', () => {
    const update = new UpdateState();
    expectClose(update.expected, 0.0091668, printedDecimals);
    expectClose(update.real, 0.0088063, printedDecimals);
    expectClose(update.before.loss, 0.08, otherOrder);
    expectClose(update.after.loss, 0.0711937, printedDecimals);
    expect(update.outcome).toBe('less');
    expect(toPlain(update.formula.symbols)).toBe('η · Σ g²');
  });

  it('leaves alone what is not updated', () => {
    const update = new UpdateState();
    update.part = 'output';
    const changed = update.rows.filter(({ from, to }) => from !== to).map(({ name }) => name);
    expect(changed).toEqual(['w2_11', 'w2_12', 'b2_1']);
    expect(update.rows.filter(({ isUpdated }) => isUpdated).map(({ name }) => name)).toEqual(changed);
    update.part = 'weight';
    expectClose(update.rows[0].to, 0.7384, otherOrder);
  });

  it('comes nearer to what was promised, with the square of the step', () => {
    for (const preset of presetIds) {
      for (const part of partIds) {
        const update = new UpdateState();
        update.preset = preset;
        update.part = part;
        const off = [0.002, 0.001].map((eta) => {
          update.eta = eta;
          return update.expected - update.real;
        });
        expect(off[0] / off[1]).toBeGreaterThan(3.9);
        expect(off[0] / off[1]).toBeLessThan(4.1);
      }
    }
  });

  it('is 0.02313977 against 0.02311835 on F1', () => {
    const update = new UpdateState();
    update.preset = 'general';
    expectClose(update.expected, 0.02313977, printedDecimals);
    expectClose(update.real, 0.02311835, printedDecimals);
  });
});

it('shows the network after the update only once something was said, with what changed standing out', () => {
  const update = new UpdateState();
  update.look('after');
  expect(update.view).toBe('before');
  expect(graphOf(update).edges.some(({ mark }) => mark)).toBe(false);
  update.part = 'output';
  update.say('more');
  const { edges, nodes } = graphOf(update);
  expect(edges.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['0.7384', '−1.1856']);
  expect(nodes.flatMap(({ above }) => above.filter(({ fresh }) => fresh)).map(({ ref }) => ref)).toEqual(['b2_1']);
  update.look('before');
  expect(graphOf(update).edges[4].text).toBe('0.7');
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const update = new UpdateState();
    update.preset = 'general';
    update.part = 'weight';
    update.eta = 1.5;
    update.say('same');
    expect(open(codec.format(update.linkState))?.linkState).toEqual(update.linkState);
  });

  it.each(['v1~view=after', 'v1~eta=0', 'v1~eta=33', 'v1~part=none', 'v1~said=no', 'v2~eta=1'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens an update with numbers, or none', () => {
    const parts = fc.constantFrom(
      'eta=',
      '32',
      '0.01',
      '~',
      'part=weight',
      'net=general',
      'said=more',
      'view=after',
      '-',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const update = open(text);
        if (update) expect([update.expected, update.real].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
