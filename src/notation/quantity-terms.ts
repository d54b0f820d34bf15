import type { Layers, Network, Trace } from '#engine';
import type { DerivativeToken, NameToken, LocalToken, SymbolToken } from './tokens.ts';

/** A quantity of a trace: how it is written and what it is. */
export interface Term<Symbol extends SymbolToken | DerivativeToken | NameToken | LocalToken = SymbolToken> {
  symbol: Symbol;
  value: number;
}

/** The quantities of one trace as terms. Units count from 0 as in code and print from 1; a single output needs no index. */
export class QuantityTerms {
  readonly network: Network;
  readonly lastLayer: number;
  readonly layers: Layers;
  readonly #trace: Trace;

  constructor(trace: Trace, layers: Layers) {
    this.#trace = trace;
    this.network = trace.network;
    this.layers = layers;
    this.lastLayer = trace.network.sizes.length - 1;
  }

  /** Units of layer l: 0 … n_l − 1. */
  units(l: number): number[] {
    return Array.from({ length: this.network.sizes[l] }, (_, j) => j);
  }

  /** Place of w⁽ˡ⁾_ji in W[l]. */
  at(l: number, j: number, i: number): number {
    return j * this.network.sizes[l - 1] + i;
  }

  /** a⁽ˡ⁾_j, written x_j in layer 0 and ŷ_j in the last. */
  a(l: number, j: number): Term {
    const value = this.layers.a[l][j];
    const ref = l === 0 ? `x_${j + 1}` : `a${l}_${j + 1}`;
    if (l === 0) return { value, symbol: { kind: 'symbol', id: 'x', j: j + 1, ref } };
    if (l === this.lastLayer) return { value, symbol: { kind: 'symbol', id: 'yHat', ...this.#outputIndex(j), ref } };
    return this.#unit('a', l, j, value);
  }

  y(j: number): Term {
    const symbol: SymbolToken = { kind: 'symbol', id: 'y', ...this.#outputIndex(j), ref: `y_${j + 1}` };
    return { value: this.#trace.sample.y[j], symbol };
  }

  z(l: number, j: number): Term {
    return this.#unit('z', l, j, this.layers.z[l][j]);
  }

  b(l: number, j: number): Term {
    return this.#unit('b', l, j, this.network.b[l][j]);
  }

  delta(l: number, j: number): Term {
    return this.#unit('delta', l, j, this.layers.delta[l][j]);
  }

  /** ∂C/∂a⁽ˡ⁾_j: what arrives at a unit, all paths added. */
  arriving(l: number, j: number): Term<DerivativeToken> {
    const symbol = derivative(this.a(l, j).symbol, `arriving${l}_${j + 1}`);
    return { value: this.layers.arriving[l][j], symbol };
  }

  /** w⁽ˡ⁾_ji, to unit j from unit i. */
  w(l: number, j: number, i: number): Term {
    const ref = `w${l}_${j + 1}${i + 1}`;
    return {
      value: this.network.W[l][this.at(l, j, i)],
      symbol: { kind: 'symbol', id: 'w', l, j: j + 1, i: i + 1, ref },
    };
  }

  /** w⁽ˡ⁾_ji, or b⁽ˡ⁾_j where no sender is given. */
  parameter(l: number, j: number, i: number | undefined): Term {
    return i === undefined ? this.b(l, j) : this.w(l, j, i);
  }

  /** The gradient of that parameter. */
  gradient(l: number, j: number, i: number | undefined): number {
    return i === undefined ? this.layers.db[l][j] : this.layers.dW[l][this.at(l, j, i)];
  }

  get loss(): Term {
    return { value: this.#trace.loss, symbol: { kind: 'symbol', id: 'loss', ref: 'loss' } };
  }

  #unit(id: 'z' | 'a' | 'b' | 'delta', l: number, j: number, value: number): Term {
    return { value, symbol: { kind: 'symbol', id, l, j: j + 1, ref: `${id}${l}_${j + 1}` } };
  }

  #outputIndex(j: number): { j?: number } {
    return this.network.sizes[this.lastLayer] > 1 ? { j: j + 1 } : {};
  }
}

/** ∂C/∂(symbol) */
export function derivative(of: SymbolToken, ref = `d${of.ref}`): DerivativeToken {
  return { kind: 'derivative', of, ref };
}
