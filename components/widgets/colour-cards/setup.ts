/** The networks offered by name; both are 2–2–1 networks of sigmoid units. */
export const presetIds = ['general', 'paper'] as const;

export type PresetId = (typeof presetIds)[number];

/** A weight into unit j of layer l from unit i, or, without a sender, a bias. Units count from 0. */
export interface Arrow {
  readonly l: number;
  readonly j: number;
  readonly i?: number;
}

/** What a gradient can be asked for, by its name. */
export const arrows = {
  w2_11: { l: 2, j: 0, i: 0 },
  w2_12: { l: 2, j: 0, i: 1 },
  w1_11: { l: 1, j: 0, i: 0 },
  w1_12: { l: 1, j: 0, i: 1 },
  b1_1: { l: 1, j: 0 },
  w1_21: { l: 1, j: 1, i: 0 },
  w1_22: { l: 1, j: 1, i: 1 },
  b1_2: { l: 1, j: 1 },
} as const satisfies Record<string, Arrow>;

export type ArrowId = keyof typeof arrows;
