import { exampleNetwork } from '#engine';
import type { ExampleNetwork } from '#engine';

/** The networks offered by name; both are 2–2–1 networks of sigmoid units. */
export const presetIds = ['paper', 'general'] as const;

export type PresetId = (typeof presetIds)[number];

/** All parameters of such a network, output layer first. */
export const parameters = ['w2_11', 'w2_12', 'b2_1', 'w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'] as const;

export type Parameter = (typeof parameters)[number];

/** What is updated: the first so many of the parameters. */
export const partIds = ['weight', 'output', 'all'] as const;

export type PartId = (typeof partIds)[number];

const counts: Record<PartId, number> = { weight: 1, output: 3, all: 9 };

export function partOf(part: PartId): readonly Parameter[] {
  return parameters.slice(0, counts[part]);
}

/** Learning rates the slider runs through; others can be typed. */
export const rates = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32];

export const limits = { min: 0.01, max: 32 } as const;

export function presetOf(id: PresetId): ExampleNetwork {
  return exampleNetwork(id);
}
