import type { NumericVerdict } from '#exercises/grade-number.ts';
import type { Localized } from '#i18n/locales.ts';

/** Words of the table of numbers. */
export interface TableStrings {
  empty: string;
  cell: Record<NumericVerdict['kind'], string>;
  count(right: number, all: number, empty: number): string;
}

export const tableStrings: Localized<TableStrings> = {
  ko: {
    empty: '비어 있음',
    cell: { right: '맞음', wrong: '다시', slip: '다시', unreadable: '읽지 못함' },
    count: (right, all, empty) =>
      `${all}칸 가운데 ${right}칸이 맞습니다.${empty > 0 ? ` 아직 ${empty}칸이 비어 있습니다.` : ''}`,
  },
  en: {
    empty: 'empty',
    cell: { right: 'correct', wrong: 'again', slip: 'again', unreadable: 'not read' },
    count: (right, all, empty) =>
      `${right} of ${all} cells are correct.${empty > 0 ? ` ${empty} still ${empty === 1 ? 'is' : 'are'} empty.` : ''}`,
  },
};
