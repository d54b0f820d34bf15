import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';

/** Row and column of the entry that is asked for; the printed one first. */
const entries = ['21', '12', '22', '11'] as const;

interface EntryNumbers extends Numbers {
  readonly choices: { readonly entry: (typeof entries)[number]; readonly row: string; readonly column: string };
}

function ask(entry: (typeof entries)[number]): EntryNumbers {
  const [row, column] = entry;
  return {
    choices: { entry, row, column },
    value(name) {
      throw new RangeError(`"${name}" is no number of an exercise in letters`);
    },
  };
}

/** An entry taken apart: what arrives over the two paths, the slope, and the value that entered. */
interface Parts {
  readonly paths: readonly string[];
  /** Between the paths. */
  readonly joined: string;
  readonly slope: string;
  readonly entered: string;
}

function partsOf(row: string, column: string): Parts {
  return {
    paths: [`w1${row} * delta1`, `w2${row} * delta2`],
    joined: ' + ',
    slope: `a${row} * (1 - a${row})`,
    entered: `x${column}`,
  };
}

function product({ paths, joined, slope, entered }: Parts): string {
  return [`(${paths.join(joined)})`, slope, entered].filter((factor) => factor !== '').join(' * ');
}

const other = (index: string): string => (index === '1' ? '2' : '1');

/** A slip that takes something else for some of the parts. */
function broken(id: string, change: (right: Parts, choices: EntryNumbers['choices']) => readonly Partial<Parts>[]) {
  return {
    id,
    forms({ choices }: EntryNumbers): string[] {
      const right = partsOf(choices.row, choices.column);
      return change(right, choices).map((parts) => product({ ...right, ...parts }));
    },
  };
}

/**
 * 6-2: one entry of ∂C/∂W⁽¹⁾ = ((W⁽²⁾ᵀδ⁽²⁾) ⊙ slopes)xᵀ with its indices written out. Formulas are compared as numbers, so a matrix cannot
 * be an answer; an entry holds all that can go wrong in reading one: which way W is crossed, which sums, which place of the outer product.
 */
export const entryOfMatrix: SymbolicExercise<EntryNumbers> = {
  id: 'ex-6-2',
  kind: 'symbolic',
  printed: () => ask(entries[0]),
  draw: (_, seed) => ask(inTurn(entries, seed)),
  key: ({ choices: { row, column } }) => product(partsOf(row, column)),
  names: {
    w11: { range: [-1.5, 1.5], tex: 'w_{11}' },
    w12: { range: [-1.5, 1.5], tex: 'w_{12}' },
    w21: { range: [-1.5, 1.5], tex: 'w_{21}' },
    w22: { range: [-1.5, 1.5], tex: 'w_{22}' },
    delta1: { range: [-1, 1], tex: '\\delta_1' },
    delta2: { range: [-1, 1], tex: '\\delta_2' },
    a1: { range: [0.1, 0.9], tex: 'a_1' },
    a2: { range: [0.1, 0.9], tex: 'a_2' },
    x1: { range: [-2, 2], tex: 'x_1' },
    x2: { range: [-2, 2], tex: 'x_2' },
  },
  slips: [
    broken('M25', (_, { row }) => [{ paths: [`w${row}1 * delta1`, `w${row}2 * delta2`] }]),
    broken('M21', ({ paths }) => paths.map((path) => ({ paths: [path] }))),
    broken('M22', () => [{ joined: ' * ' }]),
    broken('M10', () => [{ paths: ['delta1', 'delta2'] }]),
    broken('M02', () => [{ slope: '' }]),
    broken('M07', () => [{ entered: '' }]),
    // On the diagonal the transposed matrix has the same entry.
    broken('outer-reversed', (_, { row, column }) => (row === column ? [] : [partsOf(column, row)])),
    broken('M08', (_, { column }) => [{ entered: `x${other(column)}` }]),
  ],
};
