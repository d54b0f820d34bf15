import type { Joint } from '#components/views/training/joint-run.ts';
import type { Begin } from '#workers/training/trainers.ts';
import type { TrainingPlan } from '#engine';
import { History } from './history.ts';
import type { Shown } from './history.ts';

export type Pair<Value> = readonly [a: Value, b: Value];

/** Two networks to be trained together. A frame is measured by the step after it. */
export function pairOf(plans: Pair<TrainingPlan>, begin: Begin): Joint<Pair<Shown>> {
  const [a, b] = [new History(), new History()];
  return {
    starts: [a, b].map((history, n) => (heard, failed) => {
      return begin(plans[n], {
        onrecords({ records, divergence }) {
          history.take(records, divergence);
          heard();
        },
        onfailed: failed,
      });
    }),
    shown: () => [a.shown, b.shown],
    ahead: 1,
  };
}
