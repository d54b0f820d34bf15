import { exampleNetwork } from '#engine';
import { drawPaperNetwork } from '#exercises/draw.ts';
import type { Exercise, NumericExercise } from '#exercises/exercise.ts';

/** 5-1: δ⁽¹⁾₁ from δ⁽²⁾₁, on the paper network. */
export const hiddenDelta: NumericExercise = {
  id: 'ex-5-1',
  kind: 'numeric',
  fixture: exampleNetwork('paper'),
  draw: (random) => drawPaperNetwork(random, [2, 2, 1]),
  answer: ({ delta }) => delta[1][0],
  layer: 1,
  slips: ['M02', 'M09', 'M10', 'M11', 'M19', 'M04'],
};

/** The exercises of this chapter, in the order in which they are printed. */
export const exercises: readonly Exercise[] = [hiddenDelta];
