import { describe, expect, it } from 'vitest';
import { productOfChain } from '#content/chapters/09-vanishing-gradients/exercises/9-1.ts';
import { gradientByLayer } from '#content/chapters/09-vanishing-gradients/exercises/9-2.ts';
import { howSteep } from '#content/chapters/09-vanishing-gradients/exercises/9-3.ts';
import { largestSlope } from '#content/chapters/09-vanishing-gradients/exercises/9-4.ts';
import { clippedByNorm } from '#content/chapters/09-vanishing-gradients/exercises/9-5.ts';
import { reluMasks } from '#content/chapters/09-vanishing-gradients/exercises/9-6.ts';
import { afterFirstStep } from '#content/chapters/09-vanishing-gradients/exercises/9-7.ts';
import { whichClaims } from '#content/chapters/09-vanishing-gradients/exercises/9-8.ts';
import { nothingMasked } from '#content/chapters/09-vanishing-gradients/exercises/9-9.ts';
import {
  activation,
  centralDifferences,
  expression,
  layersOf,
  numericalGradients,
  quantity,
  recordExpression,
} from '#engine';
import type { Exercise, Numbers } from '#exercises/exercise.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const seeds = Array.from({ length: 61 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const printed = <N extends Numbers>(exercise: Exercise<N>): N => variantOf(exercise, 0).numbers;

it.each([
  productOfChain,
  gradientByLayer,
  howSteep,
  largestSlope,
  clippedByNorm,
  reluMasks,
  afterFirstStep,
  whichClaims,
  nothingMasked,
])('what is asked of $id differs from seed to seed, and between a seed and its twin', (exercise: Exercise) => {
  const asked = (numbers: Numbers): string => JSON.stringify(numbers.choices);
  for (const seed of [...seeds, lastSeed - 1]) {
    const here = asked(variantOf(exercise, seed).numbers);
    expect(asked(variantOf(exercise, seed + 1).numbers)).not.toBe(here);
    expect(asked(twinOf(exercise, seed).numbers)).not.toBe(here);
  }
});

describe('9-1', () => {
  it('has (w/4)ᴸ for its answer, on either side of the border', () => {
    expectClose(productOfChain.answer(printed(productOfChain)), 0.5 ** 6, otherOrder);
    for (const numbers of numbersUnder(productOfChain)) {
      const { value, choices } = numbers;
      expectClose(productOfChain.answer(numbers), (value('w') / 4) ** value('L'), otherOrder);
      expect(value('factor') > 1).toBe(choices!.side === 'exploding');
    }
  });
});

describe('9-2', () => {
  const said = (way: number, ...heights: number[]) =>
    gradientByLayer.feedbackOn({ kind: 'curve', heights }, variantOf(gradientByLayer, way).numbers);

  it('has a straight line for its outcome', () => {
    for (const { value } of numbersUnder(gradientByLayer).slice(0, 3)) {
      for (const n of [3, 6, 9]) expectClose(value(`back${n}`), n * Math.log10(value('w') / 4), otherOrder);
    }
  });

  it('says of a curve where it parts from the result', () => {
    expect(said(0, -1.5, -3, -5)).toBe('same');
    expect(said(0, -0.4, -0.8, -1)).toBe('steepness');
    expect(said(0, 0, 0, 0)).toBe('falls');
    expect(said(1, -1, -2, -3)).toBe('rises');
    expect(said(1, 1, 2, 3)).toBe('same');
    expect(said(2, 0.1, 0, 0.1)).toBe('same');
    expect(said(2, -1, -2, -3)).toBe('level');
    expect(gradientByLayer.feedbackOn({ kind: 'undecided' }, printed(gradientByLayer))).toBe('undecided');
  });
});

describe('9-3', () => {
  it('prints z = 2 and tells near from far by which is steeper', () => {
    expectClose(printed(howSteep).value('slopeOfTanh'), 0.07065082, printedDecimals);
    for (const numbers of numbersUnder(howSteep)) {
      const { value, choices } = numbers;
      expect(howSteep.answer(numbers) > 1).toBe(choices!.side === 'near');
      for (const [id, name] of [
        ['sigmoid', 'slopeOfSigmoid'],
        ['tanh', 'slopeOfTanh'],
      ] as const) {
        // prettier-ignore
        const [measured] = centralDifferences(([z]: readonly number[]) => activation(id).f(z), [value('z')]);
        expectClose(value(name), measured, centralDifference);
      }
    }
  });
});

