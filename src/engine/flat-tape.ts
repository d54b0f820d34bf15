// Over 150 lines: the way there and the way back share the packed links, which no other file should know.
import type { Activation } from './activations/index.ts';
import { operation } from './ops.ts';
import type { Operation } from './ops.ts';

/** How a node came about: the low bits of its link. The rest of the link is its first input. */
const LEAF = 0;
const ADD = 1;
const SUBTRACT = 2;
const MULTIPLY = 3;
const ACTIVATE = 4;
const OTHER = 5;
const BITS = 3;
const MASK = 7;

interface Other {
  readonly row: Operation;
  readonly inputs: readonly number[];
  readonly constants: readonly number[];
}

/**
 * The tape without the record, for whoever walks expressions again and again: its nodes are places in flat arrays, kept from one pass to
 * the next. Values and gradients are those of Tape and backward to the last bit. The rules of + − × stand here a second time, since through
 * their rows each node would cost several arrays; the tests hold both against each other. The room is fixed: arrays that could be exchanged
 * for larger ones, or names private to the language (#), would be looked up anew at every node. A leaf and + − × write their node by
 * themselves: a shared function would be called at every node instead of being compiled into whoever records.
 */
export class FlatTape {
  /** Nodes recorded so far. */
  count = 0;
  /** values[id]; what stands from `count` on is older. */
  readonly values: Float64Array;
  /** ∂output/∂node of the last backward pass, by id. */
  readonly gradients: Float64Array;
  private readonly links: Int32Array;
  /** The second input of + − ×, else a place in `activations` or `others`. */
  private readonly second: Int32Array;
  private readonly activations: Activation[] = [];
  /** Place of the activation recorded last. */
  private latest = 0;
  private readonly others: Other[] = [];
  private readonly reached: Uint8Array;
  /** What entered an activation, at the activation's own id, where the loop of its row looks for it. */
  private readonly entered: Float64Array;

  /** Room for so many nodes. */
  constructor(capacity: number) {
    this.values = new Float64Array(capacity);
    this.gradients = new Float64Array(capacity);
    this.entered = new Float64Array(capacity);
    this.links = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.reached = new Uint8Array(capacity);
  }

  /**
   * Forgets all nodes behind the first `kept`, by default every one, and keeps the room. The values of leaves that stay may be changed, as
   * parameters are from step to step.
   */
  clear(kept = 0): void {
    if (this.others.length > 0) {
      const forgotten = this.links.subarray(kept, this.count).findIndex((link) => (link & MASK) === OTHER);
      if (forgotten >= 0) this.others.length = this.second[kept + forgotten];
    }
    this.count = Math.min(this.count, kept);
  }

  /** Puts a given number on the tape and returns its id. @throws RangeError when the tape is full, as all that record do. */
  leaf(value: number): number {
    const id = this.count;
    if (id >= this.values.length) throw this.full();
    this.links[id] = LEAF;
    this.values[id] = value;
    this.count = id + 1;
    return id;
  }

  add(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= values.length) throw this.full();
    this.links[id] = (u << BITS) | ADD;
    this.second[id] = v;
    values[id] = values[u] + values[v];
    this.count = id + 1;
    return id;
  }

  subtract(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= values.length) throw this.full();
    this.links[id] = (u << BITS) | SUBTRACT;
    this.second[id] = v;
    values[id] = values[u] - values[v];
    this.count = id + 1;
    return id;
  }

  multiply(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= values.length) throw this.full();
    this.links[id] = (u << BITS) | MULTIPLY;
    this.second[id] = v;
    values[id] = values[u] * values[v];
    this.count = id + 1;
    return id;
  }

  /** An activation of node u. */
  activate(row: Activation, u: number): number {
    if (row !== this.activations[this.latest]) this.latest = this.placeOf(row);
    const id = this.next((u << BITS) | ACTIVATE, this.latest);
    this.entered[id] = this.values[u];
    row.fRow(this.entered, this.values, id, id + 1);
    return id;
  }

  /** Any operation of the registries, as Tape.record. @throws RangeError for an unknown one. */
  record(op: string, inputs: readonly number[], constants: readonly number[] = []): number {
    const row = operation(op);
    const id = this.next(OTHER, this.others.push({ row, inputs, constants }) - 1);
    this.values[id] = row.value(this.valuesOf(inputs), constants);
    return id;
  }

  private next(link: number, second: number): number {
    const id = this.count;
    if (id >= this.values.length) throw this.full();
    this.links[id] = link;
    this.second[id] = second;
    this.count = id + 1;
    return id;
  }

  private full(): RangeError {
    return new RangeError(`the tape has room for ${this.values.length} nodes`);
  }

  private placeOf(row: Activation): number {
    const place = this.activations.indexOf(row);
    return place < 0 ? this.activations.push(row) - 1 : place;
  }

  private valuesOf(ids: readonly number[]): number[] {
    return ids.map((id) => this.values[id]);
  }

  /** Walks back from `output` and leaves ∂output/∂node in `gradients`, as `backward` does. */
  backward(output: number): void {
    const { values, gradients } = this;
    const links = this.links;
    const second = this.second;
    gradients.fill(0, 0, this.count);
    gradients[output] = 1;
    let isTraced = false;
    for (let id = output; id >= 0; id--) {
      const link = links[id];
      const kind = link & MASK;
      if (kind === LEAF) continue;
      const g = gradients[id];
      if (g === 0) {
        // 0 may have arrived, or nothing: only what has been reached sends, since 0 times an infinite slope is not 0.
        if (!isTraced) this.trace(output);
        isTraced = true;
        if (this.reached[id] === 0) continue;
      }
      const u = link >> BITS;
      if (kind === MULTIPLY) {
        const v = second[id];
        gradients[u] += g * values[v];
        gradients[v] += g * values[u];
      } else if (kind === ADD) {
        const v = second[id];
        gradients[u] += g;
        gradients[v] += g;
      } else if (kind === SUBTRACT) {
        const v = second[id];
        gradients[u] += g;
        gradients[v] -= g;
      } else if (kind === ACTIVATE) {
        // The row's loop takes g times the slope in place of g: handed over as numbers, both would be put on the heap.
        this.activations[second[id]].dfRow(this.entered, values, gradients, id, id + 1);
        gradients[u] += gradients[id];
        gradients[id] = g;
      } else this.sendBack(this.others[second[id]], id, g);
    }
  }

  private sendBack({ row, inputs, constants }: Other, id: number, g: number): void {
    const partials = row.partials(this.valuesOf(inputs), this.values[id], constants);
    for (let n = 0; n < inputs.length; n++) this.gradients[inputs[n]] += g * partials[n];
  }

  /** Marks all nodes that lead to the output. */
  private trace(output: number): void {
    const reached = this.reached;
    reached.fill(0, 0, this.count);
    reached[output] = 1;
    for (let id = output; id >= 0; id--) {
      if (reached[id] === 0) continue;
      const kind = this.links[id] & MASK;
      if (kind === OTHER) for (const input of this.others[this.second[id]].inputs) reached[input] = 1;
      else if (kind !== LEAF) reached[this.links[id] >> BITS] = 1;
      if (kind === ADD || kind === SUBTRACT || kind === MULTIPLY) reached[this.second[id]] = 1;
    }
  }
}
