import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { layersOf, numericalGradients } from '#engine';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';
import { nineGradients } from '#content/chapters/05-hidden-layer/exercises/5-3.ts';
import { overTwoPaths } from '#content/chapters/05-hidden-layer/exercises/5-5.ts';
import { crossedTooLate } from '#content/chapters/05-hidden-layer/exercises/5-8.ts';
import { wrongAnswers } from '#exercises/answers.ts';
import type { WrongAnswer } from '#exercises/answers.ts';
import type { NetworkNumbers } from '#exercises/exercise.ts';
import { variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, printedDecimals } from '../tolerance.ts';
import { seedsUpTo } from './helpers/book.ts';

function expectSlips(wrong: readonly WrongAnswer[], printed: Readonly<Record<string, number>>): void {
  for (const [slip, value] of Object.entries(printed)) {
    expectClose(wrong.find((each) => each.slip === slip)!.value, value, printedDecimals, slip);
  }
}

describe('ex-5-1', () => {
  it('asks for ∂C/∂b⁽¹⁾₁, as central differences find it', () => {
    for (const seed of seedsUpTo(250)) {
      const { numbers } = variantOf(hiddenDelta, seed);
      const { db } = numericalGradients(numbers.trace.network, numbers.trace.sample);
      expectClose(hiddenDelta.answer(numbers), db[1][0], centralDifference);
    }
  });

  it('has the printed key and slips under seed 0', () => {
    const { numbers } = variantOf(hiddenDelta, 0);
    expectClose(hiddenDelta.answer(numbers), -0.010752, printedDecimals);
    const printed = { M02: -0.0672, M09: 0.018432, M10: -0.01536, M11: -0.01437473, M19: -0.016128, M04: 0.010752 };
    expectSlips(wrongAnswers(hiddenDelta, numbers), printed);
  });

  it('keeps under seed 7 the numbers that links of earlier releases show', () => {
    const { trace, learningRate } = variantOf(hiddenDelta, 7).numbers;
    expect(trace.network.W).toEqual([[], [0.5, -0.3, -1.2, 0.7], [-1.3, -0.4]]);
    expect([trace.sample, learningRate]).toEqual([{ x: [0.6, 2.5], y: [1] }, 0.2]);
  });
});

describe('ex-5-3', () => {
  it('asks for all gradients, as central differences find them', () => {
    for (const seed of seedsUpTo(40)) {
      const { numbers } = variantOf(nineGradients, seed);
      const measured = numericalGradients(numbers.trace.network, numbers.trace.sample);
      const layers = { ...layersOf(numbers.trace), ...measured };
      for (const { id, answer } of nineGradients.cells) {
        const [, l, j, i] = /^[wb](\d)_(\d)(\d)?$/.exec(id)!.map(Number);
        const expected = id.startsWith('b') ? layers.db[l][j - 1] : layers.dW[l][(j - 1) * 2 + i - 1];
        expectClose(answer(numbers), expected, centralDifference, id);
      }
    }
  });

  it('has the printed slips under seed 0', () => {
    const { numbers } = variantOf(nineGradients, 0);
    const [output] = nineGradients.cells;
    const hidden = nineGradients.cells.find(({ id }) => id === 'w1_11')!;
    expectClose(output.answer(numbers), -0.0768, printedDecimals);
    expectClose(hidden.answer(numbers), -0.0043008, printedDecimals);
    expectSlips(wrongAnswers(output, numbers), { M01: -0.32, M04: 0.0768, M05: -0.1536, M07: -0.096, M08: -0.0288 });
    expectSlips(wrongAnswers(hidden, numbers), {
      ...{ M02: -0.02688, M04: 0.0043008, M07: -0.010752, M08: -0.016128 },
      ...{ M09: 0.0073728, M10: -0.006144 },
    });
  });
});

describe('ex-5-5', () => {
  it('has the printed key and slips under seed 0', () => {
    const { numbers } = variantOf(overTwoPaths, 0);
    expectClose(overTwoPaths.answer(numbers), -0.002688, printedDecimals);
    const paths = wrongAnswers(overTwoPaths, numbers).filter(({ slip }) => slip === 'M21');
    expect(paths).toHaveLength(2);
    [-0.0043008, 0.0016128].forEach((value, n) => expectClose(paths[n].value, value, printedDecimals));
  });
});

describe('ex-5-8', () => {
  const given = `const dot = (u, v) => u.reduce((sum, ui, i) => sum + ui * v[i], 0);
const sigmoid = (z) => 1 / (1 + Math.exp(-z));`;

  /** What the printed program takes off each parameter, by the learning rate: the gradients it goes by. */
  function gradientsOf(program: readonly string[], { trace, learningRate }: NetworkNumbers): Record<string, number> {
    const { W, b } = trace.network;
    const old = [[W[1].slice(0, 2), W[1].slice(2)], b[1], W[2], b[2][0]] as const;
    const learn = runInNewContext(`${given}\n${program.join('\n')}\n;learn`);
    const updated = learn(...old, trace.sample.x, trace.sample.y[0], learningRate).flat(2);
    const names = ['w1_11', 'w1_12', 'w1_21', 'w1_22', 'b1_1', 'b1_2', 'w2_11', 'w2_12', 'b2_1'];
    const before = old.flat(2);
    return Object.fromEntries(names.map((name, n) => [name, (before[n] - updated[n]) / learningRate]));
  }

  it.each(seedsUpTo(20))(
    'prints a program that does what its symptom says, and the mended one what is measured: seed %i',
    (seed) => {
      const { numbers } = variantOf(crossedTooLate, seed);
      const { line, mended } = crossedTooLate.fault;
      const { javascript } = crossedTooLate.program;
      const faulty = gradientsOf(javascript, numbers);
      const right = gradientsOf(javascript.with(line - 1, mended.javascript), numbers);
      for (const { name, given, measured } of crossedTooLate.symptom(numbers)) {
        const parameter = name.replace(/^d/, '');
        expectClose(faulty[parameter], given, centralDifference, name);
        expectClose(right[parameter], measured, centralDifference, name);
      }
    },
  );
});
