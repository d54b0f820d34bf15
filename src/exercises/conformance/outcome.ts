import { gradeNumber } from '../grade-number.ts';
import { gradeSymbolic } from '../symbolic/grade-symbolic.ts';
import type { NumericGroup, NumericOutcome } from './numeric-cases.ts';
import type { SymbolicGroup, SymbolicOutcome } from './symbolic-cases.ts';

/** What the grader makes of a text that is typed for the right answer of a group. */
export function numericOutcome({ key, from, slips = {} }: NumericGroup, text: string): NumericOutcome {
  const wrong = Object.entries(slips).map(([slip, value]) => ({ slip, value }));
  const verdict = gradeNumber(text, key, wrong, from);
  if (verdict.kind !== 'slip') return verdict.reason;
  return `slip ${verdict.certain ? verdict.slip : '?'}`;
}

/** The same for a formula. */
export function symbolicOutcome({ id, key, ranges, slips = {} }: SymbolicGroup, text: string): SymbolicOutcome {
  const names = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, { range, tex: name }]));
  const { verdict, problem, unknown, slip, certain } = gradeSymbolic(
    {
      id,
      kind: 'symbolic',
      names,
      key: () => key,
      slips: Object.entries(slips).map(([slipId, form]) => ({ id: slipId, forms: () => [form] })),
      printed: () => noNumbers,
    },
    noNumbers,
    text,
  );
  if (unknown !== undefined) return 'unknown-name';
  if (slip !== undefined) return `slip ${certain ? slip : '?'}`;
  return problem?.code ?? (verdict as Exclude<typeof verdict, 'unreadable'>);
}

const noNumbers = {
  value(name: string): number {
    throw new RangeError(`a conformance case has no number "${name}"`);
  },
};
