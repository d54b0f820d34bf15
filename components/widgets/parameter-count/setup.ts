/** Layer widths offered by name. */
export const presets = {
  small: [2, 2, 1],
  digits: [784, 100, 10],
  deep: [784, 128, 64, 10],
} as const satisfies Record<string, readonly number[]>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as PresetId[];

/** Layers including the inputs, and units in each. */
export const limits = { fewestLayers: 2, layers: 6, units: 1000 } as const;

/** Units of a layer that is put in. */
export const freshWidth = 16;
