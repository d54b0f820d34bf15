/**
 * Counts the bytes that steps of a training allocate, and sends them to the process that asked: `node allocation.ts a 1000000`. The steps are
 * counted in ten parts and the median part is sent, times ten: what every step allocated would be in every part, what the compiler does
 * once is in one of them.
 */
import { getHeapStatistics } from 'node:v8';
import { Training } from '#engine';
import { planOf } from './contenders/training.ts';
import { median } from './measure.ts';
import { trainings } from './trainings.ts';
import type { TrainingId } from './trainings.ts';

const PARTS = 10;
/** Until then the code is compiled, which allocates as well. */
const WARM_UP = 100_000;

/** All bytes ever allocated on the heap of JavaScript; undefined where Node does not count them (before 25). */
function allocated(): number | undefined {
  return (getHeapStatistics() as { total_allocated_bytes?: number }).total_allocated_bytes;
}

const [id, asked] = process.argv.slice(2);
const run = new Training(planOf(trainings[id as TrainingId]));
const take = (steps: number): void => {
  for (let n = 0; n < steps; n++) run.step();
};
take(WARM_UP);
const parts: number[] = [];
for (let part = 0; part < PARTS; part++) {
  const before = allocated();
  take(Number(asked) / PARTS);
  const after = allocated();
  if (before !== undefined && after !== undefined) parts.push(after - before);
}
process.send?.(parts.length === 0 ? undefined : PARTS * median(parts));
process.disconnect?.();
