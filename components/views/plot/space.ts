import { shareOf, type Axis } from './scale.ts';

/** Side of the square in which curves are drawn before they are stretched over the plot. */
const SIDE = 1000;
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
    let d = '';
    let isBroken = true;
    for (let n = 0; n < points.length; n++) {
      const across = shareOf(this.x, points[n][0]);
      const down = 1 - shareOf(this.y, points[n][1]);
      const isFinite = Number.isFinite(across) && Number.isFinite(down);
      if (isFinite) d += `${isBroken ? 'M' : 'L'}${stretched(across)} ${stretched(down)}`;
      isBroken = !isFinite;
    }
    return d;
  }
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
