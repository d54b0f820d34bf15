import type { Divergence, TrainingPlan, TrainingRecord, TrainingState } from '#engine';

/** What a run has come to since the page last heard of it. */
export interface TrainingFrame {
  /** One per step taken, in order; empty where none could be. */
  records: TrainingRecord[];
  /** After the last of them; all that is needed to go on. It says so where the run diverged. */
  state: TrainingState;
}

/** The same without the parameters, for a figure that draws none: a few numbers instead of thousands. */
export interface TrainingRecords {
  records: TrainingRecord[];
  divergence?: Divergence | undefined;
}

/** What the page says to the worker: first a plan, then how many steps to take before the next frame, and what is wanted of it. */
export type TrainingRequest =
  | { kind: 'begin'; plan: TrainingPlan; state?: TrainingState | undefined }
  | { kind: 'advance'; steps: number; wanted?: 'records' };

/** What the worker says to the page: one answer to each `advance`, or that it cannot go on, with a sentence for authors. */
export type TrainingReport =
  ({ kind: 'frame' } & TrainingFrame) | ({ kind: 'records' } & TrainingRecords) | { kind: 'failed'; reason: string };
