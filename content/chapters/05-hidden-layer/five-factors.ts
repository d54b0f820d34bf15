import { layersOf } from '#engine';
import type { Trace } from '#engine';
import { hiddenGradientFormula } from '#notation/factor-formulas.ts';
import type { Formula } from '#notation/formula.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';

/** ∂C/∂w⁽¹⁾_ji of a network with one hidden layer and one output as a product of five factors. Units count from 0. */
export function fiveFactors(trace: Trace, j: number, i: number): Formula {
  return hiddenGradientFormula(new QuantityTerms(trace, layersOf(trace)), j, i);
}
