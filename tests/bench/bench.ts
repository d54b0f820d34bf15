/** The comparison itself; `run.mjs` installs the peers and starts it. */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiler } from './contenders/compiled-c.ts';
import { linesOf, machine, remarksOf, rowOf, tableHead } from './report.ts';
import type { Results, Row } from './report.ts';
import { trainingIds } from './trainings.ts';
import type { TrainingId } from './trainings.ts';
import { workloads } from './workloads.ts';

const LEAST_ROUNDS = 5;
/** Steps whose allocations are counted, and how many bytes may come from elsewhere meanwhile, such as the counting itself. */
const COUNTED_STEPS = 1_000_000;
const ELSEWHERE = 100_000;
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

/** A sentence for each training whose allocations are counted. */
async function allocations(ids: readonly TrainingId[]): Promise<{ text: string; kept: boolean }[]> {
  const sentences = [];
  for (const id of ids.filter((name) => ['a', 'b-sgd', 'b-adam'].includes(name))) {
    const bytes = await ask('allocation.ts', [id, String(COUNTED_STEPS)]);
    if (typeof bytes !== 'number') {
      sentences.push({ text: `(${id}) this Node does not count what is allocated.`, kept: true });
      continue;
    }
    const kept = bytes <= ELSEWHERE;
    const steps = COUNTED_STEPS.toLocaleString('en');
    const text = `(${id}) ${steps} steps allocate ${bytes.toLocaleString('en')} bytes in all, ${(bytes / COUNTED_STEPS).toFixed(3)} a step: ${kept ? 'nothing per step' : '**not met**'}.`;
    sentences.push({ text, kept });
  }
  return sentences;
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
const heap = await allocations(ids);
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
