import { shareOf } from '#components/views/plot/scale.ts';
import type { PlotSpace } from '#components/views/plot/space.ts';

/** Side of the square in which a plot draws its curves. */
const SIDE = 1000;

interface Bowl {
  gradient(theta: readonly number[]): readonly number[];
}

/**
 * The level line of a bowl ½(ax² + by²) about `centre`, as two arcs: a page is much lighter by them than by the points of a curve. For the
 * `curves` of a plot.
 */
export function bowlLevel(space: PlotSpace, bowl: Bowl, centre: readonly number[], height: number): string {
  const [along] = bowl.gradient([1, 0]);
  const [, across] = bowl.gradient([0, 1]);
  const [wide, tall] = [along, across].map((curvature) => Math.sqrt((2 * height) / curvature));
  const at = (share: number): number => Math.round(share * SIDE);
  const [left, middle] = [shareOf(space.x, centre[0] - wide), shareOf(space.x, centre[0])];
  const up = shareOf(space.y, centre[1]);
  const [rx, ry] = [at(middle) - at(left), at(shareOf(space.y, centre[1] + tall) - up)];
  return `M${at(left)} ${SIDE - at(up)}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}
