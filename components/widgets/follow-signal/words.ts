import type { CommonWords, NetworkFieldWords } from '#components/views/words.ts';
import type { Step } from './frames.ts';
import type { PresetId } from './setup.ts';
import type { SlipId } from './slips.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  /** {step} {last} {what} */
  status: string;
  start: string;
  /** {j} */
  unit: Record<'input' | 'hidden' | 'output', string>;
  /** The same as a heading, where languages differ: {j} */
  unitName: Record<'hidden' | 'output', string>;
  /** What a frame works out: {unit}, for products also {from}. */
  step: Record<Step['kind'] | 'prediction', string>;
  /** What happens in a frame, one or two sentences. */
  explain: Record<Step['kind'] | 'start' | 'prediction', string>;
  graph: string;
  preset: string;
  presets: Record<PresetId, string>;
  own: string;
  decimals: string;
  hidden: string;
  ask: {
    /** {what} */
    value: string;
    check: string;
    /** {left} */
    skip: string;
    /** No free skip is left, and no try was made yet. */
    skipLater: string;
    show: string;
    first: string;
    next: string;
    said: string;
    right: string;
    shown: string;
    /** ŷ is known. */
    done: string;
    wrong: string;
    tooFewDigits: string;
    /** At most two sentences for each slip. */
    slips: Record<SlipId, string>;
    /** {slip} */
    uncertain: string;
  };
  numbers: { summary: string; hint: string; fields: NetworkFieldWords };
  table: { step: string; formula: string; result: string };
}
