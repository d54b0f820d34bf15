import { centralDifferences } from '#engine';
import type { Random } from '#engine';
import type { BugExercise, Numbers } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const javascript = [
  'function step(C, u, v, lr, h) {',
  '  const du = (C(u + h, v) - C(u - h, v)) / (2 * h);',
  '  const newU = u - lr * du;',
  '  const dv = (C(newU, v + h) - C(newU, v - h)) / (2 * h);',
  '  const newV = v - lr * dv;',
  '  return [newU, newV];',
  '}',
];

const python = [
  'def step(C, u, v, lr, h):',
  '    du = (C(u + h, v) - C(u - h, v)) / (2 * h)',
  '    newU = u - lr * du',
  '    dv = (C(newU, v + h) - C(newU, v - h)) / (2 * h)',
  '    newV = v - lr * dv',
  '    return [newU, newV]',
];

const h = 1e-4;

/** C(u, v) = ½(au + bv − t)²: how steep it is in one direction depends on the place in the other. */
function lossOf({ a, b, t }: Readonly<Record<'a' | 'b' | 't', number>>) {
  return ([u, v]: readonly number[]): number => 0.5 * (a * u + b * v - t) ** 2;
}

/** `du`, `dv` as they are at (u, v), `newU`, and `late_dv`, measured when u has moved already. */
function late(named: Readonly<Record<'a' | 'b' | 't' | 'u' | 'v' | 'eta', number>>): Numbers {
  const C = lossOf(named);
  const { u, v, eta } = named;
  const [du, dv] = centralDifferences(C, [u, v], h);
  const newU = u - eta * du;
  const lateDv = centralDifferences(C, [newU, v], h)[1];
  return namedNumbers({ ...named, du, dv, newU, late_dv: lateDv });
}

const factors = [2, 3, 4, 5];
const places = [0.4, 0.6, 0.8, 1.2, 1.4, 1.6, 2.2];
const targets = [2, 3, 4, 5];
const learningRates = [0.01, 0.02, 0.03];

/** The fault must show: the gradient measured late is off by at least one part in twenty, and of a size to be read. */
function draw(random: Random): Numbers {
  for (;;) {
    const numbers = late({
      a: random.pick(factors),
      b: random.pick(factors),
      t: random.pick(targets),
      u: random.pick(places),
      v: random.pick(places),
      eta: random.pick(learningRates),
    });
    const [dv, lateDv] = [numbers.value('dv'), numbers.value('late_dv')];
    if (Math.abs(dv) > 0.5 && Math.abs(lateDv - dv) > 0.05 * Math.abs(dv)) return numbers;
  }
}

/** 1-7: one step over two parameters that measures the second slope after moving the first. */
export const measuredTooLate: BugExercise = {
  id: 'ex-1-7',
  kind: 'bug',
  printed: () => late({ a: 2, b: 3, t: 2, u: 0.4, v: 1.2, eta: 0.02 }),
  draw,
  program: { javascript, python },
  fault: {
    line: 4,
    mended: {
      javascript: '  const dv = (C(u, v + h) - C(u, v - h)) / (2 * h);',
      python: '    dv = (C(u, v + h) - C(u, v - h)) / (2 * h)',
    },
  },
  reasons: ['M17', 'M26', 'moved-already', 'both-moved', 'no-rate'],
  reason: 'moved-already',
  symptom: ({ value }) => [
    { name: 'du', given: value('du'), measured: value('du') },
    { name: 'dv', given: value('late_dv'), measured: value('dv') },
  ],
};
