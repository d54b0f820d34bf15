import { shareOf, type Axis } from './scale.ts';

/** Side of the square in which curves are drawn before they are stretched over the plot. */
const SIDE = 1000;
/** A point this close to the straight way between its neighbours is left out, in the same unit: no screen shows it. */
const STRAIGHT = 0.2;
/** Points farther out than this many sides are cut: browsers draw huge coordinates wrongly. */
const FARTHEST = 20 * SIDE;

export type Point = readonly [x: number, y: number];

/** Turns values into places of a plot, which has no size of its own: it is as wide as its column. */
export class PlotSpace {
  readonly x: Axis;
  readonly y: Axis;

  constructor(x: Axis, y: Axis) {
    this.x = x;
    this.y = y;
  }

  /** Distance from the left edge, as `37.5%`. */
  left(value: number): string {
    return percent(shareOf(this.x, value));
  }

  /** Distance from the top edge, as `37.5%`. */
  top(value: number): string {
    return percent(1 - shareOf(this.y, value));
  }

  /** Whether a point lies inside the axes. */
  holds([x, y]: Point): boolean {
    const within = (share: number): boolean => share >= 0 && share <= 1;
    return within(shareOf(this.x, x)) && within(shareOf(this.y, y));
  }

  /** A curve through points, for the `d` of a path inside the stretched part; it is broken where a point has no finite place. */
  path(points: readonly Point[]): string {
    const pieces: Point[][] = [[]];
    for (const [x, y] of points) {
      const place = [shareOf(this.x, x), 1 - shareOf(this.y, y)] as const;
      if (place.every(Number.isFinite)) pieces.at(-1)!.push([stretched(place[0]), stretched(place[1])]);
      else pieces.push([]);
    }
    const written = pieces
      .filter((piece) => piece.length > 0)
      .map((piece) => turns(piece).map((place) => place.join(' ')));
    return written.map((places) => `M${places.join('L')}`).join('');
  }
}

/** A line by the points at which it turns (Ramer, Douglas, Peucker); both ends stay. */
function turns(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line[line.length - 1]];
  let [farthest, most] = [0, STRAIGHT];
  for (let n = 1; n < line.length - 1; n++) {
    const distance = distanceFrom(first, last, line[n]);
    if (distance > most) [farthest, most] = [n, distance];
  }
  if (farthest === 0) return line.length === 1 ? line : [first, last];
  return [...turns(line.slice(0, farthest + 1)).slice(0, -1), ...turns(line.slice(farthest))];
}

/** How far a point lies from the straight way between two others. */
function distanceFrom([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [along, up] = [x2 - x1, y2 - y1];
  const length = Math.hypot(along, up);
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * along + (y - y1) * up) / length ** 2));
  return Math.hypot(x - x1 - share * along, y - y1 - share * up);
}

function percent(share: number): string {
  return `${tidy(Math.max(-20, Math.min(20, share)) * 100)}%`;
}

function stretched(share: number): number {
  return tidy(Math.max(-FARTHEST, Math.min(FARTHEST, share * SIDE)), 10);
}

/** Rounded to what is finer than any screen: thousandths of a percent, tenths of a thousandth of the side. −0 is 0. */
function tidy(value: number, parts = 1000): number {
  return Math.round(value * parts) / parts + 0;
}
