import { formatNumber } from '#notation/number.ts';

/** A line of the table of a run: one number or two. */
export interface RunRow {
  readonly name: string;
  readonly first?: number;
  readonly second: number;
}

/** Numbers farther apart than this, relative to the larger, are marked: far above what central differences miss by. */
const differs = 1e-6;

/** Puts the numbers of a run into the table that stands in the words and shows it. `columns` name what stands in it. Returns how many rows are marked. */
export function showRun(
  section: HTMLElement,
  rows: readonly RunRow[],
  columns: { readonly first: string; readonly second: string },
  { markDifferences = true } = {},
): number {
  const table = section.querySelector<HTMLElement>('[data-run]');
  if (!table) return 0;
  const hasFirst = rows.some(({ first }) => first !== undefined);
  for (const cell of table.querySelectorAll<HTMLElement>('[data-column="first"]')) cell.hidden = !hasFirst;
  for (const which of ['first', 'second'] as const) {
    table.querySelector(`thead [data-column="${which}"]`)!.textContent = columns[which];
  }
  for (const { name, first, second } of rows) {
    const row = table.querySelector<HTMLElement>(`[data-row="${name}"]`)!;
    row.querySelector('[data-column="first"]')!.textContent = first === undefined ? '' : shown(first);
    row.querySelector('[data-column="second"]')!.textContent = shown(second);
    row.toggleAttribute('data-differs', markDifferences && first !== undefined && areApart(first, second));
  }
  table.hidden = false;
  return table.querySelectorAll('[data-differs]').length;
}

function shown(value: number): string {
  return formatNumber(value, { decimals: 8, trim: true });
}

function areApart(a: number, b: number): boolean {
  return Math.abs(a - b) > differs * Math.max(Math.abs(a), Math.abs(b));
}
