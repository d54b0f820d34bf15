import { describe, expect, it } from 'vitest';
import type { TableExercise } from '#exercises/exercise.ts';
import { gradeTable } from '#exercises/grade-table.ts';
import { given } from './helpers/numbers.ts';

const numbers = given({ area: 12, rim: 14 });
const rectangle: TableExercise = {
  id: 'ex-0-2',
  kind: 'table',
  printed: () => numbers,
  cells: [
    { id: 'area', answer: ({ value }) => value('area'), slips: [{ id: 'added', values: () => [7] }] },
    { id: 'rim', answer: ({ value }) => value('rim'), slips: [{ id: 'half-way', values: () => [7] }] },
  ],
};
const judge = (texts: Record<string, string>) => gradeTable(rectangle, numbers, texts);

describe('gradeTable', () => {
  it('is right if all cells are', () => {
    expect(judge({ area: '12', rim: '14' })).toMatchObject({ kind: 'table', right: true, complete: true });
  });

  it('judges each cell by its own key and its own slips', () => {
    const { right, complete, cells } = judge({ area: '7', rim: '7' });
    expect([right, complete]).toEqual([false, true]);
    expect(cells).toMatchObject({ area: { kind: 'slip', slip: 'added' }, rim: { kind: 'slip', slip: 'half-way' } });
  });

  it('is not right if one cell is not', () => {
    expect(judge({ area: '12', rim: '15' })).toMatchObject({
      right: false,
      complete: true,
      cells: { area: { kind: 'right' }, rim: { kind: 'wrong' } },
    });
  });

  it.each<Record<string, string>>([{ area: '12' }, { area: '12', rim: '' }, { area: '12', rim: 'x' }])(
    'is incomplete while a cell holds no number: %j',
    (texts) => {
      expect(judge(texts)).toMatchObject({ right: false, complete: false, cells: { area: { kind: 'right' } } });
    },
  );

  it('takes a missing cell for an empty one', () => {
    expect(judge({}).cells.rim).toEqual({ kind: 'unreadable', reason: 'empty' });
  });
});
