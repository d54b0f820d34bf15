import { log, loss, softmax, softmaxJacobian } from '#engine';
import type { Random } from '#engine';
import type { AskedNumber, Numbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const classes = [1, 2, 3] as const;

type Class = (typeof classes)[number];

interface ClassNumbers extends Numbers {
  readonly choices: { readonly target: string };
}

/** `e1` … `e3`, the exponentials of the logits, and their `sum`; of each class `p1`, `y1`, `odds1`, `g1` = ∂C/∂z₁ and `slope1` = ∂p₁/∂z₁. */
function ask(exponentials: readonly number[], target: Class): ClassNumbers {
  const z = exponentials.map((each) => log(each));
  const p = softmax(z);
  const y = classes.map((each) => (each === target ? 1 : 0));
  const g = loss('softmax-cross-entropy').gradient(z, y);
  const slopes = softmaxJacobian(p).map((row, i) => row[i]);
  const odds = p.map((each) => each / (1 - each));
  const named = { e: exponentials, p, y, odds, g, slope: slopes };
  const numbers = Object.entries(named).flatMap(([letter, values]) =>
    values.map((value, i) => [`${letter}${i + 1}`, value] as const),
  );
  const sum = exponentials.reduce((total, each) => total + each, 0);
  const choices = { target: String(target) };
  return { ...namedNumbers({ sum, ...Object.fromEntries(numbers) }, choices), choices };
}

/** Three different exponentials whose sum leaves probabilities that end, none of them ½. */
function drawExponentials(random: Random): number[] {
  const sum = random.pick([10, 20]);
  for (;;) {
    const [first, second] = [0, 0].map(() => 1 + Math.floor(random.next() * (sum - 2)));
    const third = sum - first - second;
    const isFit = third > 0 && new Set([first, second, third]).size === 3;
    if (isFit && ![first, second, third].includes(sum / 2)) return [first, second, third];
  }
}

function probability(n: Class): AskedNumber<ClassNumbers> {
  return {
    answer: ({ value }) => value(`p${n}`),
    slips: [
      { id: 'not-normalised', values: ({ value }) => [value(`e${n}`)] },
      { id: 'divided-by-others', values: ({ value }) => [value(`odds${n}`)] },
    ],
  };
}

const isTarget = (n: Class, { choices: { target } }: ClassNumbers): boolean => target === String(n);

/** ∂C/∂z_n; some slips are possible only at the target, others only elsewhere. */
function gradient(n: Class): AskedNumber<ClassNumbers> {
  const at: Pick<Slip<ClassNumbers>, 'applies'> = { applies: (numbers) => isTarget(n, numbers) };
  const elsewhere: Pick<Slip<ClassNumbers>, 'applies'> = { applies: (numbers) => !isTarget(n, numbers) };
  return {
    answer: ({ value }) => value(`g${n}`),
    slips: [
      { id: 'M04', values: ({ value }) => [-value(`g${n}`)] },
      { id: 'M14', ...at, values: ({ value }) => [value(`p${n}`)] },
      { id: 'M21', ...elsewhere, values: () => [0] },
      { id: 'softmax-slope', values: ({ value }) => [value(`slope${n}`)] },
      { id: 'stopped-at-p', ...at, values: ({ value }) => [-1 / value(`p${n}`)] },
      { id: 'one-from-all', ...elsewhere, values: ({ value }) => [value(`p${n}`) - 1] },
      { id: 'blue-kept', values: ({ value }) => [value(`g${n}`) * value(`slope${n}`)] },
    ],
  };
}

/** 8-4: softmax of three logits whose exponentials are given, and p − y. */
export const probabilitiesLessTarget: TableExercise<ClassNumbers> = {
  id: 'ex-8-4',
  kind: 'table',
  printed: () => ask([6, 3, 1], 2),
  draw: (random, seed) => ask(drawExponentials(random), inTurn([2, 3, 1] as const, seed)),
  cells: [
    ...classes.map((n) => ({ id: `p${n}`, ...probability(n) })),
    ...classes.map((n) => ({ id: `g${n}`, ...gradient(n) })),
  ],
};
