import type { NumericExercise } from '#exercises/exercise.ts';
import type { Controls, Opening } from '../controls.ts';

/** One number, typed into the answer field; what judges it is fetched with the first answer. */
export function open({ text, locale }: Opening<NumericExercise>): Controls<NumericExercise> {
  return {
    show: () => undefined,
    async judge({ exercise, variant }) {
      const { judgementOn } = await import('./number-verdict.ts');
      return judgementOn(text(), exercise, variant.numbers, locale);
    },
  };
}
