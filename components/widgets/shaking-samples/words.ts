import type { CommonWords } from '#components/views/words.ts';
import type { DataId } from './data.ts';
import type { Guess, LinkState } from './link.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  decimals: string;
  choices: { data: string; way: string; m: string; x: string; y: string; seed: string };
  data: Record<DataId, string>;
  ways: Record<LinkState['way'], string>;
  /** {weight} */
  axis: string;
  /** {m} {drawn} */
  plane: string;
  keys: Record<'whole' | 'example' | 'batch' | 'expected', string>;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    /** {sigma} {half} */
    outcome: string;
  };
  locked: string;
  buttons: Record<'ten' | 'hundred' | 'all' | 'reseed', string>;
  tooMany: string;
  /** {drawn} {last} */
  status: string;
  /** {count} */
  counted: string;
  nothing: string;
  found: Record<'same' | 'zero' | 'near', string>;
  chart: {
    title: string;
    across: string;
    up: string;
    /** {values} */
    label: string;
    back: string;
    kept: string;
    counted: string;
    drawn: string;
    zero: string;
    /** Before the prediction. */
    hidden: string;
  };
  table: { caption: string; what: string } & Record<'whole' | 'mean' | 'sigma' | 'deviation' | 'expected', string>;
  list: { caption: string; batch: string; times: string };
  problems: CommonWords['numbers'];
  limits: { seed: string };
}
