import type { FrameWords, NumberProblemWords, TransportWords } from '#components/views/words.ts';
import type { Way } from './link.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  /** {step} {last} */
  status: Record<Way, string>;
  depth: string;
  /** {depth} */
  spokenDepth: string;
  numbers: NumberProblemWords & { limits: string };
  wayLegend: string;
  ways: Record<Way, string>;
  /** {depth} */
  drawing: string;
  counters: { paths: string; edges: string; walked: string };
  line: {
    /** {length} */
    pathsStart: string;
    /** {k} {length} */
    path: string;
    /** {paths} {walked} */
    pathsDone: string;
    sweepStart: string;
    /** {count} */
    sweep: string;
    /** {paths} {edges} */
    sweepDone: string;
  };
  plot: { label: string; across: string; up: string; paths: string; edges: string };
  table: { caption: string; depth: string; paths: string; alone: string; edges: string };
  damagedLink: string;
}
