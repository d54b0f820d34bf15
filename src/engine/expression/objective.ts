import { backward } from '../backward.ts';
import type { Objective } from '../minimize.ts';
import type { Expression } from './expression.ts';
import { recordExpression } from './record.ts';
import type { DomainProblem, ExpressionRecord } from './record.ts';

/** Why no descent goes on from a point: no value there, no slope (√x at 0), or a point that has left the range of numbers. */
export type ExpressionEnd =
  | { readonly kind: 'no-value'; readonly problem: DomainProblem }
  | { readonly kind: 'no-slope' }
  | { readonly kind: 'too-large' };

/** An expression to walk down on. Values and slopes are those of its tape; where it has none they are NaN, and `endAt` says why. */
export interface ExpressionObjective extends Objective {
  endAt(theta: readonly number[]): ExpressionEnd | undefined;
}

/** An expression as an objective of the variables named, in that order. A variable it does not contain has slope 0. */
export function objectiveOf(expression: Expression, names: readonly string[]): ExpressionObjective {
  const recordAt = (theta: readonly number[]): ExpressionRecord | undefined =>
    theta.every(Number.isFinite)
      ? recordExpression(expression, Object.fromEntries(names.map((name, n) => [name, theta[n]])))
      : undefined;
  return {
    value(theta) {
      const record = recordAt(theta);
      return record?.ok ? record.nodes[record.output].value : NaN;
    },
    gradient(theta) {
      const record = recordAt(theta);
      if (!record?.ok) return names.map(() => NaN);
      const { gradients } = backward(record.nodes, record.output);
      return names.map((name) => (Object.hasOwn(record.variables, name) ? gradients[record.variables[name]] : 0));
    },
    endAt(theta) {
      const record = recordAt(theta);
      if (!record) return { kind: 'too-large' };
      if (!record.ok) return { kind: 'no-value', problem: record.problem };
      return this.gradient(theta, 0).every(Number.isFinite) ? undefined : { kind: 'no-slope' };
    },
  };
}
