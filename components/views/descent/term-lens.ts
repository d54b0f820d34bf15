import { PlotSpace } from '#components/views/plot/space.ts';
import type { TermArrow } from './step-chain.ts';

/** A square piece of the plane, as large as the arrows of a step need. */
export interface TermLens {
  readonly space: PlotSpace;
  /** Of the square, in units of the plane. */
  readonly side: number;
  /** Those too short for letters have none. */
  readonly arrows: readonly TermArrow[];
}

/** Room about the arrows, as a share of their extent; and the shortest arrow that has room for its letters. */
const [ROOM, SHORTEST] = [0.3, 0.16];

export const lengthOf = ({ by: [u, v] }: TermArrow): number => Math.hypot(u, v);

/** Undefined where there is nothing to be seen: no arrow, or none with a length. */
export function termLens(arrows: readonly TermArrow[]): TermLens | undefined {
  const places = arrows.flatMap(({ from, to }) => [from, to]);
  const extents = [0, 1].map((n) => {
    const values = places.map((place) => place[n]);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const side = (1 + 2 * ROOM) * Math.max(...extents.map(([low, high]) => high - low));
  if (!(side > 0)) return undefined;
  const [x, y] = extents.map(([low, high]) => {
    const middle = (low + high) / 2;
    return { label: '', domain: [middle - side / 2, middle + side / 2] as const };
  });
  return {
    space: new PlotSpace(x, y),
    side,
    arrows: arrows.map((arrow) => (lengthOf(arrow) < SHORTEST * side ? { ...arrow, label: '' } : arrow)),
  };
}
