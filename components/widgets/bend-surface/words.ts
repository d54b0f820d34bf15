import type { CommonWords, NetworkFieldWords } from '#components/views/words.ts';
import type { Guess, Height } from './link.ts';
import type { PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  preset: string;
  presets: Record<PresetId, string>;
  own: string;
  height: string;
  heights: Record<Height, string>;
  hidden: string;
  /** The hidden layer with its sigmoids, and without. */
  layers: Record<'bent' | 'flat', string>;
  /** Beside the choice as long as it is locked. */
  locked: string;
  /** The whole figure in one sentence: {height} {layer} {x1} {x2} {value} */
  plot: string;
  /** {height} {step} */
  spacing: string;
  level: string;
  point: string;
  /** Of the sliders: {j} */
  x: string;
  /** {limit} */
  xLimits: string;
  ask: {
    question: string;
    guesses: Record<Guess, string>;
    said: string;
    /** The sigmoids are still there, or there again. */
    takeOut: string;
    /** What came out; `same` where it was foretold. */
    same: string;
    other: string;
    prediction: string;
    why: string;
  };
  /** Name of the formula at the point. */
  layerByLayer: string;
  explain: Record<'bent' | 'flat', string>;
  one: {
    title: string;
    /** One per input. */
    weights: readonly [string, string];
    bias: string;
    /** {two} {one} */
    agrees: string;
    /** {two} {one} */
    differs: string;
  };
  numbers: { summary: string; hint: string; fields: NetworkFieldWords };
  /** Caption of the table of heights: {height} {layer} */
  table: string;
}
