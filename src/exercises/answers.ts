import { layersOf, mutantValues } from '#engine';
import type { MutantId, Trace } from '#engine';
import type { NumericExercise } from './exercise.ts';

/** The number one slip leads to. */
export interface WrongAnswer {
  readonly slip: MutantId;
  readonly value: number;
}

/** The right answer, read from the trace. */
export function keyOf(exercise: NumericExercise, trace: Trace): number {
  return exercise.answer(layersOf(trace));
}

/**
 * What each slip of the exercise leads to, in its order: the backward pass run again with that one rule broken. A slip that leads to the
 * right answer stands with it, so that such numbers are found unclear and drawn again.
 */
export function wrongAnswers({ answer, layer, slips }: NumericExercise, trace: Trace): WrongAnswer[] {
  return slips.flatMap((slip) => {
    const wrong = mutantValues(slip, { kind: 'backward', trace, layer, answer });
    return (wrong.length > 0 ? wrong : [answer(layersOf(trace))]).map((value) => ({ slip, value }));
  });
}
