import type { TableExercise } from '#exercises/exercise.ts';
import type { Controls, Opening } from '../controls.ts';
import { enable } from '../printed-controls.ts';

/** A table of numbers; each cell has its verdict beside it, and what the first wrong one shows is said below. What judges them is fetched with the first answer. */
export function open({ card, section, locale }: Opening<TableExercise>): Controls<TableExercise> {
  const cells = [...section.querySelectorAll<HTMLInputElement>('[data-cell]')];
  const verdictAt = (cell: HTMLInputElement): HTMLElement => cell.nextElementSibling as HTMLElement;
  const clear = (cell: HTMLInputElement): void => {
    cell.removeAttribute('aria-invalid');
    verdictAt(cell).textContent = '';
    verdictAt(cell).removeAttribute('data-right');
  };
  for (const cell of cells) {
    verdictAt(cell).id = `${card.id}-${cell.dataset.cell}-verdict`;
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
    async judge({ exercise, variant }) {
      const { judgementOn } = await import('./table-verdict.ts');
      const texts = Object.fromEntries(cells.map((cell) => [cell.dataset.cell!, cell.value]));
      const judged = judgementOn(texts, exercise, variant.numbers, locale);
      for (const cell of cells) {
        const { isRight, isInvalid, text } = judged.cells[cell.dataset.cell!];
        clear(cell);
        if (isInvalid) cell.setAttribute('aria-invalid', 'true');
        verdictAt(cell).textContent = text;
        verdictAt(cell).toggleAttribute('data-right', isRight);
      }
      return judged.judgement;
    },
  };
}
