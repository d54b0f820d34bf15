import type { Field } from './level-lines.ts';

/** Numbers of a segment: column and row of one end, column and row of the other. */
const STRIDE = 4;

/** The sides of a cell: 0 below, 1 right, 2 above, 3 left. */
type Side = 0 | 1 | 2 | 3;

/**
 * From which side to which a line runs through a cell, by the corners at or above the level: 1 lower left, 2 lower right, 4 upper right,
 * 8 upper left. Where it does so twice, it keeps the high corners apart, as d3 does.
 */
const WAYS: readonly (readonly Side[])[] = [
  [],
  [3, 0],
  [0, 1],
  [3, 1],
  [1, 2],
  [3, 0, 1, 2],
  [0, 2],
  [3, 2],
  [2, 3],
  [0, 2],
  [0, 1, 2, 3],
  [1, 2],
  [3, 1],
  [0, 1],
  [3, 0],
  [],
];

/**
 * The line along which a field has a level, cell by cell (marching squares), for a canvas that is painted anew each frame: the points of
 * levelLines, in no order, for what is drawn in one stroke needs none. Made once; `trace` makes nothing anew but more room.
 */
export class LevelSegments {
  /** Segments found. */
  count = 0;
  /** Four numbers a segment: column and row of both ends, where samples stand at whole numbers from 0. Behind `count` it is older. */
  ends = new Float64Array(STRIDE * 512);

  /** Values that are not finite count as lying below all levels. */
  trace({ values, columns, rows }: Field, level: number): void {
    this.count = 0;
    for (let row = 0; row + 1 < rows; row++) {
      let at = row * columns;
      let corners = bit(values[at], level, 2) | bit(values[at + columns], level, 4);
      for (let column = 0; column + 1 < columns; column++, at++) {
        // What was the right side of the last cell is the left side of this one.
        corners = ((corners & 2) >> 1) | ((corners & 4) << 1);
        corners |= bit(values[at + 1], level, 2) | bit(values[at + columns + 1], level, 4);
        if (corners === 0 || corners === 15) continue;
        const ways = WAYS[corners];
        for (let n = 0; n < ways.length; n += 2) {
          const to = this.#room();
          this.#end(to, ways[n], values, columns, level, column, row);
          this.#end(to + 2, ways[n + 1], values, columns, level, column, row);
        }
      }
    }
  }

  /** Where the next segment is to stand. */
  #room(): number {
    const to = STRIDE * this.count++;
    if (to === this.ends.length) {
      const wider = new Float64Array(2 * to);
      wider.set(this.ends);
      this.ends = wider;
    }
    return to;
  }

  /** The point at which a side of a cell has the level; always reckoned from its lower or left end, so that neighbours have the same. */
  #end(
    to: number,
    side: Side,
    values: ArrayLike<number>,
    columns: number,
    level: number,
    column: number,
    row: number,
  ): void {
    const upright = side === 1 || side === 3;
    const [across, up] = [side === 1 ? column + 1 : column, side === 2 ? row + 1 : row];
    const at = up * columns + across;
    const [from, next] = [lowered(values[at]), lowered(values[at + (upright ? columns : 1)])];
    const share = (level - from) / (next - from);
    this.ends[to] = upright ? across : across + share;
    this.ends[to + 1] = upright ? up + share : up;
  }
}

function bit(value: number, level: number, corner: number): number {
  return value >= level && value < Infinity ? corner : 0;
}

function lowered(value: number): number {
  return Number.isFinite(value) ? value : -Number.MAX_VALUE;
}
