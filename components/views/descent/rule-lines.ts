import type { Descent, DescentStep, Quantity } from '#engine';
import { name, number, sign } from '#notation/tokens.ts';
import { assembledRule } from './assembled-rule.ts';
import { bracket, lineOf, signs, valued } from './line-parts.ts';
import { rules } from './rules.ts';
import type { RuleLine } from './rules.ts';
import { indexed, StepTerms } from './step-terms.ts';
import type { Coordinate } from './step-terms.ts';

export type { RuleLine } from './rules.ts';

const [times, plus, minus] = signs('· + −');

/** g + λθ, where L2 adds to the gradient. */
function gradientLine(s: StepTerms): RuleLine[] {
  const { weightDecay } = s.descent;
  const without = s.step.withoutDecay;
  if (weightDecay?.kind !== 'l2' || !without) return [];
  const { theta, index } = s.coordinate;
  const raw = valued([name(indexed('g', index))], without[s.n]);
  const decay = [valued([name('lambda')], weightDecay.lambda), times, valued([name(theta)], s.step.at[s.n])];
  return [
    { kind: 'gradient', formula: lineOf([name(indexed('g', index))], [raw, plus, ...decay], s.step.gradient[s.n]) },
  ];
}

/** θ − ηλθ, where the decay is decoupled. */
function decayLine(s: StepTerms): RuleLine[] {
  const { weightDecay } = s.descent;
  if (weightDecay?.kind !== 'decoupled') return [];
  const lambda = valued([name('lambda')], weightDecay.lambda);
  const parts = [s.oldTheta, minus, s.eta, times, lambda, times, s.oldTheta];
  const [shrunk] = s.theta.numbers;
  const result = shrunk.kind === 'number' ? shrunk.value : NaN;
  return [{ kind: 'decay', formula: lineOf([name(s.coordinate.theta)], parts, result) }];
}

/** θ plus the step, put back into the interval where there is one. */
function thetaLine(s: StepTerms, moved: Quantity): RuleLine {
  const { interval } = s.descent;
  const sum = [s.theta, plus, s.quantity(moved)];
  const comma = sign(', ');
  const parts = interval
    ? [sign('min'), ...bracket(sign('max'), ...bracket(...sum, comma, number(interval[0])), comma, number(interval[1]))]
    : sum;
  return { kind: 'theta', formula: lineOf([name(s.coordinate.theta)], parts, s.step.theta[s.n]) };
}

/**
 * A step in coordinate n written out, line by line in the order in which it is computed: symbols, the recorded numbers put in, the result.
 * `before` is the step before. Undefined where a number is no longer finite: the walk has diverged, which is said in words.
 */
export function ruleLines(
  descent: Descent,
  before: DescentStep,
  step: DescentStep,
  coordinates: readonly Coordinate[],
  n: number,
): RuleLine[] | undefined {
  const s = new StepTerms(descent, before, step, coordinates, n);
  if (!s.isFinite) return undefined;
  const lines = (descent.optimizer === 'assembled' ? assembledRule : rules[descent.optimizer])(s);
  const last = lines[lines.length - 1].kind;
  const moved = last === 'velocity' ? 'velocity' : 'step';
  const isAhead = lines[0].kind === 'ahead';
  return [
    ...(isAhead ? lines.slice(0, 1) : []),
    ...gradientLine(s),
    ...decayLine(s),
    ...(isAhead ? lines.slice(1) : lines),
    thetaLine(s, moved),
  ];
}
