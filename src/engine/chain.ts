import { backward } from './backward.ts';
import { variablesOf } from './expression/expression.ts';
import type { Expression } from './expression/expression.ts';
import { recordExpression } from './expression/record.ts';
import type { DomainProblem } from './expression/record.ts';

/** One function of a chain at the place the functions before it lead to. */
export interface ChainStage {
  /** What goes in and what comes out. */
  readonly input: number;
  readonly output: number;
  /** The derivative of this function at its own input. */
  readonly slope: number;
  /** The change that arrives, if every slope before stayed as it is, and that change times this slope. */
  readonly arriving: number;
  readonly linear: number;
  /** How much the output really moves. */
  readonly real: number;
}

export type ChainRecord =
  | { readonly ok: true; readonly stages: readonly ChainStage[] }
  | { readonly ok: false; readonly reason: 'no-value'; readonly stage: number; readonly problem: DomainProblem }
  | { readonly ok: false; readonly reason: 'no-slope'; readonly stage: number };

/**
 * Functions of one letter, each fed with the result of the one before, at `x` and at `x + nudge`: Δ by the chain rule and the real Δ.
 * @throws RangeError for a function of several letters.
 */
export function recordChain(functions: readonly Expression[], x: number, nudge: number): ChainRecord {
  const stages: ChainStage[] = [];
  let here = x;
  let moved = x + nudge;
  let arriving = nudge;
  for (const [stage, expression] of functions.entries()) {
    const [at, after] = [here, moved].map((input) => recordExpression(expression, valuesOf(expression, input)));
    if (!at.ok) return { ok: false, reason: 'no-value', stage, problem: at.problem };
    if (!after.ok) return { ok: false, reason: 'no-value', stage, problem: after.problem };
    const slope = slopeOf(at.nodes, at.output, Object.values(at.variables)[0]);
    const linear = slope * arriving;
    const [output, movedOutput] = [at, after].map(({ nodes, output: id }) => nodes[id].value);
    // A slope that is no finite number makes none that is, whatever arrives.
    if (!Number.isFinite(linear)) return { ok: false, reason: 'no-slope', stage };
    stages.push({ input: here, output, slope, arriving, linear, real: movedOutput - output });
    [here, moved, arriving] = [output, movedOutput, linear];
  }
  return { ok: true, stages };
}

function valuesOf(expression: Expression, value: number): Record<string, number> {
  const names = variablesOf(expression);
  if (names.length > 1) throw new RangeError(`a function of a chain has one letter, got ${names.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** 0 where the letter is not read at all. */
function slopeOf(nodes: Parameters<typeof backward>[0], output: number, variable: number | undefined): number {
  return variable === undefined ? 0 : backward(nodes, output).gradients[variable];
}
