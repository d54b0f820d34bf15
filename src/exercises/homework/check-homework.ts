import { layeredBackward, layersOf } from '#engine';
import type { MutantId } from '#engine';
import type { NumberInput } from '#notation/number-input.ts';
import { agreementOf, fewestDigits, isConsequence, isSlipNear, isSlipRounded } from './agreement.ts';
import type { Agreement } from './agreement.ts';
import { homeworkNumbers, isUpdate, numberOf, parameterOf } from './homework-number.ts';
import type { HomeworkNumber, LearningStep } from './homework-number.ts';
import { fromOwnNumbers } from './own-numbers.ts';
import { slipPasses } from './slip-passes.ts';
import type { SlipPass } from './slip-passes.ts';

/** How one number of a reader stands: behind the first that departs, a wrong one may follow from the reader's own or show the same slip. */
export type Standing = Agreement | 'follows' | 'same-slip';

export interface Checked {
  readonly asked: HomeworkNumber;
  readonly typed: NumberInput;
  readonly computed: number;
  /** The value before, of a new weight or bias; else 0. */
  readonly from: number;
  readonly standing: Standing;
}

/** The first number, in the order of the computation, that is another one than computed. */
export interface FirstDeparture extends Checked {
  /** Slips that lead to it: the one that explains most of the numbers behind it first. */
  readonly slips: readonly MutantId[];
}

export interface HomeworkReport {
  /** Every number given, in the order of the computation. */
  readonly checked: readonly Checked[];
  readonly departure?: FirstDeparture;
  /** Fewest significant digits among the rounded ones that agree; Infinity where all are exact. */
  readonly digits: number;
}

/** Holds a reader's numbers, by name, against the computation. What was left out is passed over. */
export function checkHomework(given: ReadonlyMap<string, NumberInput>, step: LearningStep): HomeworkReport {
  const passes = slipPasses(step);
  const sheet = sheetOf(given, step, passes);
  const first = sheet.findIndex(({ standing }) => standing === 'departs');
  const rounded = sheet.filter(({ standing }) => standing === 'rounded');
  const digits = Math.min(...rounded.map(({ typed }) => typed.significant));
  if (first === -1) return { checked: sheet, digits };

  const matches = passesBehind(sheet, first, passes);
  const layers = layersOf(step.trace);
  const isDueTo = ({ asked, typed, from }: Checked): Standing => {
    const own = fromOwnNumbers(asked, (name) => given.get(name), layers, step);
    if (isConsequence(typed, own, from)) return 'follows';
    return matches.length > 0 && isSlipNear(typed, matches[0].value(asked), from) ? 'same-slip' : 'departs';
  };
  const checked = sheet.map((one, n) =>
    n > first && one.standing === 'departs' ? { ...one, standing: isDueTo(one) } : one,
  );
  return { checked, digits, departure: { ...sheet[first], slips: [...new Set(matches.map(({ slip }) => slip))] } };
}

/** The numbers given, each by itself. */
function sheetOf(
  given: ReadonlyMap<string, NumberInput>,
  step: LearningStep,
  passes: readonly SlipPass[],
): readonly Checked[] {
  const right = layeredBackward(step.trace);
  return homeworkNumbers(step.trace.network.sizes).flatMap((asked): Checked[] => {
    const typed = given.get(asked.name);
    if (!typed) return [];
    const computed = numberOf(asked, right, step);
    const from = isUpdate(asked) ? parameterOf(asked, step.trace) : 0;
    const agreement = agreementOf(typed, computed, from);
    const leadsThere = (pass: SlipPass): boolean => isSlipRounded(typed, pass.value(asked));
    // As near as rounding on the way leaves it, and yet to the last digit what a slip leads to.
    const isSlip = agreement === 'near' && typed.significant >= fewestDigits && passes.some(leadsThere);
    return [{ asked, typed, computed, from, standing: isSlip ? 'departs' : agreement }];
  });
}

/**
 * The ways of slips that lead to the number at `first`: those that leave the numbers before it as the reader has them, if there are any, and
 * of these the one that leads to most of the numbers after it first.
 */
function passesBehind(sheet: readonly Checked[], first: number, passes: readonly SlipPass[]): SlipPass[] {
  const { asked, typed, from } = sheet[first];
  const rounded = passes.filter((pass) => isSlipRounded(typed, pass.value(asked)));
  const found = rounded.length > 0 ? rounded : passes.filter((pass) => isSlipNear(typed, pass.value(asked), from));
  const counted = found.map((pass) => {
    const isOther = sheet.map((one) => !isSlipNear(one.typed, pass.value(one.asked), one.from));
    const count = (others: readonly boolean[]): number => others.filter((other) => other).length;
    return { pass, contradicted: count(isOther.slice(0, first)), missed: count(isOther.slice(first + 1)) };
  });
  const fewest = Math.min(...counted.map(({ contradicted }) => contradicted));
  return counted
    .filter(({ contradicted }) => contradicted === fewest)
    .sort((one, other) => one.missed - other.missed)
    .map(({ pass }) => pass);
}
