import { sampleField } from '#components/views/plot/level-lines.ts';
import type { Field } from '#components/views/plot/level-lines.ts';
import type { PlotSpace } from '#components/views/plot/space.ts';
import type { Ground } from './ground.ts';

/** Samples per side: of the picture in the HTML, of a typed formula, which is slow to work out, and of a surface of the engine. */
const SAMPLES = { static: 40, own: 120, engine: 400 } as const;

/** The heights of a ground over a plot. */
export function fieldOf({ id, objective }: Ground, space: PlotSpace, isStatic: boolean): Field {
  const samples = isStatic ? SAMPLES.static : id === 'own' ? SAMPLES.own : SAMPLES.engine;
  return sampleField((u, v) => objective.value([u, v], 0), space, samples);
}

const LINES = 8;

/** Heights of level lines by how much of the plot lies below them, so that narrow valleys and flat bowls show alike. */
export function levelsOf({ values }: Field): number[] {
  const sorted = Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  const shares = Array.from({ length: LINES }, (_, n) => ((n + 1) / (LINES + 1)) ** 2);
  return [...new Set(shares.map((share) => sorted[Math.floor(share * (sorted.length - 1))]))].filter(
    (level) => level !== undefined,
  );
}
