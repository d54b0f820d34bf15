import type { Descent, DescentStep, Quantity } from '#engine';
import { name, sign } from '#notation/tokens.ts';
import { completedOptions, foundByRule } from '#notation/step-numbers.ts';
import type { Token } from '#notation/tokens.ts';
import { valued } from './line-parts.ts';
import type { Valued } from './line-parts.ts';
import { optionSymbols } from './optimizer-names.ts';

/** What a parameter is called in a chapter, and the index of all that belongs to it: in v_v the first v is the velocity. */
export interface Coordinate {
  readonly theta: string;
  readonly index: string;
}

/** The name of what belongs to a coordinate: `g_1`. */
export const indexed = (letter: string, index: string): string => (index === '' ? letter : `${letter}_${index}`);

/** Chapters 1 and 11. */
export const uv: readonly Coordinate[] = ['u', 'v'].map((theta) => ({ theta, index: theta }));

/** A parameter that is alone and has no index. */
export const lonely: readonly Coordinate[] = [{ theta: 'theta', index: '' }];

/** Chapter 12, where v is an average of squares. */
export const thetas: readonly Coordinate[] = ['1', '2'].map((index) => ({ theta: `theta_${index}`, index }));

/** The letter of a quantity; vMax and the velocity have another one where that is taken. */
const letters: Partial<Record<Quantity, string>> = {
  velocity: 'v',
  sumOfSquares: 'G',
  m: 'm',
  v: 'v',
  mHat: 'mHat',
  vHat: 'vHat',
  vMax: 'vHat',
  largest: 'u',
  averageOfSquaredSteps: 'D',
  ownStep: 'd',
};

/** Those which are the same for all coordinates. */
const shared: Partial<Record<Quantity, string>> = { rectification: 'r', momentShare: 'k_m', gradientShare: 'k_g' };

/** The quantities of one step in one coordinate, each with its symbol and its number as it was recorded. */
export class StepTerms {
  readonly descent: Descent;
  readonly before: DescentStep;
  readonly step: DescentStep;
  readonly coordinate: Coordinate;
  readonly n: number;
  readonly options: Readonly<Record<string, unknown>>;

  /** @throws RangeError for unknown ids and bad options, naming them. */
  constructor(descent: Descent, before: DescentStep, step: DescentStep, coordinates: readonly Coordinate[], n: number) {
    this.options = completedOptions(descent);
    [this.descent, this.before, this.step, this.coordinate, this.n] = [descent, before, step, coordinates[n], n];
  }

  get t(): number {
    return this.step.t;
  }

  get eta(): Valued {
    return valued([name('eta')], this.step.learningRate);
  }

  get g(): Valued {
    return valued([name(indexed('g', this.coordinate.index))], this.step.gradient[this.n]);
  }

  /** θ before the step. */
  get oldTheta(): Valued {
    return valued([name(this.coordinate.theta)], this.before.theta[this.n]);
  }

  get foundTheta(): number {
    return foundByRule(this.descent, this.before.theta[this.n], this.step.learningRate);
  }

  /** θ as the rule finds it: shrunk by a decoupled decay. */
  get theta(): Valued {
    return valued([name(this.coordinate.theta)], this.foundTheta);
  }

  option(of: keyof typeof optionSymbols): Valued {
    return valued([name(optionSymbols[of])], Number(this.options[of]));
  }

  symbolOf(quantity: Quantity): Token[] {
    const { theta, index } = this.coordinate;
    if (quantity === 'step') return [sign('Δ'), name(theta)];
    const common = shared[quantity];
    if (common) return [name(common)];
    // Where it is corrected as well, the hat is for what comes out of that.
    const isCorrected = this.options['form'] === 'pytorch' || this.options['correction'] === 'bias';
    if (quantity === 'vMax' && isCorrected) return [name(`v_${index}max`)];
    if (quantity === 'velocity' && this.descent.optimizer === 'rmsprop') return [name(indexed('q', index))];
    return [name(indexed(letters[quantity]!, index))];
  }

  valueOf(quantity: Quantity): number {
    return this.step.quantities[quantity]![this.n];
  }

  quantity(quantity: Quantity): Valued {
    return valued(this.symbolOf(quantity), this.valueOf(quantity));
  }

  /** What was remembered of it from the step before; 0 at the first step. */
  oldValueOf(quantity: Quantity): number {
    return this.before.quantities[quantity]?.[this.n] ?? 0;
  }

  old(quantity: Quantity): Valued {
    return valued(this.symbolOf(quantity), this.oldValueOf(quantity));
  }

  /** Whether every number of the step can be printed. */
  get isFinite(): boolean {
    const { theta, gradient, at, quantities } = this.step;
    return [theta, gradient, at, this.before.theta, ...Object.values(quantities)].flat().every(Number.isFinite);
  }
}
