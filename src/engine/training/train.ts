import type { Divergence, TrainingRecord } from './plan.ts';
import type { Training } from './training.ts';

/**
 * Trains, one record per step, for as long as it is asked or for at most `steps` steps. Stopped at any record, the run can be gone on with by
 * calling it again. Ends by itself, returning the divergence, where a number was no longer finite; that step has no record.
 */
export function* train(training: Training, steps = Infinity): Generator<TrainingRecord, Divergence | undefined, void> {
  for (let n = 0; n < steps; n++) {
    if (!training.step()) return training.divergence;
    yield training.record();
  }
  return undefined;
}
