import { NetworkField, train, Training } from '#engine';
import type { TrainingRecord } from '#engine';
import type { TrainingFrame, TrainingReport, TrainingRequest } from './messages.ts';

/** The worker's side of the conversation, without the worker. Never throws: what goes wrong is reported. */
export class TrainingAnswers {
  #training: Training | undefined;
  #field: NetworkField | undefined;
  #measuresMeans = false;

  /** What is to be said to a request; nothing to a plan that can be begun. */
  to(request: TrainingRequest): TrainingReport | undefined {
    try {
      if (request.kind === 'advance') return this.#advance(request);
      const { plan, state, grid, means = false } = request;
      this.#training = new Training(plan, state);
      this.#field = grid && new NetworkField(plan.network, grid);
      this.#measuresMeans = means;
      return undefined;
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #advance({ steps, wanted, field: lent }: Extract<TrainingRequest, { kind: 'advance' }>): TrainingReport {
    const training = this.#training;
    if (!training) return { kind: 'failed', reason: 'no training has been begun' };
    const records: TrainingRecord[] = [];
    const means: number[] | undefined = this.#measuresMeans ? [] : undefined;
    for (const record of train(training, steps)) {
      records.push(record);
      means?.push(training.meanLoss());
    }
    if (wanted === 'records') return { kind: 'records', records, divergence: training.divergence };
    const state = training.toState();
    return { kind: 'frame', records, means, state, field: this.#sampled(state.theta, lent) };
  }

  #sampled(theta: readonly number[], lent: TrainingFrame['field']): TrainingFrame['field'] {
    if (!this.#field) return undefined;
    const field = lent ?? new Float64Array(this.#field.size);
    this.#field.sample(theta, field);
    return field;
  }
}
