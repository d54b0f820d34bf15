import type { FrameWords, NumberProblemWords, TransportWords } from '#components/views/words.ts';
import type { MeetingRule } from '#engine';
import type { GraphProblem } from './formula-graph.ts';
import type { Guess } from './link.ts';
import type { PresetId } from './setup.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  /** {step} {last} {what} */
  status: string;
  /** What a step does: {node} sends. */
  sends: string;
  before: string;
  /** {formula} {count} */
  graph: string;
  line: {
    /** {output} */
    start: string;
    arrives: string;
    /** {node} */
    meets: string;
    /** {node} {before} {contribution} */
    overwrite: string;
    /** {node} {before} {contribution} */
    keepFirst: string;
    /** {from} {to} */
    pending: string;
    done: string;
    /** {node} {count} */
    locked: string;
    /** {from} {to} */
    arrow: string;
  };
  hidden: string;
  node: {
    /** {name} {value} {gradient} {state} */
    whole: string;
    none: string;
    ready: string;
    /** {count} */
    waiting: string;
    sent: string;
    letter: string;
  };
  ask: {
    /** {derivative} {before} {contribution} */
    question: string;
    said: string;
    unknown: string;
    /** {before} {contribution} {sum} */
    outcome: Record<Guess, string>;
    /** {node} {output} */
    why: string;
    /** The mark beside the node: {value}. */
    ghost: string;
  };
  rule: {
    legend: string;
    add: string;
    overwrite: string;
    where: string;
    /** Beside the choice of what arrives last: what comes from {node}, or else what is sent later or earlier. */
    last: string;
    /** {node} */
    from: string;
    orders: Record<Exclude<MeetingRule, 'add'>, string>;
    everywhere: string;
    none: string;
  };
  inputs: {
    preset: string;
    presets: Record<PresetId, string>;
    own: string;
    formula: string;
    hint: string;
    values: string;
    /** {name} */
    value: string;
    numbers: NumberProblemWords & { limits: string };
    problems: Record<Exclude<GraphProblem['reason'], 'domain'>, string>;
  };
  check: {
    caption: string;
    letter: string;
    value: string;
    found: string;
    measured: string;
    verdict: string;
    same: string;
    different: string;
    noValue: string;
    waiting: string;
    allSame: string;
    notAdded: string;
    kink: string;
  };
  table: {
    nodes: string;
    node: string;
    definition: string;
    derivative: string;
    arrows: string;
    arrow: string;
    upstream: string;
    local: string;
    contribution: string;
  };
  damagedLink: string;
}
