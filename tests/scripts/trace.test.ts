import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quantity, recordMlp } from '#engine';

const example = 'docs/network.json';
const nested = JSON.parse(readFileSync(example, 'utf8'));
const network = {
  sizes: [2, 2, 1],
  activations: ['identity', 'sigmoid', 'sigmoid'] as ('identity' | 'sigmoid')[],
  W: [[], [0.5, 0.8, -0.5, -0.6], [0.7, -1.2]],
  b: [[], [0.1, 0.6], [-0.9]],
  loss: 'half-squared-error' as const,
};
const sample = { x: [0.4, 1.5], y: [1] };

function trace(args: string[], { input = '', cwd = '.', env = {} } = {}) {
  const script = join(process.cwd(), 'scripts/trace.mjs');
  const clean = { ...process.env, INIT_CWD: undefined, NODE_OPTIONS: '', ...env };
  return spawnSync(process.execPath, [script, ...args], { input, cwd, env: clean, encoding: 'utf8' });
}
const traceOf = (value: unknown, ...args: string[]) => trace(['-', ...args], { input: JSON.stringify(value) });

describe('npm run trace', () => {
  it('prints symbols, numbers and results, eight decimals, part by part', () => {
    const { stdout, stderr, status } = trace([example]);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^δ⁽²⁾₁ = \(ŷ − y\) · ŷ\(1 − ŷ\) +\| \(0\.31415898 − 1\) .* \| −0\.14777344$/m);
    expect(stdout).toMatch(/^w⁽¹⁾₁₁ ← .* \| 0\.50308558$/m);
    expect(stdout.split('\n').filter((line) => /^\p{Lu}[\p{L} ]+$/u.test(line))).toEqual([
      ...['Forward pass', 'Loss', 'Backward pass', 'Gradients', 'Update'],
    ]);
    const columns = stdout.split('\n').filter((line) => line.includes(' | '));
    expect(new Set(columns.map((line) => line.indexOf(' | '))).size).toBe(1);
  });

  it('gives every number of the engine, with all digits, as JSON', () => {
    const { lines, learningRate } = JSON.parse(trace([example, '--format', 'json']).stdout);
    const recorded = recordMlp(network, sample);
    expect(lines).toHaveLength(9 + 1 + 5 + 9 + 9);
    expect(learningRate).toBe(0.5);
    for (const { name, result } of lines) {
      const theta = name.replace('New', '');
      const expected =
        theta === name
          ? quantity(recorded, name)
          : quantity(recorded, theta) - learningRate * quantity(recorded, `d${theta}`);
      expect(result, name).toBe(expected);
    }
  });

  it('leaves the update out where no learning rate is given', () => {
    const { learningRate, ...rest } = nested;
    expect(learningRate).toBe(0.5);
    const { lines } = JSON.parse(traceOf(rest, '--format', 'json').stdout);
    expect(lines).toHaveLength(9 + 1 + 5 + 9);
  });

  it('writes CSV that a spreadsheet can read, in Korean', () => {
    const rows = traceOf(
      { ...nested, activations: ['relu', 'sigmoid'] },
      '--format',
      'csv',
      '--lang',
      'ko',
    ).stdout.split('\r\n');
    expect(rows[0]).toBe('단계,이름,기호,숫자,결과');
    expect(rows[3]).toBe('순전파,a1_1,"a⁽¹⁾₁ = max(0, z⁽¹⁾₁)","max(0, 1.5)",1.5000000000000002');
  });

  it.each(['ko', 'en'])('has the same numbers in every language: %s', (lang) => {
    const numbersOf = (text: string) =>
      text
        .split('\n')
        .map((line) => line.split(' | ').at(-1))
        .filter((cell) => /\d/.test(cell!));
    expect(numbersOf(trace([example, '--lang', lang]).stdout)).toEqual(numbersOf(trace([example]).stdout));
  });

  it("takes the engine's own flat form, with the sample beside or inside", () => {
    const printed = trace([example]).stdout;
    expect(traceOf({ ...network, ...sample, learningRate: 0.5 }).stdout).toBe(printed);
    expect(traceOf({ ...network, sample, learningRate: 0.5 }).stdout).toBe(printed);
  });

  it('finds a file where npm was called, not where npm runs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trace-'));
    writeFileSync(join(folder, 'net.json'), JSON.stringify(nested));
    expect(trace(['net.json'], { env: { INIT_CWD: folder } }).stdout).toContain('Forward pass');
    expect(trace(['net.json']).stderr).toContain('net.json cannot be read');
  });

  it('runs as npm runs it', () => {
    const { stdout } = spawnSync(process.execPath, ['scripts/with-node.mjs', 'scripts/trace.mjs', '--help'], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^Usage: npm run --silent trace/m);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.trace).toBe('node scripts/with-node.mjs scripts/trace.mjs');
  });

  it('prints another loss and more than nine units', () => {
    const row = Array.from({ length: 10 }, (_, n) => n / 10);
    const wide = {
      sizes: [10, 2],
      weights: [[row, row]],
      biases: [[0, 0]],
      activations: ['identity'],
      x: row,
      y: [0, 1],
    };
    const { stdout, stderr } = traceOf({ ...wide, loss: 'softmax-cross-entropy' });
    expect(stderr).toBe('');
    expect(stdout).toContain('C = C(ŷ₁, ŷ₂, y₁, y₂)');
    expect(stdout).toContain('∂C/∂w⁽¹⁾₂,₁₀');
  });
});

