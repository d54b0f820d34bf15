import type { LineLook } from './canvas-look.ts';
import type { Field } from './level-lines.ts';
import { LevelSegments } from './level-segments.ts';

/** Draws the level lines of a field on a see-through canvas, all anew each time, each line in one stroke. */
export class LinePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #segments = new LevelSegments();
  #look: LineLook = { stroke: '', width: 1, dash: [] };

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** How a line is drawn; it is whole, for its pieces are drawn in no order. */
  wear(look: LineLook): void {
    this.#look = look;
  }

  /** `ratio` is the device pixels of a CSS pixel. */
  paint(field: Field, levels: readonly number[], ratio: number): void {
    const context = this.#context;
    const { width, height } = context.canvas;
    context.clearRect(0, 0, width, height);
    context.strokeStyle = this.#look.stroke;
    context.lineWidth = this.#look.width * ratio;
    context.lineCap = 'round';
    for (let n = 0; n < levels.length; n++) this.#stroke(field, levels[n]);
  }

  #stroke(field: Field, level: number): void {
    const context = this.#context;
    const { width, height } = context.canvas;
    const [across, down] = [width / (field.columns - 1), height / (field.rows - 1)];
    this.#segments.trace(field, level);
    const { ends, count } = this.#segments;
    context.beginPath();
    for (let n = 0, at = 0; n < count; n++, at += 4) {
      context.moveTo(ends[at] * across, height - ends[at + 1] * down);
      context.lineTo(ends[at + 2] * across, height - ends[at + 3] * down);
    }
    context.stroke();
  }
}
