import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec, defaultState } from '#components/widgets/fit-shapes/link.ts';
import { explanationOf, printedCard, spokenCard } from '#components/widgets/fit-shapes/sentences.ts';
import { cardIds, cardsOf, presetIds, taskIds } from '#components/widgets/fit-shapes/shapes.ts';
import type { CardId, PresetId, TaskId } from '#components/widgets/fit-shapes/shapes.ts';
import { ShapesState } from '#components/widgets/fit-shapes/shapes-state.svelte.ts';
import { strings } from '#components/widgets/fit-shapes/strings.ts';
import { locales } from '#i18n/locales.ts';

function open(task: TaskId, net: PresetId = 'plain'): ShapesState {
  const shapes = new ShapesState();
  shapes.net = net;
  shapes.task = task;
  shapes.say('as-w');
  return shapes;
}

function put(shapes: ShapesState, left: CardId, right: CardId): string | undefined {
  shapes.place(left);
  shapes.place(right);
  return shapes.refused ? 'refused' : shapes.verdict?.kind;
}

const solutions: Record<TaskId, [CardId, CardId]> = {
  forward: ['w', 'a'],
  back: ['wt', 'delta'],
  outer: ['delta', 'at'],
  batch: ['deltas', 'ast'],
};

describe('the pairs of matrices', () => {
  it.each(presetIds.flatMap((net) => taskIds.map((task) => [net, task] as const)))(
    'in %s, %s is made by the pair of the chapter and by no other',
    (net, task) => {
      const right = cardsOf[task]
        .flatMap((left) => cardsOf[task].map((card): [CardId, CardId] => [left, card]))
        .filter(([left, card]) => put(open(task, net), left, card) === 'right');
      expect(right).toEqual([solutions[task]]);
    },
  );

  it('of 3–4–2 never fit in shape without fitting in numbers: a forgotten transpose is refused', () => {
    for (const task of taskIds) {
      for (const left of cardsOf[task]) {
        for (const card of cardsOf[task]) expect(put(open(task), left, card)).not.toBe('numbers');
      }
    }
    expect(put(open('back'), 'w', 'delta')).toBe('refused');
  });

  it('of F3 may fit in shape and be wrong all the same', () => {
    const shapes = open('back', 'square');
    expect(put(shapes, 'w', 'delta')).toBe('numbers');
    expect(explanationOf(shapes, strings.en)).toMatch(/^The shape fits, the numbers do not: in row 1, column 1 stands/);
  });
});

describe('the two places', () => {
  it('are filled from the left; what does not fit is refused and changes nothing', () => {
    const shapes = open('forward');
    shapes.place('w');
    shapes.place('delta');
    expect([shapes.slots, shapes.refused]).toEqual([
      ['w', 'empty'],
      ['w', 'delta'],
    ]);
    shapes.place('a');
    expect([shapes.slots, shapes.refused, shapes.verdict?.kind]).toEqual([['w', 'a'], undefined, 'right']);
    shapes.take(0);
    expect(shapes.slots).toEqual(['empty', 'a']);
    shapes.place('at', 1);
    shapes.place('a', 0);
    expect([shapes.slots, shapes.verdict?.kind]).toEqual([['a', 'at'], 'shape']);
  });

  it('stay empty in the outer product until its shape was foretold', () => {
    const shapes = new ShapesState();
    shapes.task = 'outer';
    shapes.place('delta');
    expect([shapes.isLocked, shapes.slots]).toEqual([true, ['empty', 'empty']]);
    shapes.say('unknown');
    expect(put(shapes, 'delta', 'at')).toBe('right');
  });

  it('are emptied by another task or network', () => {
    const shapes = open('forward');
    shapes.place('w');
    shapes.task = 'back';
    expect(shapes.slots).toEqual(['empty', 'empty']);
  });
});

it.each(locales)('every sentence that can come about is whole (%s)', (locale) => {
  const words = strings[locale];
  for (const net of presetIds) {
    for (const task of taskIds) {
      for (const left of ['empty', ...cardsOf[task]] as const) {
        for (const card of ['empty', ...cardsOf[task]] as const) {
          const shapes = open(task, net);
          if (left !== 'empty') shapes.place(left, 0);
          if (card !== 'empty') shapes.place(card, 1);
          expect(explanationOf(shapes, words)).not.toMatch(/NaN|undefined|\{|\}|-0(?!\.)/);
        }
      }
    }
  }
  expect(new Set(cardIds.map((card) => spokenCard(card, words))).size).toBe(cardIds.length);
  expect(printedCard('deltast', words)).toContain('Δ⁽²⁾ ');
});

describe('the link', () => {
  it('brings back every state that can be reached', () => {
    expect(codec.format(defaultState)).toBe('');
    const move = fc.tuple(fc.constantFrom(...cardIds), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(
        fc.constantFrom(...presetIds),
        fc.constantFrom(...taskIds),
        fc.array(move, { maxLength: 4 }),
        fc.boolean(),
        (net, task, moves, isSaid) => {
          const shapes = new ShapesState();
          shapes.net = net;
          shapes.task = task;
          if (isSaid) shapes.say('number');
          for (const [card, at] of moves) if (shapes.cards.includes(card)) shapes.place(card, at);
          expect(codec.parse(codec.format(shapes.linkState))).toEqual(shapes.linkState);
        },
      ),
    );
  });

  it.each(['v1~slots=w_delta', 'v1~slots=as_empty', 'v1~task=outer~slots=delta_at', 'v1~net=large'])(
    '%s is damaged',
    (text) => expect(codec.parse(text)).toBeUndefined(),
  );
});
