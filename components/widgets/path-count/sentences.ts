import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import type { PathState } from './path-state.svelte.ts';
import type { Words } from './words.ts';

/** Numbers of things are written out in full: these are to be compared digit by digit. */
export const printed = (count: number): string => (count < 1e6 ? formatNumber(count, { trim: true }) : String(count));

/** What the present step has done. */
export function explanationOf(state: PathState, { line }: Words): string {
  const { way, cursor, lastStep, cost, depth } = state;
  const length = depth + 1;
  if (way === 'paths') {
    if (cursor === 0) return fill(line.pathsStart, { length });
    const done = fill(line.pathsDone, { paths: printed(cost.paths), walked: printed(state.walked) });
    return cursor === lastStep ? done : fill(line.path, { k: printed(cursor), length });
  }
  if (cursor === 0) return line.sweepStart;
  if (cursor === lastStep) return fill(line.sweepDone, { paths: printed(cost.paths), edges: cost.edges });
  return fill(line.sweep, { count: printed(state.arrived(state.present[0][1])!) });
}
