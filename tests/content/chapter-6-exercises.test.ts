import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shapes } from '#content/chapters/06-matrices/exercises/6-1.ts';
import { entryOfMatrix } from '#content/chapters/06-matrices/exercises/6-2.ts';
import { sumOrMean } from '#content/chapters/06-matrices/exercises/6-3.ts';
import { batchByExample } from '#content/chapters/06-matrices/exercises/6-4.ts';
import { examplesCopied } from '#content/chapters/06-matrices/exercises/6-5.ts';
import { passedOrFailed } from '#content/chapters/06-matrices/exercises/6-6.ts';
import { gradientCheck } from '#content/chapters/06-matrices/exercises/6-7.ts';
import { notTransposed } from '#content/chapters/06-matrices/exercises/6-8.ts';
import { activation, exampleNetwork, expression, layersOf, recordExpression, recordMlp, samplesOf } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import type { Exercise, NetworkNumbers, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { startPython } from '#sandbox/interpreters/python.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const printed = <N extends Numbers>(exercise: Exercise<N>): N => variantOf(exercise, 0).numbers;

it.each([entryOfMatrix, sumOrMean, batchByExample])(
  'what is asked of $id differs from seed to seed, and between a seed and its twin',
  (exercise: Exercise) => {
    const asked = (numbers: Numbers): string => JSON.stringify(numbers.choices);
    for (const seed of [...seeds, lastSeed - 1]) {
      const here = asked(variantOf(exercise, seed).numbers);
      expect(asked(variantOf(exercise, seed + 1).numbers)).not.toBe(here);
      expect(asked(twinOf(exercise, seed).numbers)).not.toBe(here);
    }
  },
);

describe('6-1', () => {
  it('prints 3–4–2 with five examples, and states an outer product of 4 × 2 wrongly', () => {
    const { value } = printed(shapes);
    expect(['n0', 'n1', 'n2', 'm'].map(value)).toEqual([3, 4, 2, 5]);
    expect([value('stated_rows_dW2'), value('stated_columns_dW2')]).toEqual([4, 2]);
    expect([value('rows_dW2'), value('columns_dW2')]).toEqual([2, 4]);
    expect(shapes.right(printed(shapes))).not.toContain('dW2');
  });

  it('has the shapes that the arrays of a recorded network and batch have', () => {
    for (const { value } of numbersUnder(shapes).slice(0, 20)) {
      const [n0, n1, n2, m] = ['n0', 'n1', 'n2', 'm'].map(value);
      const area = (option: string): number => value(`rows_${option}`) * value(`columns_${option}`);
      const filled = (length: number): number[] => Array.from({ length }, () => 0.1);
      const sizes = [n0, n1, n2];
      const trace = recordMlp(
        {
          sizes,
          activations: ['identity', 'sigmoid', 'sigmoid'],
          W: [[], filled(n1 * n0), filled(n2 * n1)],
          b: [[], filled(n1), filled(n2)],
          loss: 'half-squared-error',
        },
        { x: filled(n0), y: filled(n2) },
      );
      const { a, delta, arriving, dW } = layersOf(trace);
      expect([area('W1'), area('W2'), area('dW1'), area('dW2')]).toEqual(
        [trace.network.W[1], trace.network.W[2], dW[1], dW[2]].map(({ length }) => length),
      );
      const columns: readonly (readonly [string, readonly number[]])[] = [
        ['A1', a[1]],
        ['delta2', delta[2]],
        ['arriving1', arriving[1]],
      ];
      for (const [option, one] of columns) expect(area(option)).toBe(one.length * m);
    }
  });

  it('states a wrong shape where it says so, and the right one elsewhere', () => {
    for (const numbers of numbersUnder(shapes)) {
      const { value } = numbers;
      const right = shapes.right(numbers);
      for (const option of shapes.options) {
        const isRight = ['rows', 'columns'].every(
          (side) => value(`stated_${side}_${option}`) === value(`${side}_${option}`),
        );
        expect(isRight, option).toBe(right.includes(option));
      }
    }
  });
});

describe('6-2', () => {
  it('has for its key the entry the engine works out', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    const { W } = network;
    const { a, delta, dW } = layersOf(recordMlp(network, sample));
    const point = {
      ...{ w11: W[2][0], w12: W[2][1], w21: W[2][2], w22: W[2][3], delta1: delta[2][0], delta2: delta[2][1] },
      ...{ a1: a[1][0], a2: a[1][1], x1: a[0][0], x2: a[0][1] },
    };
    for (const numbers of numbersUnder(entryOfMatrix).slice(0, 4)) {
      const { nodes } = recordExpression(expression(entryOfMatrix.key(numbers)), point);
      const { row, column } = numbers.choices;
      expectClose(nodes.at(-1)!.value, dW[1][(Number(row) - 1) * 2 + Number(column) - 1], otherOrder);
    }
  });
});

