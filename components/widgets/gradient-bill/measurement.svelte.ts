import type { TimingProgress, TimingRecord, TimingReport } from '#workers/timing/messages.ts';

/** Layer sizes with 9, 31, 100, 300, 1000, 3001, 10 000, 30 000 and 100 000 parameters. */
export const networks: readonly (readonly number[])[] = [
  [2, 2, 1],
  [4, 5, 1],
  [9, 9, 1],
  [21, 13, 1],
  [35, 27, 1],
  [58, 50, 1],
  [99, 99, 1],
  [227, 131, 1],
  [367, 271, 1],
];

/** A measurement under way. */
export interface Timing {
  stop(): void;
  close(): void;
}

export type Begin = (networks: number[][], onreport: (report: TimingReport) => void) => Timing;

/** The worker and all that goes with it are fetched when they are first wanted. */
async function loadTiming(): Promise<Begin> {
  const { GradientTiming } = await import('#workers/timing/time-gradients.ts');
  return (sizes, onreport) => new GradientTiming(sizes, onreport);
}

/** What the reader's own machine takes, as it is measured. */
export class Measurement {
  status = $state<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle');
  records = $state.raw<TimingRecord[]>([]);
  progress = $state.raw<TimingProgress>();

  #timing: Timing | undefined;
  /** Counts the starts, so that one that was overtaken is dropped. */
  #run = 0;
  readonly #load: () => Promise<Begin>;

  constructor(load: () => Promise<Begin> = loadTiming) {
    this.#load = load;
  }

  async start(): Promise<void> {
    this.close();
    const run = this.#run;
    this.status = 'running';
    this.records = [];
    this.progress = undefined;
    try {
      const begin = await this.#load();
      if (run !== this.#run) return;
      const timing = begin(
        networks.map((sizes) => [...sizes]),
        (report) => run === this.#run && this.#hear(report),
      );
      // A worker that cannot be had fails before it is here.
      if (this.status === 'running') this.#timing = timing;
    } catch {
      if (run === this.#run) this.status = 'failed';
    }
  }

  /** Before the worker is there, it need not come. */
  stop(): void {
    if (this.#timing) return this.#timing.stop();
    if (this.status !== 'running') return;
    this.#run += 1;
    this.status = 'stopped';
  }

  /** Ends the worker at once, whatever it is at. */
  close(): void {
    this.#run += 1;
    this.#timing?.close();
    this.#timing = undefined;
  }

  /** Back to where nothing has been measured. */
  clear(): void {
    this.close();
    this.status = 'idle';
    this.records = [];
    this.progress = undefined;
  }

  /** The largest network measured, and what its numbers come to. */
  get largest(): { record: TimingRecord; times: number; passes: number } | undefined {
    const record = this.records.at(-1);
    if (!record) return undefined;
    return { record, times: record.numerical / record.backward, passes: record.backward / record.perPass };
  }

  #hear(report: TimingReport): void {
    if (report.kind === 'progress') this.progress = report;
    else if (report.kind === 'record') this.records = [...this.records, report];
    else {
      this.status = report.kind === 'failed' ? 'failed' : report.stopped ? 'stopped' : 'done';
      this.#timing = undefined;
    }
  }
}

/** Whether every pass of a numerical gradient was timed, or the rest computed from those that were. */
export const isWhole = ({ passes, needed }: TimingRecord): boolean => passes >= needed;
