import type { CommonWords, NumberProblemWords } from '#components/views/words.ts';
import type { PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  preset: string;
  presets: Record<PresetId, string>;
  own: string;
  /** {l} */
  layer: Record<'inputs' | 'hidden' | 'outputs', string>;
  addHidden: string;
  removeHidden: string;
  problems: NumberProblemWords & { limits: string };
  /** The whole figure in one sentence: {sizes} {total} {l} {share} */
  figure: string;
  /** How the areas are to be read. */
  legend: string;
  bias: string;
  formula: string;
  explain: string;
  table: {
    layer: string;
    weights: string;
    biases: string;
    total: string;
    share: string;
    all: string;
  };
}
