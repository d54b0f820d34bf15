/** One layer of parameters as a rectangle: as wide as it has senders and a bias, as high as it has units. */
export interface LayerArea {
  readonly l: number;
  /** Left edge, width of the weights and of the bias column, in percent of the figure. */
  readonly left: number;
  readonly weightsWidth: number;
  readonly biasWidth: number;
  /** In px. */
  readonly height: number;
  /** Lines between single parameters, only where they can be told apart: percent across, px down. */
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Between two rectangles, and so much is kept for the last label: percent. */
const GAP = 6;
/** The tallest rectangle, px, and the least that can still be seen. */
const TALLEST = 180;
const THINNEST = 2;
/** The largest cell: percent across, px down. */
const CELL = { width: 9, height: 48 };
/** Rows and columns up to this many are drawn one by one. */
const COUNTABLE = 12;

/**
 * The parameters of each layer as areas on one scale: percent across and px down, so that areas can be compared at any width of the
 * figure. Only what would be too thin to be seen is drawn thicker.
 */
export function areasOf(sizes: readonly number[]): LayerArea[] {
  const layers = sizes.slice(1);
  const columns = layers.reduce((sum, _, n) => sum + sizes[n] + 1, 0);
  const cellWidth = Math.min(CELL.width, (100 - GAP * layers.length) / columns);
  const cellHeight = Math.min(CELL.height, TALLEST / Math.max(...layers));
  let left = 0;
  return layers.map((units, n) => {
    const senders = sizes[n];
    const area = {
      l: n + 1,
      left,
      weightsWidth: senders * cellWidth,
      biasWidth: cellWidth,
      height: Math.max(THINNEST, units * cellHeight),
      across: senders > COUNTABLE ? [] : inside(senders).map((i) => left + i * cellWidth),
      down: units > COUNTABLE ? [] : inside(units).map((j) => j * cellHeight),
    };
    left += (senders + 1) * cellWidth + GAP;
    return area;
  });
}

/** 1 … count − 1 */
function inside(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, n) => n + 1);
}
