import type { Begin, LoadTrainers, Trainer } from '#workers/training/trainers.ts';
import { TrainingAnswers } from '#workers/training/answer.ts';
import type { TrainingListener } from '#workers/training/live-training.ts';
import { handedOver } from '#workers/training/messages.ts';

/** Trains where it stands, with the worker's own answers; buffers are handed over as between threads, so that none is used by two. */
const begin: Begin<TrainingListener> = (plan, listener, options): Trainer => {
  const answers = new TrainingAnswers();
  let isStopped = false;
  let [shown, spare]: (Float64Array<ArrayBuffer> | undefined)[] = [];
  answers.to({ kind: 'begin', plan, ...options });
  return {
    step(steps) {
      const asked = { kind: 'advance', steps, field: spare } as const;
      const report = answers.to(structuredClone(asked, { transfer: handedOver(asked) }));
      queueMicrotask(() => {
        if (isStopped || report?.kind !== 'frame') return;
        [spare, shown] = [shown, report.field];
        listener.onframe(report);
      });
    },
    stop: () => (isStopped = true),
  };
};

export const direct: LoadTrainers<TrainingListener> = () => Promise.resolve(begin);

/** No worker can be had: it fails as soon as it is begun. */
export const withoutWorker: LoadTrainers<TrainingListener> = (place) =>
  place === 'page'
    ? direct(place)
    : Promise.resolve((_plan, listener) => {
        listener.onfailed('no worker');
        return { step: () => undefined, stop: () => undefined };
      });

/** Nothing can be loaded at all. */
export const broken: LoadTrainers<TrainingListener> = () => Promise.reject(new Error('not to be had'));
