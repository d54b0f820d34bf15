import { lookUp } from '../registry.ts';
import { accumulatorMisused } from './accumulator-misused.ts';
import { ascent } from './ascent.ts';
import { biasEnteredOtherwise } from './bias-entered-otherwise.ts';
import { crossEntropyShortcut } from './cross-entropy-shortcut.ts';
import { differenceQuotient } from './difference-quotient.ts';
import { errorReversed } from './error-reversed.ts';
import { foreignSlope } from './foreign-slope.ts';
import { halfLost } from './half-lost.ts';
import { lossForDerivative } from './loss-for-derivative.ts';
import { meanForSummed } from './mean-for-summed.ts';
import type { Mutant } from './mutant.ts';
import { newWeightForGradient } from './new-weight-for-gradient.ts';
import { noBiasCorrection } from './no-bias-correction.ts';
import { noEntered } from './no-entered.ts';
import { noHiddenSlope } from './no-hidden-slope.ts';
import { noOutgoingWeight } from './no-outgoing-weight.ts';
import { noOutputSlope } from './no-output-slope.ts';
import { onePath } from './one-path.ts';
import { outputSlopeEverywhere } from './output-slope-everywhere.ts';
import { ownWeightAsEntered } from './own-weight-as-entered.ts';
import { pathsMultiplied } from './paths-multiplied.ts';
import { predictionForError } from './prediction-for-error.ts';
import { rateAppliedTwice } from './rate-applied-twice.ts';
import { slopeAtActivation } from './slope-at-activation.ts';
import { stepForGradient } from './step-for-gradient.ts';
import { summedForMean } from './summed-for-mean.ts';
import { transposedWeights } from './transposed-weights.ts';
import { updatedTooEarly } from './updated-too-early.ts';
import { weightedSumForActivation } from './weighted-sum-for-activation.ts';
import { wrongEntered } from './wrong-entered.ts';
import { wrongOutgoingWeight } from './wrong-outgoing-weight.ts';

export type * from './mutant.ts';

/** The slips of the catalogue, by number. */
export const mutants = {
  M01: noOutputSlope,
  M02: noHiddenSlope,
  M03: weightedSumForActivation,
  M04: errorReversed,
  M05: halfLost,
  M06: updatedTooEarly,
  M07: noEntered,
  M08: wrongEntered,
  M09: wrongOutgoingWeight,
  M10: noOutgoingWeight,
  M11: slopeAtActivation,
  M12: foreignSlope,
  M13: lossForDerivative,
  M14: predictionForError,
  M15: stepForGradient,
  M16: newWeightForGradient,
  M17: ascent,
  M18: ownWeightAsEntered,
  M19: outputSlopeEverywhere,
  M20: crossEntropyShortcut,
  M21: onePath,
  M22: pathsMultiplied,
  M23: summedForMean,
  M24: meanForSummed,
  M25: transposedWeights,
  M26: differenceQuotient,
  M27: biasEnteredOtherwise,
  M28: rateAppliedTwice,
  M29: noBiasCorrection,
  M30: accumulatorMisused,
} satisfies Record<string, Mutant>;

export type MutantId = keyof typeof mutants;

/** The slip with this number. @throws RangeError naming the known ones. */
export function mutant(id: string): Mutant {
  return lookUp('mutant', mutants, id);
}
