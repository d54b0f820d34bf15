import { exampleNetwork } from '#engine';
import type { Worked } from '#engine';

/** The networks offered by name; both are 2–2–1 networks of sigmoid units. */
export const presetIds = ['general', 'paper'] as const;

export type PresetId = (typeof presetIds)[number];

/** The arrows into the output unit, by their senders. */
export const arrowIds = ['w2_11', 'w2_12'] as const;

export type ArrowId = (typeof arrowIds)[number];

export function presetOf(id: PresetId): Worked {
  const { network, sample } = exampleNetwork(id);
  return { network, sample };
}
