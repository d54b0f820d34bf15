import type { Field } from '#components/views/plot/level-lines.ts';
import { Trails } from '#components/views/plot/trails.svelte.ts';
import type { FieldGrid } from '#engine';

const TRAILS = 8;

/** What the picture shows, as a figure would hold it. */
export class Scene {
  readonly grid: FieldGrid;
  readonly x;
  readonly y;
  readonly trails = new Trails(TRAILS);
  field = $state.raw<Field>({ values: [], columns: 2, rows: 2 });
  readonly #places = new Float64Array(2 * TRAILS);

  constructor(grid: FieldGrid) {
    this.grid = grid;
    this.x = { label: 'x', domain: grid.x };
    this.y = { label: 'y', domain: grid.y };
    this.show(new Float64Array(grid.columns * grid.rows));
  }

  show(values: ArrayLike<number>): void {
    this.field = { values, columns: this.grid.columns, rows: this.grid.rows };
  }

  /** The ways wind around the middle and come closer to it, a step each. */
  advance(): void {
    const step = this.trails.length;
    for (let way = 0; way < TRAILS; way++) {
      const turn = step / 20 + (2 * Math.PI * way) / TRAILS;
      this.#places[2 * way] = 0.5 + Math.cos(turn) * Math.exp(-step / 500);
      this.#places[2 * way + 1] = 0.25 + Math.sin(turn) * Math.exp(-step / 500);
    }
    this.trails.add(this.#places);
  }
}
