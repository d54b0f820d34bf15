import type { Joint } from '#components/views/training/joint-run.ts';
import type { Begin } from '#workers/training/trainers.ts';
import type { TrainingPlan } from '#engine';
import type { TrainingListener } from '#workers/training/live-training.ts';
import { Racer } from './racer.ts';
import type { Frame, Shown } from './racer.ts';
import { grid } from './setup.ts';

/** The methods of one race, to be trained together. Without a first frame no fields are looked at. */
export function raceOf(
  plans: readonly TrainingPlan[],
  begin: Begin<TrainingListener>,
  first?: Frame,
): Joint<readonly Shown[]> {
  const racers = plans.map(() => new Racer(first));
  const options = first ? { means: true, grid } : { means: true };
  return {
    starts: racers.map((racer, n) => (heard, failed) => {
      const onframe: TrainingListener['onframe'] = (frame) => {
        racer.take(frame);
        heard();
      };
      return begin(plans[n], { onframe, onfailed: failed }, options);
    }),
    shown: () => racers.map(({ shown }) => shown),
  };
}
