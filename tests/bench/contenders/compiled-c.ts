import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '#engine';
import { batchesOf, byLayer, DOUBLE } from '../contender.ts';
import type { Contender, Parameters, Run, Training } from '../contender.ts';

const source = join(import.meta.dirname, 'loops.c');
const activationNumbers: Readonly<Record<string, number>> = { identity: 0, sigmoid: 1, tanh: 2, relu: 3 };
const lossNumbers: Readonly<Record<string, number>> = { 'half-squared-error': 0, 'softmax-cross-entropy': 1 };

/** No -ffast-math; and no multiply-adds in one rounding, where a machine has them. */
const flags = ['-O3', '-std=c17', '-D_POSIX_C_SOURCE=200809L', '-ffp-contract=off'];

/** Name and version of the C compiler; undefined where none is. */
export function compiler(): string | undefined {
  const asked = spawnSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' });
  return asked.status === 0 ? `gcc ${asked.stdout.trim()}` : undefined;
}

/** θ in one row, as the program wants it: by layer its weights, then its biases. */
function flat({ sizes, W, b }: Network): number[] {
  return sizes.flatMap((_, l) => [...W[l], ...b[l]]);
}

function shaped(network: Network, theta: readonly number[]): Parameters {
  const rows = [...theta];
  const parameters: Parameters = { W: [], b: [] };
  for (let l = 0; l < network.sizes.length; l++) {
    parameters.W.push(rows.splice(0, network.W[l].length));
    parameters.b.push(rows.splice(0, network.b[l].length));
  }
  return parameters;
}

/** Batch by batch, unit by unit: numbers[unit * batchSize + sample]. */
function unitMajor(rows: readonly number[][], batchSize: number): number[] {
  return batchesOf(rows, batchSize).flatMap((batch) => batch[0].flatMap((_, unit) => batch.map((row) => row[unit])));
}

function describe({ network, samples, batchSize, optimizer, learningRate }: Training): Float64Array {
  const { sizes, activations, loss } = network;
  return Float64Array.from([
    sizes.length - 1,
    batchSize,
    samples.length,
    lossNumbers[loss],
    optimizer === 'adam' ? 1 : 0,
    learningRate,
    sizes[0],
    ...byLayer(network, (l) => [sizes[l], activationNumbers[activations[l]]]).flat(),
    ...flat(network),
    ...unitMajor(
      samples.map(({ x }) => x),
      batchSize,
    ),
    ...unitMajor(
      samples.map(({ y }) => y),
      batchSize,
    ),
  ]);
}

/** Where the program lies; compiled when it is first wanted. */
let folder: string | undefined;

function compile(): string {
  const made = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(made, { recursive: true }));
  execFileSync('gcc', [...flags, source, '-o', join(made, 'loops'), '-lm']);
  return made;
}

/** A process for each slice: it takes the steps so far untimed, as its warm-up, then the asked ones. */
function start(training: Training): Run {
  folder ??= compile();
  const [program, work] = [join(folder, 'loops'), join(folder, 'work')];
  writeFileSync(work, describe(training));
  let taken = 0;
  let theta: number[] = flat(training.network);
  return {
    advance(steps) {
      const output = execFileSync(program, [work, String(taken), String(steps)], { encoding: 'utf8' });
      const [seconds, ...numbers] = output.trim().split(' ').map(Number);
      taken += steps;
      theta = numbers;
      return seconds;
    },
    parameters: () => shaped(training.network, theta),
  };
}

export const compiledC: Contender = { name: 'C', start, agrees: DOUBLE };
