import type { FieldGrid, TrainingPlan, TrainingState } from '#engine';
import { startWorker } from '../worker-url.ts';
import { handedOver } from './messages.ts';
import type { TrainingFrame, TrainingRecords, TrainingReport, TrainingRequest } from './messages.ts';

/** A worker as far as a training needs it; tests bring their own. */
export type TrainingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What the page hears: at most one frame per animation frame, then, at most once, that it is over. */
export interface TrainingListener {
  onframe(frame: TrainingFrame): void;
  /** The worker could not be had, or broke down; nothing more is heard. The sentence is for authors. */
  onfailed(reason: string): void;
}

/** Hears of the records alone: the parameters stay in the worker. */
export interface RecordsListener extends Pick<TrainingListener, 'onfailed'> {
  onrecords(records: TrainingRecords): void;
}

export interface LiveOptions {
  /** Steps between two frames while it runs; by default 1. */
  stepsPerFrame?: number;
  /** Where to go on; by default at the plan's start. */
  state?: TrainingState;
  /** Let each frame carry the network's field over this grid; the network has two inputs. */
  grid?: FieldGrid;
  /** Let each frame carry the loss over all examples after each of its steps: one forward pass more over them for each step. */
  means?: boolean;
  startWorker?: () => TrainingWorker;
  /** Calls back before the next frame is drawn. */
  nextFrame?: (callback: () => void) => void;
}

/**
 * A network in training in a worker of its own, for a widget: start, pause, step, stop. The page asks for the next steps only when it has
 * shown the last ones, so a busy page, or one that is not seen, never has a backlog. It begins paused. Never throws.
 *
 * Speed: what costs time is done in the worker, field included, and the worker is at the next frame as soon as `onframe` returns. So let
 * `onframe` only take what it hears; what is drawn by effects, or in a microtask, is drawn meanwhile.
 */
export class LiveTraining {
  /** Steps between two frames; may be changed while it runs. */
  stepsPerFrame: number;
  readonly #listener: TrainingListener | RecordsListener;
  readonly #nextFrame: (callback: () => void) => void;
  #worker: TrainingWorker | undefined;
  #isRunning = false;
  /** Whether a frame was asked for and has not been shown yet. */
  #isWaiting = false;
  /** The field the listener has, and the one it had before: room for the next. */
  #shown: Float64Array<ArrayBuffer> | undefined;
  #spare: Float64Array<ArrayBuffer> | undefined;
  /** Single steps asked for and not yet handed to the worker. */
  #wanted = 0;

  constructor(plan: TrainingPlan, listener: TrainingListener | RecordsListener, options: LiveOptions = {}) {
    this.stepsPerFrame = options.stepsPerFrame ?? 1;
    this.#listener = listener;
    this.#nextFrame = options.nextFrame ?? ((callback) => requestAnimationFrame(callback));
    const start = options.startWorker ?? (() => startWorker('networkTraining'));
    try {
      const worker = start();
      this.#worker = worker;
      worker.onmessage = ({ data }: MessageEvent<TrainingReport>) => this.#hear(data);
      worker.onerror = ({ message }: ErrorEvent) => this.#fail(message);
      this.#say({ kind: 'begin', plan, state: options.state, grid: options.grid, means: options.means });
    } catch (error) {
      this.#fail(String(error));
    }
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Trains, frame after frame, until paused, stopped or diverged. */
  start(): void {
    this.#isRunning = this.#worker !== undefined;
    this.#ask();
  }

  /** Takes no further steps; the frame that was asked for is still heard. */
  pause(): void {
    this.#isRunning = false;
  }

  /** Pauses and takes so many single steps, heard as one frame. */
  step(count = 1): void {
    this.pause();
    this.#wanted += count;
    this.#ask();
  }

  /** Ends the worker at once and for good; nothing more is heard. */
  stop(): void {
    this.#isRunning = false;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(): void {
    const steps = this.#wanted > 0 ? this.#wanted : this.#isRunning ? this.stepsPerFrame : 0;
    if (steps === 0 || this.#isWaiting || !this.#worker) return;
    this.#wanted = 0;
    this.#isWaiting = true;
    if ('onrecords' in this.#listener) this.#say({ kind: 'advance', steps, wanted: 'records' });
    else this.#say({ kind: 'advance', steps, field: this.#spare });
  }

  #say(request: TrainingRequest): void {
    this.#worker?.postMessage(request, handedOver(request));
  }

  #hear(report: TrainingReport): void {
    if (report.kind === 'failed') this.#fail(report.reason);
    else this.#nextFrame(() => this.#show(report));
  }

  /** What was on its way when the training was stopped is dropped. */
  #show(report: Exclude<TrainingReport, { kind: 'failed' }>): void {
    if (!this.#worker) return;
    this.#isWaiting = false;
    if (report.kind === 'frame') this.#showFrame(report);
    else this.#showRecords(report);
    this.#ask();
  }

  #showFrame({ records, means, state, field }: TrainingFrame): void {
    if (state.divergence) this.pause();
    this.#spare = this.#shown;
    this.#shown = field;
    if ('onframe' in this.#listener) this.#listener.onframe({ records, means, state, field });
  }

  #showRecords({ records, divergence }: TrainingRecords): void {
    if (divergence) this.pause();
    if ('onrecords' in this.#listener) this.#listener.onrecords({ records, divergence });
  }

  #fail(reason: string): void {
    this.stop();
    this.#listener.onfailed(reason);
  }
}
