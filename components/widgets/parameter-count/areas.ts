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

/** Between two rectangles, and what a rectangle takes at least, so that its number has room: percent. */
const GAP = 5;
const SLOT = 17;
/** The tallest rectangle, px, and the least that can still be seen. */
const TALLEST = 150;
const THINNEST = 2;
/** The largest cell: percent across, px down. */
const CELL = { width: 9, height: 56 };
/** Cells at least this large are drawn one by one: percent across, px down. */
const COUNTABLE = { width: 1, height: 6 };

/**
 * The parameters of each layer as areas on one scale: percent across and px down, so that areas can be compared at any width of the
 * figure. Only what would be too thin to be seen is drawn thicker.
 */
export function areasOf(sizes: readonly number[]): LayerArea[] {
  const layers = sizes.slice(1);
  const cellWidth = widthOfCell(sizes.slice(0, -1));
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
      across: cellWidth < COUNTABLE.width ? [] : inside(senders).map((i) => left + i * cellWidth),
      down: cellHeight < COUNTABLE.height ? [] : inside(units).map((j) => j * cellHeight),
    };
    left += slot(senders, cellWidth);
    return area;
  });
}

/** What the rectangle of a layer takes, with the gap after it. */
function slot(senders: number, cellWidth: number): number {
  return Math.max(SLOT, (senders + 1) * cellWidth + GAP);
}

/** The widest cell with which all rectangles stand side by side, by halving. */
function widthOfCell(senders: readonly number[]): number {
  const fits = (width: number): boolean => senders.reduce((sum, each) => sum + slot(each, width), 0) <= 100;
  let [low, high] = [0, CELL.width];
  if (fits(high)) return high;
  for (let halvings = 0; halvings < 40; halvings++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** 1 … count − 1 */
function inside(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, n) => n + 1);
}
