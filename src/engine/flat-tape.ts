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
  /** Most nodes. The length of an array, which says the same, takes a browser longer to find out. */
  readonly capacity: number;
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
    this.capacity = capacity;
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
    if (id >= this.capacity) throw this.full();
    this.links[id] = LEAF;
    this.values[id] = value;
    this.count = id + 1;
    return id;
  }

  add(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= this.capacity) throw this.full();
    this.links[id] = (u << BITS) | ADD;
    this.second[id] = v;
    values[id] = values[u] + values[v];
    this.count = id + 1;
    return id;
  }

  subtract(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= this.capacity) throw this.full();
    this.links[id] = (u << BITS) | SUBTRACT;
    this.second[id] = v;
    values[id] = values[u] - values[v];
    this.count = id + 1;
    return id;
  }

  multiply(u: number, v: number): number {
    const id = this.count;
    const values = this.values;
    if (id >= this.capacity) throw this.full();
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
    if (id >= this.capacity) throw this.full();
    this.links[id] = link;
    this.second[id] = second;
    this.count = id + 1;
    return id;
  }

  private full(): RangeError {
    return new RangeError(`the tape has room for ${this.capacity} nodes`);
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
    const { gradients } = this;
    gradients.fill(0, 0, this.count);
    gradients[output] = 1;
    let isTraced = false;
    for (let id = this.sendThrough(output, isTraced); id >= 0; id = this.sendThrough(id, isTraced)) {
      if (gradients[id] === 0 && !isTraced) {
        this.trace(output);
        isTraced = true;
      } else this.sendBack(id--);
    }
  }

  /**
   * Sends back through + − × from a node on, and returns the first on the way down that is something else, or −1. A loop by itself: in one that
   * calls others, a browser would have to look up every array anew at every node. Where 0 stands, 0 may have arrived, or nothing: only what
   * has been reached sends, since 0 times an infinite slope is not 0; so the first such node is returned as well, until all are traced.
   */
  private sendThrough(from: number, isTraced: boolean): number {
    const { values, gradients, links, second, reached } = this;
    for (let id = from; id >= 0; id--) {
      const link = links[id];
      const kind = link & MASK;
      if (kind === LEAF) continue;
      const g = gradients[id];
      if (g === 0) {
        if (!isTraced) return id;
        if (reached[id] === 0) continue;
      }
      const u = link >> BITS;
      const v = second[id];
      if (kind === MULTIPLY) {
        gradients[u] += g * values[v];
        gradients[v] += g * values[u];
      } else if (kind === ADD) {
        gradients[u] += g;
        gradients[v] += g;
      } else if (kind === SUBTRACT) {
        gradients[u] += g;
        gradients[v] -= g;
      } else return id;
    }
    return -1;
  }

  /** Sends back what arrived at an activation or another operation. */
  private sendBack(id: number): void {
    const { values, gradients } = this;
    const link = this.links[id];
    const place = this.second[id];
    const g = gradients[id];
    if ((link & MASK) === ACTIVATE) {
      // The row's loop takes g times the slope in place of g: handed over as numbers, both would be put on the heap.
      this.activations[place].dfRow(this.entered, values, gradients, id, id + 1);
      gradients[link >> BITS] += gradients[id];
      gradients[id] = g;
      return;
    }
    const { row, inputs, constants } = this.others[place];
    const partials = row.partials(this.valuesOf(inputs), values[id], constants);
    for (let n = 0; n < inputs.length; n++) gradients[inputs[n]] += g * partials[n];
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
