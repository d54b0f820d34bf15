import { placeOf } from '#engine';
import { bracketed, guardNegatives, joined, number, sign } from '#notation/tokens.ts';
import type { Formula } from '#notation/tokens.ts';
import type { AdderState } from './adder-state.svelte.ts';

/** The gradient of the batch out of those of its examples: the four added up, how often they are in it, divided by m for the mean. */
export function formulaOf({ parameter, gradients, copies, reduction, size, result }: AdderState): Formula {
  const { kind, l, j, i } = placeOf(parameter)!;
  const four = gradients.slice(0, size / copies);
  const added = joined(
    '+',
    four.map((g) => [number(g)]),
  );
  const sum = four.reduce((total, g) => total + g, 0);
  const times = copies > 1 ? [sign(String(copies)), sign('·')] : [];
  const over = reduction === 'mean' ? [sign('/'), sign(String(size))] : [];
  const isBare = times.length === 0 && over.length === 0;
  return {
    left: [
      {
        kind: 'derivative',
        of: { kind: 'symbol', id: kind as 'w' | 'b', l: l!, j: j + 1, ...(i !== undefined && { i: i + 1 }) },
      },
    ],
    symbols: guardNegatives([...times, ...(isBare ? added : bracketed(...added)), ...over]),
    numbers: guardNegatives(isBare ? [] : [...times, number(sum), ...over]),
    result: [number(result)],
  };
}
