import { createRandom, expression } from '#engine';
import type { ExpressionProblem } from '#engine';
import type { Numbers, SymbolicExercise } from '../exercise.ts';
import { hash } from '../hash.ts';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { readFormula } from './read-formula.ts';

export interface SymbolicVerdict {
  readonly kind: 'symbolic';
  readonly verdict: Comparison | 'unreadable';
  readonly right: boolean;
  /** Id of the slip whose formula this is. */
  readonly slip?: string;
  /** False where it is the formula of several slips: then it is asked whether it was the first. */
  readonly certain?: boolean;
  /** Why it is no formula. */
  readonly problem?: ExpressionProblem;
  /** A name the exercise does not have. */
  readonly unknown?: string;
}

/** Judges a formula by its values at seeded points of the declared domain. The same text always gets the same verdict. @throws RangeError where the key or a slip is no formula. */
export function gradeSymbolic<N extends Numbers>(
  exercise: SymbolicExercise<N>,
  numbers: N,
  text: string,
): SymbolicVerdict {
  const read = readFormula(text, exercise.names);
  if (!read.ok) {
    const reason = 'problem' in read ? { problem: read.problem } : { unknown: read.unknown };
    return { kind: 'symbolic', verdict: 'unreadable', right: false, ...reason };
  }
  const against = (form: string): Comparison =>
    compare(expression(form), read.expression, exercise.names, createRandom(hash(exercise.id)));
  const verdict = against(exercise.key(numbers));
  if (verdict !== 'different') return { kind: 'symbolic', verdict, right: verdict === 'equal' };
  const matches = exercise.slips.filter(({ forms }) => forms(numbers).some((form) => against(form) === 'equal'));
  return {
    kind: 'symbolic',
    verdict,
    right: false,
    ...(matches.length > 0 && { slip: matches[0].id, certain: matches.length === 1 }),
  };
}
