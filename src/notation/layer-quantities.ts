import { descend } from '#engine';
import type { Network } from '#engine';
import { columnOf, inRole, rowsOf } from './matrix-parts.ts';
import type { Cell, MatrixPart } from './matrix-parts.ts';
import type { QuantityTerms } from './quantity-terms.ts';

/** The quantities of one trace, each kind of a layer as one vector or matrix. No number is computed here but the updated ones. */
export class LayerQuantities {
  readonly terms: QuantityTerms;
  readonly lastLayer: number;
  readonly #learningRate: number;

  constructor(terms: QuantityTerms, learningRate: number) {
    this.terms = terms;
    this.lastLayer = terms.lastLayer;
    this.#learningRate = learningRate;
  }

  /** a⁽ˡ⁾, written x in layer 0 and ŷ in the last. */
  a(l: number): MatrixPart {
    const cells = this.#units(l, (j) => {
      const { symbol, value } = this.terms.a(l, j);
      return { value, ref: symbol.ref!, ...(l > 0 && { since: symbol.ref! }) };
    });
    return columnOf(l === 0 ? { id: 'x' } : l === this.lastLayer ? { id: 'yHat' } : { id: 'a', l }, cells);
  }

  get y(): MatrixPart {
    return columnOf(
      { id: 'y' },
      this.#units(this.lastLayer, (j) => ({ value: this.terms.y(j).value, ref: `y_${j + 1}` })),
    );
  }

  W(l: number): MatrixPart {
    return rowsOf({ id: 'W', l }, this.#weights(l, 'w', this.terms.network), this.#senders(l));
  }

  b(l: number): MatrixPart {
    return columnOf(
      { id: 'b', l },
      this.#units(l, (j) => ({ value: this.terms.b(l, j).value, ref: `b${l}_${j + 1}` })),
    );
  }

  z(l: number): MatrixPart {
    return columnOf({ id: 'z', l }, this.#column(l, 'z', this.terms.layers.z));
  }

  /** W⁽ˡ⁾a⁽ˡ⁻¹⁾, before the bias. */
  weightedSum(l: number): MatrixPart {
    const cells = this.#column(l, 'weightedSum', this.terms.layers.weightedSum, 'products');
    return inRole('weightedSum', columnOf({ id: 'z', l }, cells));
  }

  delta(l: number): MatrixPart {
    return columnOf({ id: 'delta', l }, this.#column(l, 'delta', this.terms.layers.delta));
  }

  /** ∂C/∂a⁽ˡ⁾; of an output it becomes known with its δ. */
  arriving(l: number): MatrixPart {
    const isOutput = l === this.lastLayer;
    const { arriving } = this.terms.layers;
    const cells = this.#column(l, 'arriving', arriving, isOutput ? 'delta' : 'arriving');
    return columnOf({ ...(isOutput ? { id: 'yHat' } : { id: 'a', l }), derivative: true }, cells);
  }

  /** f′(z⁽ˡ⁾), worked out together with δ. */
  slope(l: number): MatrixPart {
    return inRole('slope', columnOf({ id: 'z', l }, this.#column(l, 'slope', this.terms.layers.slope, 'delta')));
  }

  /** ŷ − y, as the loss needs it. */
  get error(): MatrixPart {
    const cells = this.#units(this.lastLayer, (j) => ({
      value: this.terms.a(this.lastLayer, j).value - this.terms.y(j).value,
      ref: `error_${j + 1}`,
      since: 'loss',
    }));
    return inRole('error', columnOf({ id: 'yHat' }, cells));
  }

  /** 1 − v, place by place, for v = y or ŷ. */
  complement(of: MatrixPart): MatrixPart {
    const rows = of.rows.map((row) =>
      row.map(({ value, ref }) => ({ value: 1 - value, ref: `rest_${ref}`, since: 'loss' })),
    );
    return inRole('rest', { ...of, rows });
  }

  dW(l: number): MatrixPart {
    const { dW } = this.terms.layers;
    const name = { id: 'W', l, derivative: true } as const;
    return rowsOf(name, this.#weights(l, 'dw', { W: dW }, true), this.#senders(l));
  }

  db(l: number): MatrixPart {
    return columnOf({ id: 'b', l, derivative: true }, this.#column(l, 'db', this.terms.layers.db));
  }

  /** W⁽ˡ⁾ after the update: every place becomes known at once. */
  updated(l: number): MatrixPart {
    const { network, layers } = this.terms;
    const cells = this.#weights(l, 'wNew', descend(network, layers, this.#learningRate));
    const later = cells.map((cell) => ({ ...cell, since: 'update' }));
    return inRole('updated', rowsOf({ id: 'W', l }, later, this.#senders(l)));
  }

  get loss(): Cell {
    return { value: this.terms.loss.value, ref: 'loss', since: 'loss' };
  }

  get learningRate(): Cell {
    return { value: this.#learningRate, ref: 'eta' };
  }

  #senders(l: number): number {
    return this.terms.network.sizes[l - 1];
  }

  #units(l: number, cell: (j: number) => Cell): Cell[] {
    return this.terms.units(l).map(cell);
  }

  #column(l: number, kind: string, from: readonly (readonly number[])[], revealedBy = kind): Cell[] {
    return this.#units(l, (j) => ({
      value: from[l][j],
      ref: `${kind}${l}_${j + 1}`,
      since: `${revealedBy}${l}_${j + 1}`,
    }));
  }

  #weights(l: number, kind: string, { W }: Pick<Network, 'W'>, comesLater = false): Cell[] {
    return this.terms.units(l).flatMap((j) =>
      this.terms.units(l - 1).map((i) => {
        const ref = `${kind}${l}_${j + 1}${i + 1}`;
        return { value: W[l][this.terms.at(l, j, i)], ref, ...(comesLater && { since: ref }) };
      }),
    );
  }
}
