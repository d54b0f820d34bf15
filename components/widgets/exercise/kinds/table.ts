import type { TableExercise } from '#exercises/exercise.ts';
import { gradeTable } from '#exercises/grade-table.ts';
import type { NumericVerdict } from '#exercises/grade-number.ts';
import { resultOf } from '#exercises/judged.ts';
import { enable } from '../controls.ts';
import type { Controls, Judgement, Message, Opening } from '../controls.ts';
import type { Strings } from '../strings.ts';
import { messageOn } from './numeric.ts';
import { tableStrings } from './table-strings.ts';
import type { TableStrings } from './table-strings.ts';

/** A table of numbers; each cell has its verdict beside it, and what the first wrong one shows is said below. */
export function open({ exercise, section, words, locale }: Opening<TableExercise>): Controls {
  const own = tableStrings[locale];
  const cells = [...section.querySelectorAll<HTMLInputElement>('[data-cell]')];
  const verdictAt = (cell: HTMLInputElement): HTMLElement => cell.nextElementSibling as HTMLElement;
  const clear = (cell: HTMLInputElement): void => {
    cell.removeAttribute('aria-invalid');
    verdictAt(cell).textContent = '';
    verdictAt(cell).removeAttribute('data-right');
  };
  for (const cell of cells) {
    verdictAt(cell).id = `${exercise.id}-${cell.dataset.cell}-verdict`;
    cell.setAttribute('aria-describedby', verdictAt(cell).id);
    cell.addEventListener('input', () => clear(cell));
  }
  enable(section);
  return {
    show() {
      for (const cell of cells) {
        cell.value = '';
        clear(cell);
      }
    },
    judge({ numbers }) {
      const texts = Object.fromEntries(cells.map((cell) => [cell.dataset.cell!, cell.value]));
      const verdict = gradeTable(exercise, numbers, texts);
      for (const cell of cells) {
        const { kind } = verdict.cells[cell.dataset.cell!];
        const isEmpty = cell.value.trim() === '';
        cell.toggleAttribute('aria-invalid', false);
        if (kind !== 'right' && !isEmpty) cell.setAttribute('aria-invalid', 'true');
        verdictAt(cell).textContent = isEmpty ? own.empty : own.cell[kind];
        verdictAt(cell).toggleAttribute('data-right', kind === 'right');
      }
      return { ...judgementOf(Object.values(verdict.cells), words, own), result: resultOf(verdict) };
    },
  };
}

/** Counts, then speaks of one cell only: the first that shows a slip, or else the first that is not right. */
function judgementOf(
  verdicts: readonly NumericVerdict[],
  words: Strings,
  own: TableStrings,
): Omit<Judgement, 'result'> {
  const isEmpty = (verdict: NumericVerdict): boolean => verdict.kind === 'unreadable' && verdict.reason === 'empty';
  const right = verdicts.filter(({ kind }) => kind === 'right').length;
  if (right === verdicts.length) return { messages: [{ feedback: 'right' }] };
  const slip = verdicts.find((verdict) => verdict.kind === 'slip');
  const shown = slip ?? verdicts.find((verdict) => verdict.kind !== 'right' && !isEmpty(verdict));
  const count: Message = { text: own.count(right, verdicts.length, verdicts.filter(isEmpty).length) };
  return {
    ...(slip?.certain && { slip: slip.slip }),
    messages: [count, ...(shown ? [messageOn(shown, words)] : [])],
  };
}
