import { expressionTex } from '#engine';
import type { SymbolicExercise } from '#exercises/exercise.ts';
import { resultOf } from '#exercises/judged.ts';
import { gradeSymbolic } from '#exercises/symbolic/grade-symbolic.ts';
import type { SymbolicVerdict } from '#exercises/symbolic/grade-symbolic.ts';
import { readFormula } from '#exercises/symbolic/read-formula.ts';
import type { Controls, Message, Opening } from '../controls.ts';
import { symbolicStrings } from './symbolic-strings.ts';
import type { SymbolicStrings } from './symbolic-strings.ts';

type Typeset = typeof import('#notation/typeset.ts');

/** A formula, typed into the answer field and shown as it is read. */
export function open({ exercise, locale, text, preview }: Opening<SymbolicExercise>): Controls {
  const own = symbolicStrings[locale];
  const { names } = exercise;
  let typeset: Promise<Typeset> | undefined;
  /** The last text typed: a formula that took longer to load must not stand for an older one. */
  let latest = '';

  async function show(typed: string): Promise<void> {
    latest = typed;
    const read = readFormula(typed, names);
    if (!preview || typed.trim() === '') return preview?.replaceChildren();
    if (!read.ok) return preview.replaceChildren(problemOf(read, names, own));
    const { typesetInto } = await (typeset ??= import('#notation/typeset.ts'));
    if (typed !== latest) return;
    typesetInto(preview, expressionTex(read.expression));
  }

  return {
    show: () => preview?.replaceChildren(),
    wake: () => void (typeset ??= import('#notation/typeset.ts')),
    typed: (typed) => void show(typed),
    judge({ numbers }) {
      const verdict = gradeSymbolic(exercise, numbers, text());
      return {
        result: resultOf(verdict),
        ...(verdict.slip !== undefined && verdict.certain && { slip: verdict.slip }),
        messages: [messageOn(verdict, exercise, own)],
      };
    },
  };
}

function messageOn(verdict: SymbolicVerdict, { names }: SymbolicExercise, own: SymbolicStrings): Message {
  if (verdict.slip !== undefined) return { feedback: verdict.slip, asked: verdict.certain === false };
  switch (verdict.verdict) {
    case 'equal':
      return { feedback: 'right' };
    case 'unreadable':
      return { text: problemOf(verdict, names, own) };
    default:
      return { text: own[verdict.verdict] };
  }
}

/** What keeps a text from being a formula, in a sentence that says what to do. */
function problemOf(
  { problem, unknown }: Pick<SymbolicVerdict, 'problem' | 'unknown'>,
  names: SymbolicExercise['names'],
  own: SymbolicStrings,
): string {
  if (unknown !== undefined) return own.unknownName(unknown, Object.keys(names).join(', '));
  return own.problems[problem!.code](problem!.found, problem!.limit ?? 0);
}
