import type { AskedNumber, Numbers } from './exercise.ts';

/** The number one slip leads to. */
export interface WrongAnswer {
  /** Id of the slip. */
  readonly slip: string;
  readonly value: number;
}

/**
 * What each slip leads to, in the order of the exercise. A slip that leads to the right answer, or nowhere, stands with the right answer,
 * so that such numbers are found unclear and drawn again.
 */
export function wrongAnswers<N extends Numbers>(asked: AskedNumber<N>, numbers: N): WrongAnswer[] {
  return asked.slips.flatMap((slip) => {
    const { id, values } = slip;
    if (slip.applies && !slip.applies(numbers)) return [];
    const wrong = values(numbers);
    return (wrong.length > 0 ? wrong : [asked.answer(numbers)]).map((value) => ({ slip: id, value }));
  });
}
