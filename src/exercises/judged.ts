import type { CodeVerdict } from './code/grade-code.ts';
import type { BugVerdict } from './grade-bug.ts';
import type { FactorsVerdict } from './grade-factors.ts';
import type { NumericVerdict } from './grade-number.ts';
import type { OrderVerdict } from './grade-order.ts';
import type { TableVerdict } from './grade-table.ts';
import type { SymbolicVerdict } from './symbolic/grade-symbolic.ts';

/** What counts of an attempt. */
export type Result = 'right' | 'wrong' | 'done';

/** A verdict of any kind, as far as its result goes. */
export type Verdict =
  | NumericVerdict
  | TableVerdict
  | FactorsVerdict
  | OrderVerdict
  | BugVerdict
  | Pick<SymbolicVerdict, 'kind' | 'verdict' | 'right'>
  | Pick<CodeVerdict, 'kind' | 'right' | 'complete'>
  /** A prediction was made and run. */
  | { readonly kind: 'predict' };

/** The result an attempt is recorded with; undefined if there was nothing that could be judged, which is no attempt. */
export function resultOf(verdict: Verdict): Result | undefined {
  switch (verdict.kind) {
    case 'unreadable':
      return undefined;
    case 'slip':
      return 'wrong';
    case 'right':
    case 'wrong':
      return verdict.kind;
    case 'predict':
      return 'done';
    case 'symbolic':
      return verdict.verdict === 'unreadable' || verdict.verdict === 'undecided' ? undefined : whole(verdict.right);
    case 'order':
      return whole(verdict.right);
    case 'table':
    case 'factors':
    case 'bug':
    case 'code':
      return verdict.complete ? whole(verdict.right) : undefined;
  }
}

function whole(right: boolean): Result {
  return right ? 'right' : 'wrong';
}
