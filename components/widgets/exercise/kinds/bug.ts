import type { BugExercise } from '#exercises/exercise.ts';
import { gradeBug } from '#exercises/grade-bug.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Controls, Message, Opening } from '../controls.ts';
import { enable, hideRun } from '../printed-controls.ts';
import { bugStrings } from './bug-strings.ts';

/** A program with a choice of a line, a choice of a reason, and a button that runs it beside central differences or the rule done right. */
export function open({ section, locale }: Opening<BugExercise>): Controls<BugExercise> {
  const own = bugStrings[locale];
  const lines = [...section.querySelectorAll<HTMLInputElement>('[data-line]')];
  const reasons = [...section.querySelectorAll<HTMLInputElement>('[data-option]')];

  // The fault stands in the same line in both languages, so a choice made in one holds in the other.
  const choose = (line: string): void => {
    for (const each of lines) each.checked = each.dataset.line === line;
  };
  for (const line of lines) line.addEventListener('change', () => choose(line.dataset.line!));
  // The table stands after the button, unseen by whoever does not look: what it shows is said as well.
  const heard = document.createElement('p');
  heard.className = 'visually-hidden';
  heard.setAttribute('aria-live', 'polite');
  section.append(heard);
  enable(section);

  return {
    show() {
      for (const each of [...lines, ...reasons]) each.checked = false;
      hideRun(section);
      heard.textContent = '';
    },
    async run({ exercise, variant }) {
      const { showRun } = await import('./run-table.ts');
      const rows = exercise
        .symptom(variant.numbers)
        .map(({ name, given, measured }) => ({ name, first: given, second: measured }));
      const { columns, ran } = own[exercise.against ?? 'differences'];
      heard.textContent = ran(showRun(section, rows, columns), rows.length);
    },
    judge({ exercise }) {
      const line = lines.find(({ checked }) => checked)?.dataset.line;
      const reason = reasons.find(({ checked }) => checked)?.dataset.option;
      const verdict = gradeBug(exercise, { line: line === undefined ? undefined : Number(line), reason });
      const onLine: Message[] = verdict.line ? [] : [{ text: own.otherLine }];
      const onReason: Message[] = verdict.feedback === undefined ? [] : [{ feedback: verdict.feedback }];
      const half: Message[] = verdict.line ? [{ text: own.lineFound }] : [];
      return {
        result: resultOf(verdict),
        ...(verdict.feedback !== undefined && { slip: verdict.feedback }),
        messages: !verdict.complete
          ? [{ text: own.both }]
          : verdict.right
            ? [{ feedback: 'right' }]
            : [...onLine, ...half, ...onReason],
      };
    },
  };
}
