import type { Divergence, FieldGrid, TrainingPlan, TrainingRecord, TrainingState } from '#engine';

/** What a run has come to since the page last heard of it. */
export interface TrainingFrame {
  /** One per step taken, in order; empty where none could be. */
  records: TrainingRecord[];
  /** C over all examples, each once, after each of these steps; where the run was begun with `means`. */
  means?: number[] | undefined;
  /** After the last of them; all that is needed to go on. It says so where the run diverged. */
  state: TrainingState;
  /**
   * What the network answers over the grid the run was begun with, in that state: as NetworkField. It is the listener's until the next frame
   * has been heard; then the page lends it to the worker again, as room for another, so that nothing is copied and nothing made anew.
   */
  field?: Float64Array<ArrayBuffer> | undefined;
}

/** The same without the parameters, for a figure that draws none: a few numbers instead of thousands. */
export interface TrainingRecords {
  records: TrainingRecord[];
  divergence?: Divergence | undefined;
}

/**
 * What the page says to the worker: first a plan, then how many steps to take before the next answer, and either that the records alone are
 * wanted of it or the room for its field: where none is lent, the worker makes it.
 */
export type TrainingRequest =
  | {
      kind: 'begin';
      plan: TrainingPlan;
      state?: TrainingState | undefined;
      grid?: FieldGrid | undefined;
      means?: boolean | undefined;
    }
  | { kind: 'advance'; steps: number; wanted?: 'records'; field?: Float64Array<ArrayBuffer> | undefined };

/** What the worker says to the page: one answer to each `advance`, or that it cannot go on, with a sentence for authors. */
export type TrainingReport =
  ({ kind: 'frame' } & TrainingFrame) | ({ kind: 'records' } & TrainingRecords) | { kind: 'failed'; reason: string };

/** What a message hands over instead of copying it. */
export function handedOver(message: TrainingRequest | TrainingReport): ArrayBuffer[] {
  return 'field' in message && message.field ? [message.field.buffer] : [];
}
