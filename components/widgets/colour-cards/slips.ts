/** What a card in a slot that is not its own answers back, by its number in the catalogue where it has one. */
export const outputSlips = ['M03', 'M04', 'M08', 'M12', 'M13', 'M14', 'M18', 'other-step', 'elsewhere'] as const;

export const hiddenSlips = [
  'M02',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M18',
  'M19',
  'M27',
  /** The slope of the other hidden unit. */
  'neighbours-slope',
  /** What the unit sent on, for what entered it. */
  'sent-on',
  /** A factor that δ holds already. */
  'in-delta',
  'other-step',
  'elsewhere',
] as const;

export type OutputSlip = (typeof outputSlips)[number];

export type HiddenSlip = (typeof hiddenSlips)[number];

export type SlipId = OutputSlip | HiddenSlip;
