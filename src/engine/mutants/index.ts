import { lookUp } from '../registry.ts';
import { errorReversed } from './error-reversed.ts';
import type { Mutant } from './mutant.ts';
import { noHiddenSlope } from './no-hidden-slope.ts';
import { noOutgoingWeight } from './no-outgoing-weight.ts';
import { noOutputSlope } from './no-output-slope.ts';
import { outputSlopeEverywhere } from './output-slope-everywhere.ts';
import { slopeAtActivation } from './slope-at-activation.ts';
import { wrongOutgoingWeight } from './wrong-outgoing-weight.ts';

export type { Mutant } from './mutant.ts';

/** The slips of the catalogue, by number. */
export const mutants = {
  M01: noOutputSlope,
  M02: noHiddenSlope,
  M04: errorReversed,
  M09: wrongOutgoingWeight,
  M10: noOutgoingWeight,
  M11: slopeAtActivation,
  M19: outputSlopeEverywhere,
} satisfies Record<string, Mutant>;

export type MutantId = keyof typeof mutants;

/** The slip with this number. @throws RangeError naming the known ones. */
export function mutant(id: string): Mutant {
  return lookUp('mutant', mutants, id);
}
