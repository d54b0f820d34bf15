import { TrainingAnswers } from './answer.ts';
import type { TrainingWorker } from './live-training.ts';
import type { TrainingReport, TrainingRequest } from './messages.ts';

/**
 * Stands in for the worker where there is none: the same answers, worked out on the page's own thread. Whoever uses it asks for few steps
 * at a time, so that the page stays at hand.
 */
export class OnPage implements TrainingWorker {
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  readonly #answers = new TrainingAnswers();
  #isEnded = false;

  postMessage(request: TrainingRequest): void {
    const report = this.#answers.to(request);
    if (report) setTimeout(() => this.#say(report));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #say(report: TrainingReport): void {
    if (!this.#isEnded)
      this.onmessage?.call(this as unknown as Worker, { data: report } as MessageEvent<TrainingReport>);
  }
}
