import type { CodeExercise, Numbers } from '../exercise.ts';
import { lastSeed } from '../seed.ts';
import { variantOf } from '../variant.ts';

/** One call of the reader's function. */
export interface CodeTest<N extends Numbers = Numbers> {
  /** `visible`: its numbers are shown to the reader. */
  readonly kind: 'visible' | 'hidden' | 'edge';
  readonly numbers: N;
  /** Plain data, a fresh copy. All that leaves for the sandbox: what is expected stays here. */
  readonly args: readonly unknown[];
}

/** How many blocks of seeds lie between a reader's seed and that of a test; block 1 has the seeds of worked solutions. */
const visibleBlocks = [0, 2, 4];
const hiddenBlocks = [5, 6, 7, 8, 9, 10];

/** The tests of a variant: three with numbers shown, the first with those of the seed itself, then hidden ones, then the edge cases. */
export function testsOf<N extends Numbers>(exercise: CodeExercise<N>, seed: number): CodeTest<N>[] {
  const test = (kind: CodeTest['kind'], numbers: N): CodeTest<N> => ({
    kind,
    numbers,
    args: structuredClone(exercise.argumentsOf(numbers)),
  });
  const drawn = (blocks: readonly number[], kind: CodeTest['kind']) =>
    blocks.map((block) => test(kind, variantOf(exercise, block * (lastSeed + 1) + seed).numbers));
  return [
    ...drawn(visibleBlocks, 'visible'),
    ...drawn(hiddenBlocks, 'hidden'),
    ...exercise.edgeCases.map((numbers) => test('edge', numbers())),
  ];
}