describe('what npm run trace refuses, in one sentence', () => {
  it.each<[string, unknown, string]>([
    [
      'a missing field',
      { ...nested, biases: undefined },
      'biases must be a list (one vector per layer after the inputs), got nothing.',
    ],
    [
      'a short row',
      { ...nested, weights: [[[0.5], [1, 2]], [[1, 2]]] },
      'weights[0][0] must have 2 entries (one number per sender), got 1.',
    ],
    [
      'a missing row',
      { ...nested, weights: [[[1, 2]], [[1, 2]]] },
      'weights[0] must have 2 entries (one row per unit), got 1.',
    ],
    ['a word for a number', { ...nested, x: [0.4, 'one'] }, 'x[1] must be a number, got "one".'],
    ['a short target', { ...nested, y: [] }, 'y must have 1 entries (one per output), got 0.'],
    ['a negative rate', { ...nested, learningRate: -1 }, 'learningRate must be a finite number ≥ 0, got -1.'],
    ['an unknown field', { ...nested, bias: [] }, '"bias" is no field of a network: expected sizes, weights,'],
    [
      'an unknown activation',
      { ...nested, activations: ['step', 'sigmoid'] },
      'activations[1]: unknown activation "step"; known: ',
    ],
    ['an unknown loss', { ...nested, loss: 'l1' }, 'loss: unknown loss "l1"; known: '],
    ['a list for an object', [], 'the file must be an object, got [].'],
    ['numbers that overflow', { ...nested, activations: ['relu', 'identity'], x: [1e200, 1e200] }, 'must stay finite'],
    [
      'an update that overflows',
      { ...nested, y: [1e5], learningRate: 1e308, activations: ['relu', 'identity'] },
      'must stay finite',
    ],
  ])('%s', (_, value, sentence) => {
    const { stdout, stderr, status } = traceOf(value);
    expect(stderr.trim()).toContain(sentence);
    expect([stdout, stderr.trim().split('\n').length, status]).toEqual(['', 1, 1]);
  });

  it.each<[string[], string]>([
    [['-'], 'The file must hold JSON, but '],
    [['none.json'], 'none.json cannot be read'],
    [[], 'One file (or "-") must be named, got 0'],
    [[example, example], 'One file (or "-") must be named, got 2'],
    [[example, '--format', 'xml'], '--format must be text or json or csv, got "xml".'],
    [[example, '--lang', 'de'], '--lang must be ko or en, got "de".'],
    [[example, '--colour'], "Unknown option '--colour'"],
  ])('%j', (args, sentence) => {
    const { stdout, stderr, status } = trace(args, { input: '{' });
    expect(stderr.trim()).toContain(sentence);
    expect([stdout, stderr.trim().split('\n').length, status]).toEqual(['', 1, 1]);
  });

  it('1e999, which JSON reads as Infinity', () => {
    const input = JSON.stringify(nested).replace('"learningRate":0.5', '"learningRate":1e999');
    expect(trace(['-'], { input }).stderr).toContain('learningRate must be a finite number ≥ 0, got Infinity.');
  });
});
