import type { TrainingPlan, TrainingRecord, TrainingState } from '#engine';

/** What a run has come to since the page last heard of it. */
export interface TrainingFrame {
  /** One per step taken, in order; empty where none could be. */
  records: TrainingRecord[];
  /** After the last of them; all that is needed to go on. It says so where the run diverged. */
  state: TrainingState;
}

/** What the page says to the worker: first a plan, then how many steps to take before the next frame. */
export type TrainingRequest =
  { kind: 'begin'; plan: TrainingPlan; state?: TrainingState | undefined } | { kind: 'advance'; steps: number };

/** What the worker says to the page: one frame for each `advance`, or that it cannot go on, with a sentence for authors. */
export type TrainingReport = ({ kind: 'frame' } & TrainingFrame) | { kind: 'failed'; reason: string };
