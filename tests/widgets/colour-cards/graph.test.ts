import { expect, it } from 'vitest';
import { CardsState } from '#components/widgets/colour-cards/cards-state.svelte.ts';
import { chains } from '#components/widgets/colour-cards/chain.ts';
import { graphOf } from '#components/widgets/colour-cards/graph.ts';
import type { ArrowId } from '#components/widgets/colour-cards/setup.ts';

/** What stands out in the drawing once all cards lie: quantities by their mark, numbers at nodes with theirs. */
function standsOut(arrow: ArrowId): string[] {
  const cards = new CardsState(chains[arrow.includes('2_') ? 'output' : 'hidden']);
  cards.chooseArrow(arrow);
  cards.isFolded = false;
  for (const slot of cards.openSlots) {
    cards.pick(cards.cardFor(slot));
    cards.place(slot);
  }
  const { nodes, edges } = graphOf(cards);
  const marked = [...nodes, ...nodes.flatMap(({ above }) => above), ...edges].filter(({ mark }) => mark !== undefined);
  return marked.map(({ ref, mark }) => `${ref} ${mark}`);
}

const atOutput = ['slope2_1 slope', 'arriving2_1 arriving'];

it.each<[ArrowId, string[]]>([
  ['w2_11', ['a1_1 entered', 'a2_1 active', ...atOutput, 'w2_11 active']],
  ['w2_12', ['a1_2 entered', 'a2_1 active', ...atOutput, 'w2_12 active']],
  [
    'w1_11',
    ['x_1 entered', 'a1_1 slope', 'a2_1 active', 'slope1_1 slope', ...atOutput, 'w1_11 active', 'w2_11 crossed'],
  ],
  [
    'w1_12',
    ['x_2 entered', 'a1_1 slope', 'a2_1 active', 'slope1_1 slope', ...atOutput, 'w1_12 active', 'w2_11 crossed'],
  ],
  [
    'w1_21',
    ['x_1 entered', 'a1_2 slope', 'a2_1 active', 'slope1_2 slope', ...atOutput, 'w1_21 active', 'w2_12 crossed'],
  ],
  ['b1_2', ['a1_2 slope', 'a2_1 active', 'slope1_2 slope', 'entered1_2 entered', ...atOutput, 'w2_12 crossed']],
])('for %s, the path back and nothing else stands out', (arrow, expected) => {
  expect(standsOut(arrow)).toEqual(expected);
});

it('folded, the first two cards stand at the output unit as its δ', () => {
  const [, , , , output] = graphOf(new CardsState(chains.hidden)).nodes;
  expect(output.above).toEqual([{ ref: 'delta2_1', letter: 'δ', text: '−0.096' }]);
});