describe('9-4', () => {
  it('has for its key the measured derivative of the slope', () => {
    const cases = {
      'sigmoid-by-a': ([a]: readonly number[]) => a * (1 - a),
      'tanh-by-a': ([a]: readonly number[]) => 1 - a * a,
    };
    for (const numbers of numbersUnder(largestSlope).slice(0, 3)) {
      const a = 0.3;
      const recorded = recordExpression(expression(largestSlope.key(numbers)), { a });
      const key = recorded.ok ? recorded.nodes[recorded.output].value : NaN;
      const { asked } = numbers.choices;
      const sigmoid = activation('sigmoid');
      const measured =
        asked === 'sigmoid-by-z'
          ? centralDifferences(([z]: readonly number[]) => sigmoid.df(z, sigmoid.f(z)), [Math.log(a / (1 - a))])
          : centralDifferences(cases[asked], [a]);
      expectClose(key, measured[0], centralDifference, asked);
    }
  });
});

describe('9-5', () => {
  it('prints (3, 4) cut to 1, and knows cutting each component', () => {
    expectClose(clippedByNorm.answer(printed(clippedByNorm)), 0.6, otherOrder);
    expect(gradeAsked(clippedByNorm, printed(clippedByNorm), '1')).toMatchObject({ slip: 'each-component' });
  });

  it('leaves a vector of length c', () => {
    for (const { value } of numbersUnder(clippedByNorm)) {
      expectClose(Math.hypot(value('clipped'), value('other')), value('c'), otherOrder);
    }
  });
});

describe('9-6', () => {
  it('prints F1 with ReLUs', () => {
    const { value } = printed(reluMasks);
    expectClose(value('dw1_11'), -0.03219845, printedDecimals);
    for (const name of ['dw2_12', 'dw1_21', 'dw1_22', 'db1_2']) expect(value(name)).toBe(0);
  });

  it('asks for what central differences measure, with four zeros', () => {
    for (const numbers of numbersUnder(reluMasks)) {
      const { trace } = numbers;
      const measured = { ...layersOf(trace), ...numericalGradients(trace.network, trace.sample) };
      for (const cell of reluMasks.cells) {
        expectClose(cell.answer(numbers), quantity(trace, cell.id, measured), centralDifference, cell.id);
      }
      expect(reluMasks.cells.filter((cell) => cell.answer(numbers) === 0)).toHaveLength(4);
    }
  });
});

describe('9-7', () => {
  it('stays exactly where it is with a dead unit, and falls with every step otherwise', () => {
    for (const numbers of numbersUnder(afterFirstStep)) {
      const { value, choices } = numbers;
      const areNegative = ['z1', 'z2', 'z3'].every((name) => value(name) < 0);
      expect(areNegative).toBe(choices!.fate === 'stays');
      if (areNegative) expect([value('dw1'), value('db1'), value('loss20')]).toEqual([0, 0, value('loss1')]);
      else expect(value('loss1') > value('loss2') && value('loss2') > value('loss20')).toBe(true);
    }
  });

  it('says of a choice where it parts from the result', () => {
    const [dead, alive] = numbersUnder(afterFirstStep);
    const said = (numbers: Numbers, option: string) =>
      afterFirstStep.feedbackOn({ kind: 'choice', options: [option] }, numbers);
    expect(['stays', 'creeps', 'returns', 'falls'].map((option) => said(dead, option))).toEqual([
      'same',
      'exactly-zero',
      'no-way-back',
      'no-way-back',
    ]);
    expect(['falls', 'stays', 'creeps'].map((option) => said(alive, option))).toEqual(['same', 'alive', 'alive']);
    expect(afterFirstStep.feedbackOn({ kind: 'undecided' }, dead)).toBe('undecided');
  });
});

describe('9-8', () => {
  it('calls half of its claims right under one seed and the other half under the next', () => {
    const [first, second] = numbersUnder(whichClaims).map((numbers) => whichClaims.right(numbers));
    expect([first.length, second.length]).toEqual([4, 4]);
    expect([...first, ...second].sort()).toEqual([...whichClaims.options].sort());
  });
});

describe('9-9', () => {
  it('is off in the parameters of the dead unit, and only there', () => {
    for (const numbers of numbersUnder(nothingMasked)) {
      for (const { name, given, measured } of nothingMasked.symptom(numbers)) {
        const isOff = Math.abs(given - measured) > 1e-4;
        expect(isOff, name).toBe(
          name.startsWith(`dw1_${numbers.choices.dead}`) || name === `db1_${numbers.choices.dead}`,
        );
      }
    }
  });
});
