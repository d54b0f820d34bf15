import { lossOf as lossOfSample } from '#engine';
import type { Contender, Run, Training } from './contender.ts';

/** Steps after which the losses are compared. */
const CHECKED_STEPS = 200;
/** Seconds one contender runs in one round. */
const SLICE = 0.25;

/** What came out for one contender. */
export interface Measured {
  /** Mean loss of all samples after the checked steps. */
  readonly loss: number;
  /** Steps per second, round by round. */
  readonly rates: readonly number[];
}

/** The mean loss of all samples with the parameters a run has come to. */
async function lossOf(run: Run, { network, samples }: Training): Promise<number> {
  const trained = { ...network, ...(await run.parameters()) };
  return samples.reduce((sum, sample) => sum + lossOfSample(trained, sample), 0) / samples.length;
}

async function within<T>(contender: Contender, training: Training, use: (run: Run) => Promise<T>): Promise<T> {
  const run = await contender.start(training);
  try {
    return await use(run);
  } finally {
    run.end?.();
  }
}

function checkedLoss(contender: Contender, training: Training): Promise<number> {
  return within(contender, training, async (run) => {
    await run.advance(CHECKED_STEPS);
    return lossOf(run, training);
  });
}

/** How many steps fill a slice: doubled until the clock can tell, by then the code is compiled as well. */
function stepsOfSlice(contender: Contender, training: Training): Promise<number> {
  return within(contender, training, async (run) => {
    for (let steps = 1; ; steps *= 2) {
      const seconds = await run.advance(steps);
      if (seconds > SLICE / 2) return Math.ceil((steps * SLICE) / seconds);
    }
  });
}

/** Steps per second of a fresh run, after a tenth of a slice to get going. */
function rate(contender: Contender, training: Training, steps: number): Promise<number> {
  return within(contender, training, async (run) => {
    await run.advance(Math.ceil(steps / 10));
    globalThis.gc?.();
    return steps / (await run.advance(steps));
  });
}

/** Lets all contenders train, one after another in every round, each round beginning with another one. */
export async function measure(
  contenders: readonly Contender[],
  training: Training,
  rounds: number,
): Promise<Measured[]> {
  const losses: number[] = [];
  const steps: number[] = [];
  for (const contender of contenders) {
    losses.push(await checkedLoss(contender, training));
    steps.push(await stepsOfSlice(contender, training));
  }
  const rates: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < contenders.length; n++) {
      const turn = (round + n) % contenders.length;
      rates[turn].push(await rate(contenders[turn], training, steps[turn]));
    }
  }
  return contenders.map((_, n) => ({ loss: losses[n], rates: rates[n] }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
