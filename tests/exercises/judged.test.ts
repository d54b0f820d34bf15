import { expect, it } from 'vitest';
import { resultOf } from '#exercises/judged.ts';
import type { Verdict } from '#exercises/judged.ts';

const bug = { kind: 'bug', line: true, reason: true } as const;
const table = { kind: 'table', cells: {} } as const;
const factors = { kind: 'factors', wrong: [], missing: 0 } as const;
const verdicts: readonly [Verdict, ReturnType<typeof resultOf>][] = [
  [{ kind: 'unreadable', reason: 'empty' }, undefined],
  [{ kind: 'right', value: 1, reason: 'exact' }, 'right'],
  [{ kind: 'wrong', value: 1, reason: 'unrecognised' }, 'wrong'],
  [{ kind: 'slip', value: 1, slip: 'M01', certain: true }, 'wrong'],
  [{ kind: 'predict' }, 'done'],
  [{ kind: 'order', right: true }, 'right'],
  [{ kind: 'order', right: false }, 'wrong'],
  ...[bug, table, factors, { kind: 'code' } as const].flatMap((verdict): [Verdict, ReturnType<typeof resultOf>][] => [
    [{ ...verdict, complete: true, right: true }, 'right'],
    [{ ...verdict, complete: true, right: false }, 'wrong'],
    [{ ...verdict, complete: false, right: false }, undefined],
  ]),
  [{ kind: 'symbolic', verdict: 'equal', right: true }, 'right'],
  [{ kind: 'symbolic', verdict: 'different', right: false }, 'wrong'],
  [{ kind: 'symbolic', verdict: 'domain-differs', right: false }, 'wrong'],
  [{ kind: 'symbolic', verdict: 'undecided', right: false }, undefined],
  [{ kind: 'symbolic', verdict: 'unreadable', right: false }, undefined],
];

it.each(verdicts)('%j counts as %s', (verdict, result) => {
  expect(resultOf(verdict)).toBe(result);
});
