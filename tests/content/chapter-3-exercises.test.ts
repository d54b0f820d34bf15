import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { collapsed, counts, linear, paper } from '#content/chapters/03-forward-pass/chapter.ts';
import { hiddenWeightedSum } from '#content/chapters/03-forward-pass/exercises/3-1.ts';
import { sixValues } from '#content/chapters/03-forward-pass/exercises/3-2.ts';
import { keptValues } from '#content/chapters/03-forward-pass/exercises/3-3.ts';
import { parametersCounted } from '#content/chapters/03-forward-pass/exercises/3-4.ts';
import { inActivation } from '#content/chapters/03-forward-pass/exercises/3-5.ts';
import { inputTurned } from '#content/chapters/03-forward-pass/exercises/3-6.ts';
import { activatedTwice } from '#content/chapters/03-forward-pass/exercises/3-8.ts';
import { activation, centralDifferences, exp, expression, recordExpression } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import type { Exercise, NetworkNumbers, Numbers } from '#exercises/exercise.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 101 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const { f: sigmoid } = activation('sigmoid');

describe('the numbers of chapter 3', () => {
  it('are those of the paper network', () => {
    expect([paper.q('a1_1'), paper.q('a1_2'), paper.q('yHat_1')].map((value) => value.toFixed(8))).toEqual([
      '0.80000000',
      '0.30000000',
      '0.60000000',
    ]);
  });

  it('show one layer that does what two without activation functions do', () => {
    [...collapsed.u, collapsed.c].forEach((value, n) => expectClose(value, [0.95, 1.28, -1.55][n], otherOrder));
    const byOneLayer = collapsed.u[0] * linear.q('x_1') + collapsed.u[1] * linear.q('x_2') + collapsed.c;
    expectClose(linear.q('yHat_1'), byOneLayer, otherOrder);
  });

  it('count 9 and 79,510 parameters', () => {
    expect([counts.small.total, counts.large.total, counts.oneMore.total]).toEqual([9, 79_510, 13]);
    expect([counts.small.kept, counts.large.kept]).toEqual([5, 894]);
  });
});

it.each([hiddenWeightedSum, keptValues, inActivation, inputTurned])(
  'what is asked of $id differs from seed to seed, and between a seed and its twin',
  (exercise: Exercise) => {
    const asked = ({ choices = {} }: Numbers): string | undefined =>
      choices.unit ?? choices.parameter ?? choices.question ?? choices.input;
    for (const seed of [...seeds, lastSeed - 1]) {
      const here = asked(variantOf(exercise, seed).numbers);
      expect(asked(variantOf(exercise, seed + 1).numbers)).not.toBe(here);
      expect(asked(twinOf(exercise, seed).numbers)).not.toBe(here);
    }
  },
);

describe('3-1', () => {
  it('has the key and the slips of the fixture under seed 0', () => {
    const { numbers } = variantOf(hiddenWeightedSum, 0);
    expectClose(hiddenWeightedSum.answer(numbers), -0.84729786, printedDecimals);
    const bySlip = Object.fromEntries(wrongAnswers(hiddenWeightedSum, numbers).map(({ slip, value }) => [slip, value]));
    expectClose(bySlip['no-bias'], -1.1, otherOrder);
    expectClose(bySlip['column-for-row'], 0.8 * 0.4 - 0.6 * 1.5 + numbers.value('b1_2'), otherOrder);
    expectClose(bySlip['signs-lost'], 1.1 + numbers.value('b1_2'), otherOrder);
    expectClose(bySlip.activated, 0.3, otherOrder);
  });
});

describe('3-2', () => {
  it('tells of each cell what another input would have made of it', () => {
    const { numbers } = variantOf(sixValues, 0);
    const slipsOf = (id: string) =>
      wrongAnswers(
        sixValues.cells.find((cell) => cell.id === id)!,
        numbers,
      );
    const b = numbers.value('b2_1');
    const [noBias, weightedSums, inputs] = slipsOf('z2_1').map(({ value }) => value);
    expectClose(noBias, 0.2, otherOrder);
    expectClose(weightedSums, 0.7 * numbers.value('z1_1') - 1.2 * numbers.value('z1_2') + b, otherOrder);
    expectClose(inputs, 0.7 * 0.4 - 1.2 * 1.5 + b, otherOrder);
    expectClose(slipsOf('a2_1').find(({ slip }) => slip === 'mirrored')!.value, 0.4, otherOrder);
  });
});

