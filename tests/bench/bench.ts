/** The comparison itself; `run.mjs` installs the peers and starts it. */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { optimizers } from '#engine';
import type { OptimizerId } from '#engine';
import { compiler } from './contenders/compiled-c.ts';
import { linesOf, machine, remarksOf, rowOf, tableHead } from './report.ts';
import type { Results, Row } from './report.ts';
import { trainingIds } from './trainings.ts';
import type { TrainingId } from './trainings.ts';
import { workloads } from './workloads.ts';

const LEAST_ROUNDS = 5;
/** Steps whose allocations are counted, and how many bytes may come from elsewhere meanwhile: half a byte a step, where one number has 16. */
const COUNTED_STEPS = 1_000_000;
const ELSEWHERE = 500_000;
const readme = join(import.meta.dirname, '..', '..', 'src', 'engine', 'README.md');
const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/** Runs a script of this folder under this Node and returns what it sends. @throws Error if it fails. */
function ask(script: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, script), args, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let answer: unknown;
    child.on('message', (message) => (answer = message));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(answer) : reject(new Error(`${script} ${args[0]} failed`))));
  });
}

/** The asked workloads: `b` means all whose id begins with it. */
function chosen(asked: readonly string[]): TrainingId[] {
  const ids = trainingIds.filter((id) => asked.length === 0 || asked.some((word) => id === word || id[0] === word));
  const unknown = asked.find((word) => !ids.some((id) => id === word || id[0] === word));
  if (unknown !== undefined) throw new Error(`no workload "${unknown}"; there are ${trainingIds.join(', ')}`);
  return ids;
}

/** Whether steps allocated nothing of their own, and that in a sentence; each pair is a workload and an optimizer. */
async function allocations(
  what: string,
  runs: readonly (readonly [TrainingId, OptimizerId])[],
): Promise<{ text: string; kept: boolean }> {
  let most = { bytes: -1, by: '' };
  for (const [id, by] of runs) {
    console.error(`allocations of ${id}, ${by} …`);
    const bytes = await ask('allocation.ts', [id, String(COUNTED_STEPS), by]);
    if (typeof bytes !== 'number') return { text: `${what}: this Node does not count what is allocated.`, kept: true };
    if (bytes > most.bytes) most = { bytes, by };
  }
  const kept = most.bytes <= ELSEWHERE;
  const number = (value: number): string => value.toLocaleString('en');
  const text = `${what}: ${number(COUNTED_STEPS)} steps allocate at most ${number(most.bytes)} bytes in all (${most.by}), ${(most.bytes / COUNTED_STEPS).toFixed(3)} a step: ${kept ? 'nothing per step' : '**not met**'}.`;
  return { text, kept };
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' } },
  allowPositionals: true,
});
const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds) || 0);
const ids = chosen(positionals);
const table = [...tableHead];
const rows: Row[] = [];
for (const id of ids) {
  console.error(`(${id}) …`);
  const results = (await ask('one-workload.ts', [id, String(rounds)])) as Results;
  const these = workloads[id].peers.map((peer) => rowOf(workloads[id], peer, results));
  rows.push(...these);
  table.push(...linesOf(id, workloads[id], results, these));
}
const everyOptimizer = Object.keys(optimizers) as OptimizerId[];
const heap = [
  ...(ids.includes('a') ? [await allocations('(a)', [['a', 'sgd']])] : []),
  ...(ids.includes('b-sgd')
    ? [
        await allocations(
          `(b) by each of the ${everyOptimizer.length} optimizers`,
          everyOptimizer.map((id) => ['b-sgd', id] as const),
        ),
      ]
    : []),
];
const text = [
  machine(compiler(), rounds),
  '',
  ...table,
  '',
  ...remarksOf(rows.map(({ peer }) => peer.contender)),
  ...heap.map((sentence) => `- ${sentence.text}`),
].join('\n');
console.log(text);

if (values.write) {
  const page = readFileSync(readme, 'utf8');
  const [start, end] = marks.map((mark) => page.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${readme} has no place for the table: ${marks.join(' … ')}`);
  writeFileSync(readme, `${page.slice(0, start + marks[0].length)}\n\n${text}\n\n${page.slice(end)}`);
}

const disagreeing = rows.filter(({ agrees }) => agrees === false).map(({ peer }) => peer.contender.name);
const kept = rows.every(({ met }) => met !== false) && heap.every((sentence) => sentence.kept);
console.log(kept ? '\nAll bars are kept.' : '\nA bar is missed.');
if (disagreeing.length > 0) console.log(`The losses disagree: ${disagreeing.join(', ')}.`);
process.exitCode = kept && disagreeing.length === 0 ? 0 : 1;
