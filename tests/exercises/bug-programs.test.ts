import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { crossedTooLate } from '#content/chapters/05-hidden-layer/exercises/5-8.ts';
import { descend, layeredBackward } from '#engine';
import type { BugExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { variantOf } from '#exercises/variant.ts';
import { startPython } from '#sandbox/interpreters/python.ts';
import type { Value } from '#sandbox/outcome.ts';
import { bookExercises } from './helpers/book.ts';

const file = createRequire(import.meta.url).resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm');

/** Calls a function of a Python program of the book. */
async function callPython(lines: readonly string[], functionName: string, args: Value[]): Promise<unknown> {
  const bytes = readFileSync(file);
  const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const interpret = await startPython(wasm, file);
  return interpret({ source: lines.join('\n'), functionName, calls: [args] }, () => undefined);
}

const bugs = bookExercises.flatMap(({ id, exercise }) => (exercise.kind === 'bug' ? [{ id, exercise }] : []));

/** As printed, and with the faulty line mended. */
function formsOf({ program, fault }: BugExercise, language: 'javascript' | 'python'): (readonly string[])[] {
  const lines = program[language];
  return [lines, lines.with(fault.line - 1, fault.mended[language])];
}

describe.each(bugs)('the program of $id', ({ exercise }) => {
  it('is JavaScript, as printed and mended', () => {
    for (const lines of formsOf(exercise, 'javascript')) expect(() => new Function(lines.join('\n'))).not.toThrow();
  });

  it('is Python, as printed and mended', async () => {
    for (const lines of formsOf(exercise, 'python')) {
      const checked = [...lines, '', 'def is_read():', '    return 1'];
      expect(await callPython(checked, 'is_read', [])).toEqual({ status: 'done', results: [{ value: 1 }] });
    }
  });

  it('differs from the mended one in the line that is named', () => {
    for (const language of ['javascript', 'python'] as const) {
      const [printed, mended] = formsOf(exercise, language);
      expect(mended).toHaveLength(printed.length);
      expect(printed.filter((line, n) => line !== mended[n])).toEqual([printed[exercise.fault.line - 1]]);
    }
  });
});

describe('the Python program of 5-8', () => {
  const given = [
    'from math import exp',
    'def sigmoid(z):',
    '    return 1 / (1 + exp(-z))',
    'def dot(w, a):',
    '    return sum([wi * ai for wi, ai in zip(w, a)])',
  ];

  /** The hidden weights row by row, the hidden biases, the output weights, the output bias. */
  async function updatedBy(lines: readonly string[], { trace, learningRate }: NetworkNumbers): Promise<number[]> {
    const { W, b } = trace.network;
    const hidden = [W[1].slice(0, 2), W[1].slice(2)];
    const args = [hidden, b[1], W[2], b[2][0], trace.sample.x, trace.sample.y[0], learningRate] as Value[];
    const ended = (await callPython([...given, ...lines], 'learn', args)) as { results: { value: number[][][] }[] };
    return (ended.results[0].value.flat(2) as unknown as number[]).map(Number);
  }

  function byEngine({ trace, learningRate }: NetworkNumbers): number[] {
    const { W, b } = descend(trace.network, layeredBackward(trace), learningRate);
    return [...W[1], ...b[1], ...W[2], ...b[2]];
  }

  it.each([0, 1, 7])('learns wrongly as printed and as the engine when mended, seed %i', async (seed) => {
    const { numbers } = variantOf(crossedTooLate, seed);
    const [printed, mended] = formsOf(crossedTooLate as BugExercise, 'python');
    const right = byEngine(numbers);
    const farthest = async (lines: readonly string[]): Promise<number> => {
      const updated = await updatedBy(lines, numbers);
      expect(updated).toHaveLength(right.length);
      return Math.max(...updated.map((value, n) => Math.abs(value - right[n])));
    };
    expect(await farthest(mended)).toBeLessThan(1e-12);
    expect(await farthest(printed)).toBeGreaterThan(1e-6);
  });
});
