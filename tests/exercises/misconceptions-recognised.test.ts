import { describe, expect, it } from 'vitest';
import { backprop } from '#content/chapters/05-hidden-layer/exercises/5-7.ts';
import { quantitiesOf } from '#content/chapters/05-hidden-layer/exercises/backprop-slips.ts';
import { exampleNetwork, layeredBackward, layersOf, mutants, mutantValues, questionAbout, recordMlp } from '#engine';
import type { MutantId } from '#engine';
import { testsOf } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import { gradeAsked } from '#exercises/grade-number.ts';
import { variantOf } from '#exercises/variant.ts';
import { expectClose, printedDecimals } from '../tolerance.ts';
import { f2 } from '../engine/fixtures/f2-paper.ts';
import { bookExercises } from './helpers/book.ts';
import { resultOf } from './helpers/prove-code.ts';

/** Where a reader of chapters 1 to 6 meets a misconception of the catalogue: an exercise, and a cell of its table. */
interface Place {
  readonly exercise: string;
  readonly cell?: string;
  /** What the catalogue prints for it, or what is worked out where it prints none. */
  readonly value: number;
}

const paper = f2.slips!;
const printed = (id: MutantId, parameter: 'w2_11' | 'w1_11'): number => Number(paper[id]![parameter]);
const inOutput = (id: MutantId): Place => ({ exercise: 'ex-4-4', cell: 'w2_11', value: printed(id, 'w2_11') });
const inHidden = (id: MutantId): Place => ({ exercise: 'ex-5-3', cell: 'w1_11', value: printed(id, 'w1_11') });

/** One place for each misconception that leads to a number in chapters 1 to 6. */
const numbers: Partial<Record<MutantId, Place>> = {
  M01: inOutput('M01'),
  M02: inHidden('M02'),
  M03: inOutput('M03'),
  M04: inHidden('M04'),
  M05: inOutput('M05'),
  M07: inHidden('M07'),
  M08: inHidden('M08'),
  M09: inHidden('M09'),
  M10: inHidden('M10'),
  M11: inOutput('M11'),
  M12: inOutput('M12'),
  M13: inOutput('M13'),
  M14: inOutput('M14'),
  M15: { exercise: 'ex-5-3', cell: 'w2_11', value: printed('M15', 'w2_11') },
  M16: { exercise: 'ex-5-3', cell: 'w2_11', value: printed('M16', 'w2_11') },
  M17: { exercise: 'ex-4-5', value: printed('M17', 'w2_11') },
  M18: inOutput('M18'),
  // What the catalogue prints for the weight is this δ times the 0.4 that enters.
  M19: { exercise: 'ex-5-1', value: printed('M19', 'w1_11') / 0.4 },
  M21: { exercise: 'ex-5-5', value: -0.0043008 },
  M22: { exercise: 'ex-5-5', value: -0.0672 * 0.0252 * 0.16 * 0.4 },
  M23: { exercise: 'ex-6-3', value: -0.1209775 },
  M24: { exercise: 'ex-6-4', cell: 'sum', value: -0.03024437 },
  M25: { exercise: 'ex-5-5', value: (0.7 * -0.096 - 1.2 * 0.063) * 0.16 * 0.4 },
  M26: { exercise: 'ex-1-3', cell: 'central', value: 24.02 },
  M27: { exercise: 'ex-5-3', cell: 'b2_1', value: 0 },
};

const exerciseOf = (id: string) => bookExercises.find((each) => each.id === id)!.exercise;

/** The verdict on a text typed for a number of an exercise with its printed numbers, and the wrong answers a slip of its data leads to. */
function typedInto({ exercise: id, cell }: Place, text: string) {
  const exercise = exerciseOf(id);
  const asked =
    exercise.kind === 'table'
      ? exercise.cells.find((each) => each.id === cell)!
      : exercise.kind === 'numeric' && exercise;
  if (!asked) throw new TypeError(`${id} asks for no number`);
  const { numbers: shown } = variantOf(exercise, 0);
  return { verdict: gradeAsked(asked, shown, text), slips: asked.slips, shown };
}

it('every misconception from M01 to M27 has a place; M06 in a program, M20 shares its number with M01', () => {
  const catalogue = (Object.keys(mutants) as MutantId[]).filter((id) => id <= 'M27');
  expect(catalogue.filter((id) => !numbers[id])).toEqual(['M06', 'M20']);
});

describe.each(Object.entries(numbers))('%s', (id, place) => {
  const texts =
    place.value === 0 ? ['0'] : [String(place.value), place.value.toPrecision(3), place.value.toPrecision(4)];

  it.each(texts)('is named when its number is typed as %s', (text) => {
    expect(typedInto(place, text).verdict).toMatchObject({ kind: 'slip', slip: id, certain: true });
  });

  it('has the number the data of the exercise lead to', () => {
    const { slips, shown } = typedInto(place, '0');
    const values = slips.filter((slip) => slip.id === id).flatMap((slip) => slip.values(shown));
    const nearest = values.toSorted((a, b) => Math.abs(a - place.value) - Math.abs(b - place.value));
    expectClose(nearest[0], place.value, printedDecimals);
  });
});

it('M06 is named behind a program that goes back over weights it has updated, and leads to its printed number', () => {
  const tests = testsOf(backprop, 0);
  const early = tests.map(({ numbers: { trace } }) => {
    const [rules] = mutants.M06.ways({ trace, learningRate: 0.5 });
    return quantitiesOf(trace, { ...layersOf(trace), ...layeredBackward(trace, rules) });
  });
  const ofPaper = early[0].find(({ name }) => name === 'dw1_11')!;
  expectClose(ofPaper.value, printed('M06', 'w1_11'), printedDecimals);
  const verdict = gradeCode(backprop, tests, early.map(resultOf));
  expect(verdict).toMatchObject({ right: false, slip: 'M06', certain: true });
});

it('M20 goes by the name of M01, whose number it shares, until the loss it belongs to comes', () => {
  const { network, sample } = exampleNetwork('paper');
  const question = questionAbout(recordMlp(network, sample), 'dw2_11');
  expect(mutantValues('M20', question)).toEqual(mutantValues('M01', question));
  expect(typedInto(inOutput('M01'), '-0.32').verdict).toMatchObject({ kind: 'slip', slip: 'M01' });
});
