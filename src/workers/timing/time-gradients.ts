import { startWorker } from '../worker-url.ts';
import type { TimingReport, TimingRequest } from './messages.ts';

/** A worker as far as the measurement needs it; tests bring their own. */
export type TimingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * One measurement in a worker of its own: the page goes on answering. `onreport` hears everything up to `done` or `failed`, then nothing
 * more. Never throws: where no worker can be had, `failed` is reported.
 */
export class GradientTiming {
  #worker: TimingWorker | undefined;
  readonly #onreport: (report: TimingReport) => void;

  constructor(
    networks: number[][],
    onreport: (report: TimingReport) => void,
    start: () => TimingWorker = () => startWorker('gradientTiming'),
  ) {
    this.#onreport = onreport;
    try {
      const worker = start();
      this.#worker = worker;
      worker.onmessage = ({ data }: MessageEvent<TimingReport>) => this.#hear(data);
      worker.onerror = () => this.#hear({ kind: 'failed' });
      this.#ask({ kind: 'start', networks });
    } catch {
      onreport({ kind: 'failed' });
    }
  }

  /** Asks the worker to end; `done` follows, after the block it is at. */
  stop(): void {
    this.#ask({ kind: 'stop' });
  }

  /** Ends the worker at once; nothing is reported any more. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(request: TimingRequest): void {
    this.#worker?.postMessage(request);
  }

  /** What was on its way when the worker was ended is dropped. */
  #hear(report: TimingReport): void {
    if (!this.#worker) return;
    if (report.kind === 'done' || report.kind === 'failed') this.close();
    this.#onreport(report);
  }
}
