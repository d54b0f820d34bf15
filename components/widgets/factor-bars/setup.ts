import { exampleNetwork } from '#engine';
import type { Worked } from '#engine';

/** The numbers that can be moved, by their names. */
export const knobIds = ['y_1', 'b2_1', 'x_1', 'x_2'] as const;

export type KnobId = (typeof knobIds)[number];

export const limits: Record<KnobId, { min: number; max: number; step: number }> = {
  y_1: { min: 0, max: 1, step: 0.05 },
  b2_1: { min: -8, max: 8, step: 0.1 },
  x_1: { min: -4, max: 4, step: 0.1 },
  x_2: { min: -4, max: 4, step: 0.1 },
};

/** F1, where the figure begins, and the bias the prediction is about. */
export function start(): Worked {
  const { network, sample } = exampleNetwork('general');
  return { network, sample };
}

export const startValues: Record<KnobId, number> = (() => {
  const { network, sample } = start();
  return { y_1: sample.y[0], b2_1: network.b[2][0], x_1: sample.x[0], x_2: sample.x[1] };
})();

export const loweredBias = -6;
