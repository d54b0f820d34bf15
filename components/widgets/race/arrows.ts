import { withWhole } from '#components/views/descent/step-chain.ts';
import type { TermArrow } from '#components/views/descent/step-chain.ts';
import { termArrows } from '#components/views/descent/term-arrows.ts';
import type { RaceState } from './race-state.svelte.ts';
import { planOf } from './walkers.ts';

/** The parts of a walker's step t, and where there are several the whole of it; none at the start and behind the end of a walk. */
export function arrowsOf(race: RaceState, n: number, t: number): TermArrow[] {
  const [before, step] = [race.walks[n]?.steps[t - 1], race.walks[n]?.steps[t]];
  if (!before || !step) return [];
  const descent = { ...planOf(race.walkers[n]), start: race.start };
  return withWhole(termArrows(descent, before, step), before, step);
}
