import type { LineLook } from './canvas-look.ts';
import { shareOf } from './scale.ts';
import type { PlotSpace } from './space.ts';
import type { Trails } from './trails.svelte.ts';

/** Places farther out than this many sides of the plot are drawn there: browsers draw huge coordinates wrongly. */
const FARTHEST = 20;

/** Draws trails on a see-through canvas of their own, each time only the steps that are new. */
export class TrailPainter {
  readonly #context: CanvasRenderingContext2D;
  #looks: readonly LineLook[] = [];
  /** What stands on the canvas: so many steps of these trails, in this space, as they were after so many cuts. */
  #drawn = 0;
  #trails: Trails | undefined;
  #space: PlotSpace | undefined;
  #cuts = 0;
  /** How far each way has come, in device pixels: where in its dashes the next piece begins. */
  #run: number[] = [];

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** How each way is drawn. What stands on the canvas is forgotten, as it is when the canvas gets another size. */
  wear(looks: readonly LineLook[]): void {
    this.#looks = looks;
    this.#trails = undefined;
  }

  paint(trails: Trails, space: PlotSpace, ratio: number): void {
    const { count, length, cuts } = trails;
    if (trails !== this.#trails || space !== this.#space || cuts !== this.#cuts) this.#clear(trails, space);
    if (length === this.#drawn) return;
    for (let way = 0; way < count; way++) this.#draw(trails, way, space, ratio);
    this.#drawn = length;
  }

  #clear(trails: Trails, space: PlotSpace): void {
    const { canvas } = this.#context;
    this.#context.clearRect(0, 0, canvas.width, canvas.height);
    [this.#trails, this.#space, this.#cuts] = [trails, space, trails.cuts];
    this.#drawn = 0;
    this.#run = new Array<number>(trails.count).fill(0);
  }

  /** The new piece of a way, from the last step that is there; broken where a point has no finite place. */
  #draw(trails: Trails, way: number, { x, y }: PlotSpace, ratio: number): void {
    const context = this.#context;
    const { width, height } = context.canvas;
    const look = this.#looks[way % this.#looks.length];
    context.strokeStyle = look.stroke;
    context.lineWidth = look.width * ratio;
    context.lineJoin = 'round';
    // A round end closes the gap where two pieces meet at an angle; on dashes it would lengthen each.
    context.lineCap = look.dash.length === 0 ? 'round' : 'butt';
    context.setLineDash(look.dash.map((part) => part * ratio));
    context.lineDashOffset = this.#run[way];
    context.beginPath();
    let [lastLeft, lastTop, length] = [NaN, NaN, 0];
    for (let step = Math.max(0, this.#drawn - 1); step < trails.length; step++) {
      const left = within(shareOf(x, trails.x(way, step))) * width;
      const top = within(1 - shareOf(y, trails.y(way, step))) * height;
      const distance = Math.hypot(left - lastLeft, top - lastTop);
      if (distance >= 0) {
        context.lineTo(left, top);
        length += distance;
      } else context.moveTo(left, top);
      [lastLeft, lastTop] = [left, top];
    }
    context.stroke();
    this.#run[way] += length;
  }
}

function within(share: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, share));
}
