import { exampleNetwork } from '#engine';
import type { Worked } from '#engine';

/** The networks offered by name; both are 2–2–1. */
export const presetIds = ['general', 'paper'] as const;

export type PresetId = (typeof presetIds)[number];

/** The largest size of a number that can be set. */
export const limit = 100;

export function presetOf(id: PresetId): Worked {
  const { network, sample } = exampleNetwork(id);
  return { network, sample };
}
