import { exampleNetwork } from '#engine';
import type { Network } from '#engine';

/** The networks offered by name; all are 2–2–1. */
export const presetIds = ['steep', 'general', 'paper'] as const;

export type PresetId = (typeof presetIds)[number];

/** The largest size of a weight or bias that can be set. */
export const limit = 20;

/** The square of inputs that is drawn: from −side to side both ways. */
export const side = 4;

/** The bends of F1 are too wide to be seen in the square; these are narrow, and the two hidden units look in different directions. */
const steep: Network = {
  ...exampleNetwork('general').network,
  W: [[], [2, 0.5, -0.5, 2], [4, -4]],
  b: [[], [1, -1], [0.5]],
};

export const presets: Readonly<Record<PresetId, Network>> = {
  steep,
  general: exampleNetwork('general').network,
  paper: exampleNetwork('paper').network,
};

/** Where the output is read first: the example of the book. */
export const start: readonly number[] = exampleNetwork('general').sample.x;
