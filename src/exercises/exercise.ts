import type { ExampleNetwork, LayeredGradients, MutantId, Random } from '#engine';

/** A network with the example and the learning rate an exercise is put on. */
export type Setting = Omit<ExampleNetwork, 'id'>;

/** What every exercise has, of whatever kind. Its words stand in MDX under the same id. */
interface ExerciseData {
  /** `ex-5-1`; kept in links. */
  readonly id: string;
  /** The printed numbers: those of seed 0. */
  readonly fixture: Setting;
  /** Fresh numbers of the same shape. Those in which two answers look alike are drawn again. */
  readonly draw: (random: Random) => Setting;
}

/** One number is asked for. */
export interface NumericExercise extends ExerciseData {
  readonly kind: 'numeric';
  /** Finds the number among the gradients of a backward pass, right or mutated. */
  readonly answer: (gradients: LayeredGradients) => number;
  /** Layer whose δ or gradient is asked for: slips happen there. */
  readonly layer: number;
  /** Slips told apart; where two give the same number, the first is shown. */
  readonly slips: readonly MutantId[];
}

/** All kinds, told apart by `kind`. */
export type Exercise = NumericExercise;
