import { train, Training } from '#engine';
import type { TrainingReport, TrainingRequest } from './messages.ts';

/** The worker's side of the conversation, without the worker. Never throws: what goes wrong is reported. */
export class TrainingAnswers {
  #training: Training | undefined;

  /** What is to be said to a request; nothing to a plan that can be begun. */
  to(request: TrainingRequest): TrainingReport | undefined {
    try {
      if (request.kind === 'advance') return this.#advance(request.steps, request.wanted === 'records');
      this.#training = new Training(request.plan, request.state);
      return undefined;
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #advance(steps: number, onlyRecords: boolean): TrainingReport {
    const training = this.#training;
    if (!training) return { kind: 'failed', reason: 'no training has been begun' };
    const records = [...train(training, steps)];
    if (onlyRecords) return { kind: 'records', records, divergence: training.divergence };
    return { kind: 'frame', records, state: training.toState() };
  }
}
