import { backward, pathCost, twoWideGraph } from '#engine';
import type { BackwardStep, PathCost } from '#engine';
import { defaultState } from './link.ts';
import type { LinkState, Way } from './link.ts';

/** An arrow from a node to one it reads, by their ids. */
export type Edge = readonly [from: number, to: number];

/** A graph two nodes wide, whose paths are followed one by one, or which is swept back column by column. */
export class PathState {
  #depth = $state(defaultState.depth);
  #way = $state<Way>(defaultState.way);
  #cursor = $state(0);

  readonly cost: PathCost = $derived(pathCost(this.#depth));
  readonly nodes = $derived(twoWideGraph(this.#depth));
  readonly output: number = $derived(this.nodes.length - 1);
  readonly #sweep = $derived(backward(this.nodes, this.output));
  readonly edges: readonly Edge[] = $derived(
    this.nodes.flatMap(({ id, inputs }) => inputs.map((to): Edge => [id, to])),
  );
  /** Steps of the sweep by column, from the output to the first column. */
  readonly #columns: readonly (readonly BackwardStep[])[] = $derived(
    Array.from({ length: this.#depth + 1 }, (_, n) =>
      this.#sweep.steps.filter(({ node }) => this.columnOf(node) === this.#depth + 1 - n),
    ),
  );

  readonly lastStep: number = $derived(this.#way === 'paths' ? this.cost.paths : this.#depth + 1);

  constructor(initial: LinkState = defaultState) {
    this.restore(initial);
  }

  /** A step beyond the end becomes the last one there is. */
  restore({ depth, way, step }: LinkState): void {
    this.#depth = depth;
    this.#way = way;
    this.go(step);
  }

  get linkState(): LinkState {
    return { depth: this.#depth, way: this.#way, step: this.#cursor };
  }

  get depth(): number {
    return this.#depth;
  }

  set depth(depth: number) {
    this.#depth = depth;
    this.#cursor = 0;
  }

  get way(): Way {
    return this.#way;
  }

  set way(way: Way) {
    this.#way = way;
    this.#cursor = 0;
  }

  get cursor(): number {
    return this.#cursor;
  }

  get reach(): number {
    return this.lastStep;
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.lastStep));
  }

  /** 0 for the input, 1 … depth for the columns, depth + 1 for the output. */
  columnOf(id: number): number {
    return Math.ceil(id / 2);
  }

  /** 0 or 1 within a column of two; 0.5 for input and output. */
  rowOf(id: number): number {
    return id === 0 || id === this.output ? 0.5 : 1 - (id % 2);
  }

  /** Arrows of the present step: one path, or all arrows of one column. */
  get present(): readonly Edge[] {
    if (this.#cursor === 0) return [];
    if (this.#way === 'paths') return this.path(this.#cursor - 1);
    return this.#columns[this.#cursor - 1].flatMap(edgesOf);
  }

  /** Arrows walked in earlier steps, each once. */
  get earlier(): readonly Edge[] {
    if (this.#way === 'paths') return [];
    return this.#columns.slice(0, Math.max(0, this.#cursor - 1)).flatMap((steps) => steps.flatMap(edgesOf));
  }

  /** Arrows walked so far, those walked again counted again. */
  get walked(): number {
    return this.#way === 'paths' ? this.#cursor * (this.#depth + 1) : this.earlier.length + this.present.length;
  }

  /** Paths from a node to the output, once the sweep has brought that number to it. */
  arrived(id: number): number | undefined {
    const isThere = this.#way === 'sweep' && this.columnOf(id) >= this.#depth + 1 - this.#cursor;
    return isThere ? this.#sweep.gradients[id] : undefined;
  }

  /** Path k (from 0): bit c of k says which node of column c + 1 it takes. */
  path(k: number): Edge[] {
    const inner = Array.from({ length: this.#depth }, (_, c) => 2 * c + 1 + (Math.floor(k / 2 ** c) % 2));
    const stops = [0, ...inner, this.output];
    return stops.slice(1).map((from, n) => [from, stops[n]]);
  }
}

function edgesOf({ node, contributions }: BackwardStep): Edge[] {
  return contributions.map(({ to }) => [node, to]);
}
