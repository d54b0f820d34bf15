import { layersOf } from '#engine';
import type { Layers, Trace } from '#engine';
import {
  arrivingFormula,
  biasGradientFormula,
  crossingFormula,
  updateFormula,
  weightGradientFormula,
} from './backward-formulas.ts';
import { deltaFormula } from './factor-formulas.ts';
import { activationFormula, lossFormula, productsFormula, weightedSumFormula } from './forward-formulas.ts';
import { QuantityTerms } from './quantity-terms.ts';
import type { Formula } from './tokens.ts';

export type { Formula } from './tokens.ts';

/** The number a formula explains. Units count from 0. */
export type Subject =
  /** The products w·a that enter unit j, added up, before the bias. */
  | { kind: 'products' | 'z' | 'a'; l: number; j: number }
  | { kind: 'loss' }
  | { kind: 'delta'; l: number; j: number }
  /** What comes back to unit j of layer l from unit k of layer l + 1. */
  | { kind: 'crossing'; l: number; j: number; k: number }
  /** ∂C/∂a: all that comes back, added. */
  | { kind: 'arriving'; l: number; j: number }
  | { kind: 'dW'; l: number; j: number; i: number }
  | { kind: 'db'; l: number; j: number }
  /** The new weight to j from i, or the new bias where i is left out. */
  | { kind: 'update'; l: number; j: number; i?: number };

/** A trace made ready for formulas. */
export class FormulaWriter {
  readonly #terms: QuantityTerms;
  readonly #learningRate: number;

  /** `learningRate` η is used by updates only. */
  constructor(trace: Trace, learningRate = 0, layers: Layers = layersOf(trace)) {
    this.#terms = new QuantityTerms(trace, layers);
    this.#learningRate = learningRate;
  }

  /** The formula that explains one number of the trace. */
  write(subject: Subject): Formula {
    const terms = this.#terms;
    switch (subject.kind) {
      case 'products':
        return productsFormula(terms, subject.l, subject.j);
      case 'z':
        return weightedSumFormula(terms, subject.l, subject.j);
      case 'a':
        return activationFormula(terms, subject.l, subject.j);
      case 'loss':
        return lossFormula(terms);
      case 'delta':
        return deltaFormula(terms, subject.l, subject.j);
      case 'crossing':
        return crossingFormula(terms, subject.l, subject.j, subject.k);
      case 'arriving':
        return arrivingFormula(terms, subject.l, subject.j);
      case 'dW':
        return weightGradientFormula(terms, subject.l, subject.j, subject.i);
      case 'db':
        return biasGradientFormula(terms, subject.l, subject.j);
      case 'update':
        return updateFormula(terms, this.#learningRate, subject.l, subject.j, subject.i);
    }
  }
}
