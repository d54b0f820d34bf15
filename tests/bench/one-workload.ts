/**
 * Measures one workload and sends the numbers to the process that asked: `node one-workload.ts b-sgd 5`. A process of its own for each, so
 * that none finds the engine's code compiled for the others.
 */
import { compiler } from './contenders/compiled-c.ts';
import { compiledC } from './contenders/compiled-c.ts';
import { measure } from './measure.ts';
import { trainings } from './trainings.ts';
import type { TrainingId } from './trainings.ts';
import { workloads } from './workloads.ts';

const [id, rounds] = process.argv.slice(2);
const { ours, peers } = workloads[id as TrainingId];
const present = peers
  .map(({ contender }) => contender)
  .filter((peer) => peer !== compiledC || compiler() !== undefined);
const measured = await measure([ours, ...present], trainings[id as TrainingId], Number(rounds));
const result = [ours, ...present].map(({ name }, n) => [name, measured[n]] as const);
process.send?.(Object.fromEntries(result));
process.disconnect?.();
