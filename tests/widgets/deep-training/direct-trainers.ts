import type { TrainingPlan } from '#engine';
import type { Trainer } from '#workers/training/trainers.ts';
import type { LoadTrainers } from '#workers/training/trainers.ts';
import { TrainingAnswers } from '#workers/training/answer.ts';
import type { RecordsListener } from '#workers/training/live-training.ts';

/** Trains at once where it stands, with the worker's own answers, and reports a moment later. */
class DirectTrainer implements Trainer {
  readonly #answers = new TrainingAnswers();
  readonly #listener: RecordsListener;
  #isStopped = false;

  constructor(plan: TrainingPlan, listener: RecordsListener) {
    this.#listener = listener;
    this.#answers.to({ kind: 'begin', plan });
  }

  step(count: number): void {
    const report = this.#answers.to({ kind: 'advance', steps: count, wanted: 'records' });
    queueMicrotask(() => {
      if (this.#isStopped || report?.kind !== 'records') return;
      this.#listener.onrecords({ records: report.records, divergence: report.divergence });
    });
  }

  stop(): void {
    this.#isStopped = true;
  }
}

export const direct: LoadTrainers = () => Promise.resolve((plan, listener) => new DirectTrainer(plan, listener));

/** No worker can be had: it fails as soon as it is begun. */
export const withoutWorker: LoadTrainers = (place) =>
  place === 'page'
    ? direct(place)
    : Promise.resolve((_plan, listener) => {
        listener.onfailed('no worker');
        return { step: () => undefined, stop: () => undefined };
      });

/** Nothing can be loaded at all. */
export const broken: LoadTrainers = () => Promise.reject(new Error('not to be had'));
