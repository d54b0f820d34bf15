import type { CommonWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { PartId, PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  preset: string;
  presets: Record<PresetId, string>;
  part: string;
  parts: Record<PartId, string>;
  /** {view} */
  graph: string;
  views: Record<'before' | 'after', string>;
  formula: string;
  explain: string;
  losses: Record<'before' | 'after', string>;
  drops: Record<'expected' | 'real', string>;
  hidden: string;
  ask: {
    /** {expected} */
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {expected} {real} */
    outcomes: Record<Exclude<Guess, 'unknown'>, string>;
    /** The loss has grown. {real} */
    grown: string;
    why: string;
  };
  eta: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  table: { caption: string; parameter: string; from: string; gradient: string; step: string; to: string; left: string };
}