describe('3-3', () => {
  it('has right values that make the gradient', () => {
    for (const numbers of numbersUnder(keptValues)) {
      const { value } = numbers;
      const [yHat, y, ...entering] = keptValues.right(numbers);
      expect([yHat, y]).toEqual(['yHat', 'y']);
      const arrived = (value('yHat_1') - value('y_1')) * value('yHat_1') * (1 - value('yHat_1'));
      expectClose(
        entering.reduce((product, name) => product * value(name), arrived),
        value('gradient'),
        otherOrder,
      );
    }
  });
});

describe('3-4', () => {
  it('has the key and the slips of the fixture under seed 0', () => {
    const { numbers } = variantOf(parametersCounted, 0);
    expect(parametersCounted.answer(numbers)).toBe(79_510);
    expect(wrongAnswers(parametersCounted, numbers).map(({ value }) => value)).toEqual([
      79_400, 79_402, 80_294, 78_500, 78_400, 784_000, 894, 110,
    ]);
  });
});

describe('3-5', () => {
  const slopeAt = (z: number): number => centralDifferences(([at]) => sigmoid(at), [z])[0];
  const meant: Readonly<Record<string, (z: number) => number>> = {
    mirror: (z) => sigmoid(-z),
    slope: slopeAt,
    power: (z) => exp(-z),
    'mirrored-slope': (z) => slopeAt(-z),
  };

  it('has keys that say in a what is asked of z', () => {
    for (const numbers of numbersUnder(inActivation).slice(0, 4)) {
      for (const z of [-2, -0.3, 0.7, 1.9]) {
        const { nodes } = recordExpression(expression(inActivation.key(numbers)), { a: sigmoid(z) });
        expectClose(nodes.at(-1)!.value, meant[numbers.choices.question](z), centralDifference);
      }
    }
  });
});

describe('3-6', () => {
  it('lets both hidden units push the same way, and says which', () => {
    const ways = new Set<string>();
    for (const { value, choices } of numbersUnder(inputTurned)) {
      const pushes = ['1', '2'].map((j) => (value(`turned_a1_${j}`) - value(`a1_${j}`)) * value(`w2_1${j}`));
      expect(pushes.every((push) => push > 0 === (choices.way === 'rises'))).toBe(true);
      expect(value('turned_yHat_1') > value('yHat_1')).toBe(choices.way === 'rises');
      expect(value('turned_x')).toBe(-value('x'));
      ways.add(choices.way);
    }
    expect(ways.size).toBe(2);
  });

  it('falls under seed 0', () => {
    expect(variantOf(inputTurned, 0).numbers.choices).toEqual({ input: '2', way: 'falls' });
  });
});

describe('3-8', () => {
  const { program, fault, symptom } = activatedTwice;

  function slopesBy(lines: readonly string[], { trace: { network, sample } }: NetworkNumbers): number[] {
    const dot = (w: number[], a: number[]): number => w.reduce((sum, wi, i) => sum + wi * a[i], 0);
    const [w11, w12, w21, w22] = network.W[1];
    const hidden = [
      [w11, w12],
      [w21, w22],
    ];
    const forward = runInNewContext(`${lines.join('\n')}\n;forward`, { sigmoid, dot });
    const { slope1, slope2 } = forward(hidden, network.b[1], network.W[2], network.b[2][0], sample.x);
    return [slope2, ...slope1];
  }

  it('lists a program that does what its symptom says, and the mended one what is measured', () => {
    const mended = program.javascript.with(fault.line - 1, fault.mended.javascript);
    for (const numbers of numbersUnder(activatedTwice)) {
      const [given, right] = [program.javascript, mended].map((lines) => slopesBy(lines, numbers));
      symptom(numbers).forEach((row, n) => {
        expectClose(given[n], row.given, otherOrder, row.name);
        expectClose(right[n], row.measured, centralDifference, row.name);
      });
    }
  });

  it('shows that the slopes of the hidden units are off, and only those', () => {
    for (const numbers of numbersUnder(activatedTwice)) {
      for (const { name, given, measured } of symptom(numbers)) {
        expect(Math.abs(given - measured) > 0.005 * measured, name).toBe(name.startsWith('slope1'));
      }
    }
  });
});
