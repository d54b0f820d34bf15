/**
 * Counts the bytes that steps of a training allocate, and sends them to the process that asked: `node allocation.ts a 1000000`, with
 * another optimizer and a schedule `node allocation.ts b-sgd 1000000 radam cosine`. The steps are counted in ten parts and the least of them is sent, times ten:
 * what every step allocates is in every part, what the compiler does meanwhile is in some. Counting allocates as well; the least
 * of counting nothing is taken off.
 */
import { getHeapStatistics } from 'node:v8';
import { Training } from '#engine';
import type { OptimizerId, ScheduleId } from '#engine';
import { planOf } from './contenders/training.ts';
import { trainings } from './trainings.ts';
import type { TrainingId } from './trainings.ts';

const PARTS = 10;
/** Until then the code is compiled, which allocates as well. */
const WARM_UP = 100_000;

/** All bytes ever allocated on the heap of JavaScript; NaN where Node does not count them (before 25). */
function allocated(): number {
  return (getHeapStatistics() as { total_allocated_bytes?: number }).total_allocated_bytes ?? NaN;
}

const [id, asked, optimizer, schedule] = process.argv.slice(2);
const run = new Training({
  ...planOf(trainings[id as TrainingId]),
  ...(optimizer && { optimizer: optimizer as OptimizerId }),
  ...(schedule && { schedule: { id: schedule as ScheduleId } }),
});
const take = (steps: number): void => {
  for (let n = 0; n < steps; n++) run.step();
};
take(WARM_UP);
/** Bytes allocated meanwhile, counting included; the least of ten times. */
function least(work: () => void): number {
  const parts = Array.from({ length: PARTS }, () => {
    const before = allocated();
    work();
    return allocated() - before;
  });
  return Math.min(...parts);
}

const counted = Number.isNaN(allocated()) ? undefined : least(() => take(Number(asked) / PARTS)) - least(() => {});
process.send?.(counted === undefined ? undefined : PARTS * Math.max(0, counted));
process.disconnect?.();
