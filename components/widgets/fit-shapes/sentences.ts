import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import type { CardId } from './shapes.ts';
import type { ShapesState } from './shapes-state.svelte.ts';
import type { Words } from './words.ts';

const letters = { w: 'W⁽²⁾', a: 'a⁽¹⁾', delta: 'δ⁽²⁾', as: 'A⁽¹⁾', deltas: 'Δ⁽²⁾' } as const;

type Plain = keyof typeof letters;

const plainOf = (card: CardId): Plain => (card.endsWith('t') ? card.slice(0, -1) : card) as Plain;

/** W⁽²⁾ or its transpose, as in running text. */
export function printedCard(card: CardId, words: Words): string {
  const name = letters[plainOf(card)];
  return card.endsWith('t') ? fill(words.transposed, { name }) : name;
}

/** For those who listen. */
export function spokenCard(card: CardId, words: Words): string {
  const name = words.names[plainOf(card)];
  return card.endsWith('t') ? fill(words.transposed, { name }) : name;
}

/** What is to be said of the present places. */
export function explanationOf(state: ShapesState, words: Words): string {
  const { refused, verdict, target, slots, task } = state;
  if (refused) {
    const [left, right] = refused;
    return fill(words.refused, {
      left: printedCard(left, words),
      right: printedCard(right, words),
      columns: state.matrix(left).columns,
      rows: state.matrix(right).rows,
    });
  }
  if (verdict?.kind === 'right') return words.right[task];
  if (verdict?.kind === 'shape') {
    return fill(words.wrongShape, {
      rows: verdict.product.rows,
      columns: verdict.product.columns,
      wantedRows: target.rows,
      wantedColumns: target.columns,
    });
  }
  if (verdict?.kind === 'numbers') {
    return fill(words.wrongNumbers, {
      row: Math.floor(verdict.at / target.columns) + 1,
      column: (verdict.at % target.columns) + 1,
      value: formatNumber(verdict.product.values[verdict.at]),
      wanted: formatNumber(target.values[verdict.at]),
    });
  }
  const [left, right] = slots;
  if (left !== 'empty') return fill(words.half.left, { columns: state.matrix(left).columns });
  if (right !== 'empty') return fill(words.half.right, { rows: state.matrix(right).rows });
  return fill(words.start, { rows: target.rows, columns: target.columns });
}
