import { Training as EngineTraining } from '#engine';
import type { TrainingPlan } from '#engine';
import { adam, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

/** The training as the engine is told it. */
export function planOf({ network, samples, batchSize, optimizer, learningRate }: Training): TrainingPlan {
  const options = optimizer === 'adam' ? { learningRate, ...adam } : { learningRate };
  return { network, samples, batchSize, order: 'rising', optimizer, options };
}

function start(training: Training): Run {
  const run = new EngineTraining(planOf(training));
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) run.step();
      }),
    parameters: () => run.toNetwork(),
  };
}

/** What a widget runs: the kernel's step, and a look at every number for overflow. */
export const training: Contender = {
  name: 'our Training, which watches for overflow',
  start,
  agrees: 0,
};