describe('6-3', () => {
  it('prints F5: the mean is asked for, and the sum is M23', () => {
    const numbers = printed(sumOrMean);
    expectClose(sumOrMean.answer(numbers), -0.03024437, printedDecimals);
    const slips = wrongAnswers(sumOrMean, numbers);
    expectClose(slips.find(({ slip }) => slip === 'M23')!.value, -0.1209775, printedDecimals);
    expect(slips.map(({ slip }) => slip)).not.toContain('M24');
  });

  it('takes the mean for M24 where the sum is asked for', () => {
    const numbers = variantOf(sumOrMean, 1).numbers;
    expect(numbers.choices.reduction).toBe('sum');
    const verdict = gradeAsked(sumOrMean, numbers, String(numbers.value('mean')));
    expect(verdict).toMatchObject({ kind: 'slip', slip: 'M24', certain: true });
  });
});

describe('6-4', () => {
  it('prints the rows of F5', () => {
    const { value } = printed(batchByExample);
    const rows = [0.01873526, -0.10214196, -0.09125322, 0.05368242];
    rows.forEach((row, n) => expectClose(value(`gradient${n + 1}`), row, printedDecimals));
    expectClose(value('sum'), -0.1209775, printedDecimals);
  });

  it('holds in each row what an example by itself gives', () => {
    for (const numbers of numbersUnder(batchByExample).slice(0, 20)) {
      samplesOf('xor', 0).forEach((sample, n) => {
        const { dW } = layersOf(recordMlp(numbers.network, sample));
        const slot = Number(numbers.choices.weight.at(-1)) - 1;
        expectClose(numbers.value(`gradient${n + 1}`), dW[2][slot], otherOrder);
      });
    }
  });
});

describe('6-5', () => {
  it('has the sum grow and the mean stay', () => {
    for (const numbers of numbersUnder(examplesCopied)) {
      const { value } = numbers;
      expect(examplesCopied.run(numbers).outcome).toEqual({ kind: 'choice', options: ['sum-only'] });
      expectClose(value('copied_sum_gradient'), value('copies') * value('sum_gradient'), otherOrder);
      expectClose(value('copied_mean_gradient'), value('mean_gradient'), otherOrder);
      expect(value('copied_m')).toBe(4 * value('copies'));
    }
  });
});

describe('6-6', () => {
  it('prints 0.002597 for 0.0768 and 0.0770, which does not pass', () => {
    const { value } = printed(passedOrFailed);
    expect([value('g'), value('gHat')]).toEqual([0.0768, 0.077]);
    expectClose(value('relative'), 0.0002 / 0.077, otherOrder);
    expect([value('passed'), value('failed'), value('parameters')]).toEqual([3, 2, 5]);
  });

  it('never lets the first parameter pass, and puts no relative error next to the threshold', () => {
    for (const { value } of numbersUnder(passedOrFailed)) {
      const relatives = ['relative', 'r2', 'r3', 'r4', 'r5'].map(value);
      expect(relatives[0]).toBeGreaterThan(1e-3);
      expect(relatives.filter((relative) => relative > 5e-7 && relative < 2e-5)).toEqual([]);
      expect(relatives.filter((relative) => relative < 1e-6)).toHaveLength(value('passed'));
    }
  });
});

describe('6-7', () => {
  it('checks gradients of which at least one is at fault, by relative errors far above rounding', () => {
    for (const numbers of numbersUnder(gradientCheck)) {
      const errors = gradientCheck.expected(numbers).map(({ value }) => value);
      expect(Math.max(...errors)).toBeGreaterThan(0.1);
      expect(Math.min(...errors)).toBeGreaterThan(1e-7);
    }
  });
});

