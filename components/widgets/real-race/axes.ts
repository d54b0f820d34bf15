import type { Axis } from '#components/views/plot/scale.ts';
import { grid, LAST_STEP } from './setup.ts';
import type { DataId } from './setup.ts';
import type { Words } from './words.ts';

/** Losses that the chart shows; what lies beyond stands in the table. */
const LOSSES = [1e-5, 10] as const;

/** The axis of steps grows with the run, seldom. */
export const stepAxis = (step: number, words: Words): Axis => ({
  label: words.axes.step,
  domain: [0, [100, 300, LAST_STEP].find((end) => step <= end) ?? LAST_STEP],
  whole: true,
});

export const lossAxis = (words: Words): Axis => ({ label: words.axes.loss, domain: LOSSES, scale: 'log', count: 4 });

/** What leaves the axis ends on it. */
export const within = (loss: number): number => Math.min(LOSSES[1], Math.max(LOSSES[0], loss));

export const inputAxes = (data: DataId, words: Words): readonly [Axis, Axis] => [
  { label: words.axes.first[data], domain: grid.x, count: 3 },
  { label: words.axes.second[data], domain: grid.y, count: 3 },
];
