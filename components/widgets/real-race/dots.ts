import type { PlotSpace } from '#components/views/plot/space.ts';
import { shareOf } from '#components/views/plot/scale.ts';
import type { Sample } from '#engine';

const SIDE = 1000;

/**
 * The examples of each class as one path each, of lines too short to be seen: what is seen are their caps, round or square, which keep
 * their size. A few hundred elements less for each field.
 */
export function dotsOf(samples: readonly Sample[], { x, y }: PlotSpace): readonly [zero: string, one: string] {
  const paths: [string, string] = ['', ''];
  for (const sample of samples) {
    const [left, top] = [shareOf(x, sample.x[0]), 1 - shareOf(y, sample.x[1])].map((share) => Math.round(SIDE * share));
    paths[sample.y[0] > 0.5 ? 1 : 0] += `M${left} ${top}h.01`;
  }
  return paths;
}
