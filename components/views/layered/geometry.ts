import type { Cell, LayeredArrow, Layout } from './layout.ts';

/** Part of a row that a box takes, the rest is room for arrows; `.layered-row` and `.layered-box` of widget.css agree with it. */
const BOX = 4.75 / 8;
/** Distance between arrows at one side of a box, in hundredths of the width, shared by the cells of the widest row. */
const PORT = 14;
/** Numbers on arrows that stand closer than this, in hundredths of the width, go to two heights. */
const CLOSE = 20;

/** Where an arrow runs. Across: 0 to 100 hundredths of the width. Down: in rows. */
export interface DrawnArrow {
  readonly id: string;
  /** For the `d` of a path. */
  readonly path: string;
  readonly top: Point;
  readonly bottom: Point;
  /** Where its number stands. */
  readonly label: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Arrows as curves that leave and meet the boxes upright, so that they look alike at any width. */
export function drawArrows({ rows }: Layout, arrows: readonly LayeredArrow[]): DrawnArrow[] {
  const widest = Math.max(...rows.map((cells) => cells.length));
  const middles = new Map(rows.flatMap((cells, row) => cells.map((cell, n) => [keyOf(cell), middle(cells, n, row)])));
  const stopsOf = ({ id, from, to }: LayeredArrow): Point[] => {
    const [start, end] = [middles.get(`n${from}`)!, middles.get(`n${to}`)!];
    const bends = Array.from({ length: end.y - start.y - 1 }, (_, n) => middles.get(`${id}/${start.y + 0.5 + n}`)!);
    return [start, ...bends, end];
  };
  const stops = new Map(arrows.map((arrow) => [arrow.id, stopsOf(arrow)]));
  /** How far from the middle of its box an arrow begins or ends. */
  const shift = (arrow: LayeredArrow, end: 'from' | 'to'): number => {
    const neighbour = ({ id }: LayeredArrow): number => stops.get(id)!.at(end === 'from' ? 1 : -2)!.x;
    const all = arrows
      .filter((other) => other[end] === arrow[end])
      .sort((one, other) => neighbour(one) - neighbour(other));
    return ((all.findIndex(({ id }) => id === arrow.id) - (all.length - 1) / 2) * PORT) / widest;
  };
  const drawn = arrows.map((arrow) => {
    const points = [...stops.get(arrow.id)!];
    const moved = (point: Point, by: number): Point => ({ ...point, x: point.x + by });
    points[0] = moved(points[0], shift(arrow, 'from'));
    points.push(moved(points.pop()!, shift(arrow, 'to')));
    return draw(arrow.id, points);
  });
  return apart(drawn);
}

function keyOf(cell: Cell): string {
  return 'node' in cell ? `n${cell.node}` : cell.bend;
}

function middle(cells: readonly Cell[], n: number, row: number): Point {
  return { x: ((n + 0.5) / cells.length) * 100, y: row + 0.5 };
}

function draw(id: string, points: readonly Point[]): DrawnArrow {
  const above = ({ x, y }: Point): Point => ({ x, y: y - BOX / 2 });
  const below = ({ x, y }: Point): Point => ({ x, y: y + BOX / 2 });
  const top = below(points[0]);
  const bottom = above(points.at(-1)!);
  const parts = points.slice(1).map((point, n) => {
    const [start, end] = [below(points[n]), above(point)];
    const half = (start.y + end.y) / 2;
    const passes = n + 2 < points.length ? `L${place(below(point))}` : '';
    return `C${place({ x: start.x, y: half })} ${place({ x: end.x, y: half })} ${place(end)}${passes}`;
  });
  const before = points.at(-2)!;
  return {
    id,
    path: `M${place(top)}${parts.join('')}`,
    top,
    bottom,
    label: { x: tidy((before.x + bottom.x) / 2), y: tidy(bottom.y - (1 - BOX) / 2) },
  };
}

/** Numbers of one gap that would touch stand at two heights in turn. */
function apart(drawn: readonly DrawnArrow[]): DrawnArrow[] {
  const sorted = [...drawn].sort((one, other) => one.label.y - other.label.y || one.label.x - other.label.x);
  const raised = new Map<string, number>();
  sorted.forEach(({ id, label }, n) => {
    const before = sorted[n - 1];
    const isClose = before && before.label.y === label.y && label.x - before.label.x < CLOSE;
    if (!isClose) raised.set(id, 0);
    else if (raised.get(before.id) === 0) {
      raised.set(before.id, -1);
      raised.set(id, 1);
    } else raised.set(id, -raised.get(before.id)!);
  });
  return drawn.map((arrow) => {
    const { x, y } = arrow.label;
    return { ...arrow, label: { x, y: tidy(y + 0.09 * raised.get(arrow.id)!) } };
  });
}

function place({ x, y }: Point): string {
  return `${tidy(x)} ${tidy(y)}`;
}

/** Three decimals are finer than any screen; −0 is 0. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
