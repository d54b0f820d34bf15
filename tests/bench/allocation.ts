/** Counts the bytes that steps of the kernel allocate, and sends them to the process that asked: `node allocation.ts a 1000000`. */
import { getHeapStatistics } from 'node:v8';
import { stepOf } from './contenders/kernel.ts';
import { trainings } from './trainings.ts';
import type { TrainingId } from './trainings.ts';

/** All bytes ever allocated on the heap of JavaScript; undefined where Node does not count them (before 25). */
function allocated(): number | undefined {
  return (getHeapStatistics() as { total_allocated_bytes?: number }).total_allocated_bytes;
}

const [id, asked] = process.argv.slice(2);
const { step } = stepOf(trainings[id as TrainingId]);
const take = (steps: number): void => {
  for (let n = 0; n < steps; n++) step();
};
// Until then the code is compiled, which allocates as well.
take(50_000);
const before = allocated();
take(Number(asked));
const after = allocated();
process.send?.(before === undefined || after === undefined ? undefined : after - before);
process.disconnect?.();
