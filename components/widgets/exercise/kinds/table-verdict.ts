import type { Numbers, TableExercise } from '#exercises/exercise.ts';
import type { NumericVerdict } from '#exercises/grade-number.ts';
import { gradeTable } from '#exercises/grade-table.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Judgement, Message } from '../controls.ts';
import { messageOn } from './number-verdict.ts';
import { tableStrings } from './table-strings.ts';

/** What a table comes to, and what is written beside each cell. */
export interface TableJudgement {
  readonly judgement: Judgement;
  readonly cells: Readonly<
    Record<string, { readonly isRight: boolean; readonly isInvalid: boolean; readonly text: string }>
  >;
}

/** Judges what was typed into the cells, by their ids. */
export function judgementOn(
  texts: Readonly<Record<string, string>>,
  exercise: TableExercise,
  numbers: Numbers,
  locale: Locale,
): TableJudgement {
  const own = tableStrings[locale];
  const verdict = gradeTable(exercise, numbers, texts);
  const cells = Object.entries(verdict.cells).map(([id, each]) => {
    const isRight = each.kind === 'right';
    return [
      id,
      { isRight, isInvalid: !isRight && !isEmpty(each), text: isEmpty(each) ? own.empty : own.cell[each.kind] },
    ] as const;
  });
  return {
    judgement: { ...said(Object.values(verdict.cells), locale), result: resultOf(verdict) },
    cells: Object.fromEntries(cells),
  };
}

function isEmpty(verdict: NumericVerdict): boolean {
  return verdict.kind === 'unreadable' && verdict.reason === 'empty';
}

/** Counts, then speaks of one cell only: the first that shows a slip, or else the first that is not right. */
function said(verdicts: readonly NumericVerdict[], locale: Locale): Omit<Judgement, 'result'> {
  const right = verdicts.filter(({ kind }) => kind === 'right').length;
  if (right === verdicts.length) return { messages: [{ feedback: 'right' }] };
  const slip = verdicts.find((verdict) => verdict.kind === 'slip');
  const shown = slip ?? verdicts.find((verdict) => verdict.kind !== 'right' && !isEmpty(verdict));
  const counted = tableStrings[locale].count(right, verdicts.length, verdicts.filter(isEmpty).length);
  const count: Message = { text: counted };
  return {
    ...(slip?.certain && { slip: slip.slip }),
    messages: [count, ...(shown ? [messageOn(shown, locale)] : [])],
  };
}
