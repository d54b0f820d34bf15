import { recordDescent, surface } from '#engine';
import type { DescentStep } from '#engine';
import { lastStep } from './link.ts';

/** What is done with the gradient before a step. */
export const wayIds = ['none', 'norm', 'value'] as const;

export type Way = (typeof wayIds)[number];

/** A valley that is nine times as steep across as along, and a rate too large for its walls. */
export const valley = surface('bowl');

export const rate = 0.3;

/** The walks of all ways from the same place, under one bound. */
export function walksUnder(c: number): Readonly<Record<Way, readonly DescentStep[]>> {
  const walk = (by: Way): DescentStep[] =>
    recordDescent(
      valley,
      {
        optimizer: 'sgd',
        options: { learningRate: rate },
        start: valley.start,
        ...(by !== 'none' && { clip: { by, largest: c } }),
      },
      lastStep,
    );
  return { none: walk('none'), norm: walk('norm'), value: walk('value') };
}

/** Half the width and half the height of the ellipse on which the valley is so high. */
export function halfAxesAt(height: number): readonly [number, number] {
  const [along] = valley.gradient([1, 0]);
  const [, across] = valley.gradient([0, 1]);
  return [Math.sqrt((2 * height) / along), Math.sqrt((2 * height) / across)];
}