describe('6-8', () => {
  const { program, fault, symptom } = notTransposed;
  const mended = (language: 'javascript' | 'python'): readonly string[] =>
    program[language].with(fault.line - 1, fault.mended[language]);
  const rowsOf = ([w11, w12, w21, w22]: readonly number[]): number[][] => [
    [w11, w12],
    [w21, w22],
  ];
  const argumentsOf = ({ trace: { network, sample } }: NetworkNumbers) => [
    ...[rowsOf(network.W[1]), network.b[1], rowsOf(network.W[2]), network.b[2]],
    ...[sample.x, sample.y],
  ];

  /** In the order of the symptom: row by row with the bias of the row, the output layer first. */
  function inOrder([dW1, db1, dW2, db2]: readonly [number[][], number[], number[][], number[]]): number[] {
    return [
      [dW2, db2],
      [dW1, db1],
    ].flatMap(([dW, db]) => (dW as number[][]).flatMap((row, j) => [...row, (db as number[])[j]]));
  }

  function byJavaScript(lines: readonly string[], numbers: NetworkNumbers): number[] {
    const add = (u: number[], v: number[]): number[] => u.map((ui, i) => ui + v[i]);
    const mul = (W: number[][], v: number[]): number[] => W.map((row) => row.reduce((sum, w, i) => sum + w * v[i], 0));
    const outer = (u: number[], v: number[]): number[][] => u.map((ui) => v.map((vi) => ui * vi));
    const transpose = (W: number[][]): number[][] => W[0].map((_, i) => W.map((row) => row[i]));
    const given = { add, mul, outer, transpose, sigmoid: (z: number) => activation('sigmoid').f(z) };
    return inOrder(runInNewContext(`${lines.join('\n')}\n;gradients`, given)(...argumentsOf(numbers)));
  }

  const givenInPython = [
    'from math import exp',
    'def sigmoid(z):',
    '    return 1 / (1 + exp(-z))',
    'def add(u, v):',
    '    return [ui + vi for ui, vi in zip(u, v)]',
    'def mul(W, v):',
    '    return [sum([w * vi for w, vi in zip(row, v)]) for row in W]',
    'def outer(u, v):',
    '    return [[ui * vi for vi in v] for ui in u]',
    'def transpose(W):',
    '    return [list(column) for column in zip(*W)]',
  ];

  async function byPython(lines: readonly string[], numbers: NetworkNumbers): Promise<number[]> {
    const file = createRequire(import.meta.url).resolve(
      '@micropython/micropython-webassembly-pyscript/micropython.wasm',
    );
    const bytes = readFileSync(file);
    const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const interpret = await startPython(wasm, file);
    const source = [...givenInPython, ...lines].join('\n');
    const calls = [argumentsOf(numbers)] as Parameters<typeof interpret>[0]['calls'];
    const ended = interpret({ source, functionName: 'gradients', calls }, () => undefined);
    const [{ value }] = (ended as unknown as { results: { value: Parameters<typeof inOrder>[0] }[] }).results;
    return inOrder(value);
  }

  it('lists a program that does what its symptom says, and the mended one what is measured', () => {
    for (const numbers of numbersUnder(notTransposed)) {
      const [given, right] = [program.javascript, mended('javascript')].map((lines) => byJavaScript(lines, numbers));
      symptom(numbers).forEach((row, n) => {
        expectClose(given[n], row.given, otherOrder, row.name);
        expectClose(right[n], row.measured, centralDifference, row.name);
      });
    }
  });

  it.each([0, 1, 7])('does the same in Python, seed %i', async (seed) => {
    const { numbers } = variantOf(notTransposed, seed);
    for (const [python, javascript] of [
      [program.python, program.javascript],
      [mended('python'), mended('javascript')],
    ]) {
      const expected = byJavaScript(javascript, numbers);
      (await byPython(python, numbers)).forEach((value, n) => expectClose(value, expected[n], otherOrder));
    }
  });

  it('shows that the gradients of the hidden layer are off, and only those', () => {
    for (const numbers of numbersUnder(notTransposed)) {
      for (const { name, given, measured } of symptom(numbers)) {
        expect(Math.abs(given - measured) > 0.005 * Math.abs(measured), name).toBe(/^d[wb]1_/.test(name));
      }
    }
  });
});
