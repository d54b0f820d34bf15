import type { Field } from './level-lines.ts';

/** Shades from the lowest to the highest. */
const SHADES = 256;
/** How far the darkest shade goes from the paper towards the ink: marks in ink still stand out on it. */
const DARKEST = 0.36;

export type Rgb = readonly [red: number, green: number, blue: number];

/** The heights that get the paper's own colour and the darkest shade; what lies beyond them gets the same. */
export type ShadedRange = readonly [low: number, high: number];

/**
 * Shades a field from paper towards ink, one pixel for each cell between four samples, with the mean of their heights: stretched over the plot,
 * each then lies where its cell lies. The browser stretches and smooths it; a canvas in full size would have to be painted for that. Made
 * once for a canvas, it makes nothing anew while the field keeps its size.
 */
export class ShadePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #shades = new Uint32Array(SHADES);
  #image: ImageData | undefined;
  #pixels = new Uint32Array(0);

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** The colours of paper and ink. */
  wear(paper: Rgb, ink: Rgb): void {
    for (let n = 0; n < SHADES; n++) {
      const share = (DARKEST * n) / (SHADES - 1);
      const [red, green, blue] = paper.map((value, channel) => Math.round(value + (ink[channel] - value) * share));
      // As the bytes of a pixel stand in memory: red, green, blue, opaque.
      this.#shades[n] = (255 << 24) | (blue << 16) | (green << 8) | red;
    }
  }

  /** A value that is no number counts as lowest. */
  paint({ values, columns, rows }: Field, [low, high]: ShadedRange): void {
    const image = this.#imageFor(columns - 1, rows - 1);
    const scale = (SHADES - 1) / (high - low);
    const [shades, pixels] = [this.#shades, this.#pixels];
    for (let row = 0; row < rows - 1; row++) {
      let from = row * columns;
      // The lowest y is the first row of a field and the last of a picture.
      let to = (rows - 2 - row) * (columns - 1);
      let left = values[from] + values[from + columns];
      for (const end = to + columns - 1; to < end; to++) {
        from += 1;
        const right = values[from] + values[from + columns];
        const shade = ((left + right) / 4 - low) * scale;
        pixels[to] = shades[shade > 0 ? (shade < SHADES - 1 ? (shade + 0.5) | 0 : SHADES - 1) : 0];
        left = right;
      }
    }
    this.#context.putImageData(image, 0, 0);
  }

  #imageFor(width: number, height: number): ImageData {
    if (this.#image?.width === width && this.#image.height === height) return this.#image;
    const { canvas } = this.#context;
    [canvas.width, canvas.height] = [width, height];
    this.#image = this.#context.createImageData(width, height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    return this.#image;
  }
}
