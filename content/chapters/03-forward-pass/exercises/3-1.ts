import { exampleNetwork } from '#engine';
import type { NetworkNumbers, NumericExercise, Slip } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { biasSubtracted, columnForRow, noBias, signsLost } from './forward-slips.ts';

const units = ['2', '1'] as const;

/** Numbers of a network with one of its two hidden units singled out. */
interface UnitNumbers extends NetworkNumbers {
  readonly choices: { readonly unit: (typeof units)[number] };
}

/** What belongs to the unit can be named without knowing which it is: `z`, `a`, `bias`, `sum` (without the bias), `w_1`, `product_1` … */
function askAbout(numbers: NetworkNumbers, unit: (typeof units)[number]): UnitNumbers {
  const own: Readonly<Record<string, string>> = {
    z: `z1_${unit}`,
    a: `a1_${unit}`,
    bias: `b1_${unit}`,
    sum: `weightedSum1_${unit}`,
    w_1: `w1_${unit}1`,
    w_2: `w1_${unit}2`,
    product_1: `product1_${unit}1`,
    product_2: `product1_${unit}2`,
  };
  return { ...numbers, choices: { unit }, value: (name) => numbers.value(own[name] ?? name) };
}

/** A slip of the hidden unit that is asked about. */
function ofUnit(slip: (j: number) => Slip<NetworkNumbers>): Slip<UnitNumbers> {
  return { id: slip(1).id, values: (numbers) => slip(Number(numbers.choices.unit)).values(numbers) };
}

/** 3-1: the weighted sum of a hidden unit, on the paper network. */
export const hiddenWeightedSum: NumericExercise<UnitNumbers> = {
  id: 'ex-3-1',
  kind: 'numeric',
  printed: () => askAbout(numbersOf(exampleNetwork('paper')), units[0]),
  draw: (random, seed) => askAbout(paperNumbers(random, [2, 2, 1]), inTurn(units, seed)),
  answer: ({ value }) => value('z'),
  slips: [
    ofUnit((j) => noBias(1, j)),
    ofUnit(columnForRow),
    ofUnit(signsLost),
    ofUnit((j) => biasSubtracted(1, j)),
    { id: 'other-unit', values: ({ choices, value }) => [value(choices.unit === '1' ? 'z1_2' : 'z1_1')] },
    { id: 'activated', values: ({ value }) => [value('a')] },
  ],
};
