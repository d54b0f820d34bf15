/** An arrow between two nodes; `from` stands in a higher row than `to`. */
export interface LayeredArrow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A place in a row: a node, or where a long arrow passes between the nodes of a row. */
export type Cell = { readonly node: number } | { readonly bend: string };

/** Rows from top to bottom, cells from left to right, all cells of a row equally wide. */
export interface Layout {
  readonly rows: readonly (readonly Cell[])[];
}

interface Segment {
  readonly upper: string;
  readonly lower: string;
}

const SWEEPS = 8;

const keyOf = (cell: Cell): string => ('node' in cell ? `n${cell.node}` : cell.bend);

/**
 * Rows by the longest way down from the top, cells ordered so that few arrows cross: each row by the mean place of its neighbours, up
 * and down in turn, and of all orders met the one with the fewest crossings; `last` is read from left to right where that costs nothing.
 * Source: K. Sugiyama, S. Tagawa, M. Toda, IEEE Trans. SMC 11 (1981) 109.
 */
export function layOut(nodes: readonly number[], arrows: readonly LayeredArrow[], last: readonly number[]): Layout {
  const row = depths(nodes, arrows);
  const rows: Cell[][] = Array.from({ length: Math.max(...row.values()) + 1 }, () => []);
  for (const node of nodes.toReversed()) rows[row.get(node)!].push({ node });
  const segments = arrows.flatMap(({ id, from, to }): Segment[] => {
    const [top, bottom] = [row.get(from)!, row.get(to)!];
    const bends = Array.from({ length: bottom - top - 1 }, (_, n) => `${id}/${top + 1 + n}`);
    bends.forEach((bend, n) => rows[top + 1 + n].push({ bend }));
    const stops = [`n${from}`, ...bends, `n${to}`];
    return stops.slice(1).map((lower, n) => ({ upper: stops[n], lower }));
  });
  const candidates = orders(rows, segments).flatMap((found) => [found, found.map((cells) => cells.toReversed())]);
  const costs = candidates.map((found) => crossings(found, segments) + inversions(found, last) / 1000);
  return { rows: candidates[costs.indexOf(Math.min(...costs))] };
}

function depths(nodes: readonly number[], arrows: readonly LayeredArrow[]): Map<number, number> {
  const known = new Map<number, number>();
  const depth = (node: number): number => {
    const found =
      known.get(node) ?? Math.max(-1, ...arrows.filter(({ to }) => to === node).map(({ from }) => depth(from))) + 1;
    known.set(node, found);
    return found;
  };
  nodes.forEach(depth);
  return known;
}

function orders(rows: readonly Cell[][], segments: readonly Segment[]): Cell[][][] {
  let present = rows.map((cells) => [...cells]);
  const met = [present];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const downwards = sweep % 2 === 0;
    const next = present.map((cells) => [...cells]);
    const sequence = downwards ? next.keys() : [...next.keys()].reverse();
    for (const n of sequence) {
      const neighbours = next[downwards ? n - 1 : n + 1];
      if (neighbours) next[n] = byNeighbours(next[n], neighbours, segments, downwards);
    }
    present = next;
    met.push(present);
  }
  return met;
}

function byNeighbours(cells: Cell[], others: Cell[], segments: readonly Segment[], areAbove: boolean): Cell[] {
  const places = placesIn(others);
  const mean = (cell: Cell, n: number): number => {
    const key = keyOf(cell);
    const found = segments
      .filter(({ upper, lower }) => (areAbove ? lower : upper) === key)
      .map(({ upper, lower }) => places.get(areAbove ? upper : lower)!);
    return found.length === 0 ? (n + 0.5) / cells.length : found.reduce((sum, place) => sum + place, 0) / found.length;
  };
  const means = new Map(cells.map((cell, n) => [cell, mean(cell, n)]));
  return cells.toSorted((one, other) => means.get(one)! - means.get(other)!);
}

/** The middle of each cell, as a share of the width. */
function placesIn(cells: readonly Cell[]): Map<string, number> {
  return new Map(cells.map((cell, n) => [keyOf(cell), (n + 0.5) / cells.length]));
}

function crossings(rows: readonly Cell[][], segments: readonly Segment[]): number {
  let count = 0;
  for (let n = 1; n < rows.length; n++) {
    const [above, below] = [placesIn(rows[n - 1]), placesIn(rows[n])];
    const lines = segments
      .filter(({ lower }) => below.has(lower))
      .map(({ upper, lower }) => [above.get(upper)!, below.get(lower)!]);
    lines.forEach(([a, b], m) => {
      for (const [c, d] of lines.slice(m + 1)) if ((a - c) * (b - d) < 0) count += 1;
    });
  }
  return count;
}

function inversions(rows: readonly Cell[][], last: readonly number[]): number {
  const places = new Map(rows.flatMap((cells) => [...placesIn(cells)]));
  const inOrder = last.map((node) => places.get(`n${node}`)!);
  return inOrder.reduce((sum, place, n) => sum + inOrder.slice(n + 1).filter((later) => later < place).length, 0);
}
