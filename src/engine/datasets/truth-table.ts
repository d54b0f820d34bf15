import type { Sample } from '../types.ts';
import type { Dataset } from './dataset.ts';

/** The four cases of a gate in the order 00, 01, 10, 11, with its outputs. */
export function truthTable(
  id: string,
  outputs: readonly [number, number, number, number],
): Dataset<Record<string, never>> {
  return {
    id,
    options: {},
    meaning: { x: 'two inputs, 0 or 1', y: 'the output of the gate, 0 or 1' },
    samples: () => outputs.map((output, n): Sample => ({ x: [n >> 1, n & 1], y: [output] })),
    source: 'a truth table',
  };
}
