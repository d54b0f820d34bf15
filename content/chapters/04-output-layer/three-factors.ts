import { layersOf } from '#engine';
import type { Trace } from '#engine';
import type { Formula } from '#notation/formula.ts';
import { outputGradientFormula } from '#notation/factor-formulas.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';

/** ∂C/∂w⁽²⁾_1i of a network with one output as red · blue · purple. Units count from 0. */
export function threeFactors(trace: Trace, i: number): Formula {
  return outputGradientFormula(new QuantityTerms(trace, layersOf(trace)), 0, i);
}
