import type { DescentStep } from '#engine';
import { guardNegatives, number, raised, sign } from '#notation/tokens.ts';
import type { Formula, SymbolToken, Token } from '#notation/tokens.ts';
import { curvature } from './hill.ts';
import type { Hill } from './hill.ts';
import type { Frame } from './walk.ts';

const loss: SymbolToken = { kind: 'symbol', id: 'loss' };
const eta: SymbolToken = { kind: 'symbol', id: 'eta', ref: 'eta' };

/** Writes the formulas of a walk. Terms are named `v` (the point), `slope`, `step` and `eta`. */
export class WalkWriter {
  readonly #hill: Hill;
  readonly #points: readonly DescentStep[];

  constructor(hill: Hill, points: readonly DescentStep[]) {
    this.#hill = hill;
    this.#points = points;
  }

  write({ part, t }: Frame): Formula {
    switch (part) {
      case 'start':
        return this.#height(0);
      case 'slope':
        return this.#slope(t);
      case 'step':
        return this.#step(t);
      case 'point':
        return this.#point(t);
    }
  }

  /** C(v) = ½ · 9 · v² = ½ · 9 · 1² = 4.5 */
  #height(t: number): Formula {
    const { theta, f } = this.#points[t];
    const square = (v: Token): Token[] => [sign('½'), sign('·'), ...this.#curvature, sign('·'), v, raised(sign('2'))];
    const result = [number(f)];
    return this.#isValley
      ? {
          left: this.#of([loss], this.#v),
          symbols: square(this.#v),
          numbers: guardNegatives(square(number(theta[0], 'v'))),
          result,
        }
      : { left: [], symbols: this.#of([loss], this.#v), numbers: this.#of([loss], number(theta[0], 'v')), result };
  }

  /** C′(v) = 9 · v = 9 · 1 = 9; of a typed function C′(v) = C′(1) = −1, as the tape gives it. */
  #slope(t: number): Formula {
    const { at, gradient } = this.#points[t];
    const here = number(at[0], 'v');
    const product = (v: Token): Token[] => [...this.#curvature, sign('·'), v];
    const result = [number(gradient[0], 'slope')];
    return this.#isValley
      ? { left: this.#slopeName, symbols: product(this.#v), numbers: guardNegatives(product(here)), result }
      : { left: [], symbols: this.#slopeName, numbers: this.#of(prime, here), result };
  }

  /** η · C′(v) = 0.25 · 9 = 2.25 */
  #step(t: number): Formula {
    const { gradient, learningRate } = this.#points[t];
    return {
      left: [],
      symbols: [eta, sign('·'), ...this.#slopeName],
      numbers: guardNegatives([number(learningRate, 'eta'), sign('·'), number(gradient[0], 'slope')]),
      result: [number(this.#subtracted(t), 'step')],
    };
  }

  /** v ← v − η · C′(v) = 1 − 2.25 = −1.25 */
  #point(t: number): Formula {
    const { at, theta } = this.#points[t];
    return {
      left: [this.#v],
      assigns: true,
      symbols: [this.#v, sign('−'), eta, sign('·'), ...this.#slopeName],
      numbers: guardNegatives([number(at[0], 'v'), sign('−'), number(this.#subtracted(t), 'step')]),
      result: [number(theta[0], 'v')],
    };
  }

  /** η · C′(v), which the step takes away. */
  #subtracted(t: number): number {
    return -this.#points[t].quantities.step![0] + 0;
  }

  get #isValley(): boolean {
    return this.#hill.kind === 'valley';
  }

  get #curvature(): Token[] {
    return [sign(String(curvature))];
  }

  get #v(): SymbolToken {
    return { kind: 'symbol', id: this.#hill.variable, ref: 'v' };
  }

  get #slopeName(): Token[] {
    return this.#of(prime, this.#v);
  }

  #of(name: readonly Token[], input: Token): Token[] {
    return [...name, sign('('), input, sign(')')];
  }
}

const prime: readonly Token[] = [loss, sign('′')];
