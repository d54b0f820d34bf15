import type { CodeExercise, ExpectedQuantity, Numbers } from '../exercise.ts';

/** A slip that leads to what was given. */
export interface SlipMatch {
  readonly slip: string;
  /** It leads to every number of the result, not only to the one that departs first. */
  readonly whole: boolean;
}

/** A wrong result: what was expected, where it departs first, and whether a number in it is what a way to a slip leads to. */
interface WrongResult {
  readonly expected: readonly ExpectedQuantity[];
  readonly first: number;
  isSlipAt(way: readonly ExpectedQuantity[], n: number): boolean;
}

/** The slips of an exercise that a wrong result may have come by, in the order of the exercise. */
export function slipsBehind<N extends Numbers>(
  exercise: CodeExercise<N>,
  numbers: N,
  { expected, first, isSlipAt }: WrongResult,
): SlipMatch[] {
  return exercise.slips.flatMap(({ id, values }) => {
    const ways = values(numbers).filter((way) => isSlipAt(way, first));
    const whole = ways.some((way) => expected.every((_, n) => isSlipAt(way, n)));
    return ways.length > 0 ? [{ slip: id, whole }] : [];
  });
}
