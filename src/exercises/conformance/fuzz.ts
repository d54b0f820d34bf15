import { createRandom, expression } from '#engine';
import type { Random } from '#engine';
import { compare } from '../symbolic/compare.ts';
import { alteredOnce, randomFormula, rewritten, written } from './random-formula.ts';

/** How often the grader was wrong on formulas of which it is known by construction whether they are equal. */
export interface FuzzResult {
  /** Pairs that are equal, and how many of them were not said to be. */
  readonly equal: { readonly tried: number; readonly rejected: number };
  /** Pairs that are different, and how many of them were said to be equal. */
  readonly different: { readonly tried: number; readonly accepted: number };
}

const range = [0.2, 0.9] as const;
const names = { x: { range, tex: 'x' }, y: { range, tex: 'y' }, z: { range, tex: 'z' } };
/** Laws of algebra applied to a formula, one after the other, at random places. */
const rewrites = 6;

/** Random formulas, each against a rewritten form of itself and against a rewritten form with one part altered. */
export function fuzz(seed: number, pairs: number): FuzzResult {
  const random = createRandom(seed);
  let rejected = 0;
  let accepted = 0;
  for (let n = 0; n < pairs; n++) {
    const formula = randomFormula(random);
    const same = rewritten(formula, rewrites, random);
    const other = rewritten(alteredOnce(formula, random), rewrites, random);
    if (verdictOn(written(formula), written(same), random) !== 'equal') rejected++;
    if (verdictOn(written(formula), written(other), random) === 'equal') accepted++;
  }
  return { equal: { tried: pairs, rejected }, different: { tried: pairs, accepted } };
}

function verdictOn(key: string, text: string, random: Random): ReturnType<typeof compare> {
  return compare(expression(key), expression(text), names, random);
}
