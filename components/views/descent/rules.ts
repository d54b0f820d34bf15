// Over 150 lines: a row for each of the twelve update rules.
import type { OptimizerId, Quantity } from '#engine';
import { opposite, sign } from '#notation/tokens.ts';
import type { Formula } from '#notation/tokens.ts';
import { bracket, lineOf, signs, squared, toThe } from './line-parts.ts';
import type { Part } from './line-parts.ts';
import type { LineKind } from './optimizer-names.ts';
import type { StepTerms } from './step-terms.ts';

/** One line of a step written out. */
export interface RuleLine {
  kind: LineKind;
  formula: Formula;
}

const [times, over, plus, minus] = signs('· / + −');

export const line = (terms: StepTerms, kind: Quantity, ...parts: Part[]): RuleLine => ({
  kind,
  formula: lineOf(terms.symbolOf(kind), parts, terms.valueOf(kind)),
});

/** β of the old value and 1 − β of what is new. */
function average(s: StepTerms, kind: Quantity, rate: 'rho' | 'beta1' | 'beta2', ...of: Part[]): RuleLine {
  const kept = s.option(rate);
  return line(s, kind, kept, times, s.old(kind), plus, ...bracket(sign('1'), minus, kept), times, ...of);
}

export const firstMoment = (s: StepTerms): RuleLine => average(s, 'm', 'beta1', s.g);
export const secondMoment = (s: StepTerms): RuleLine => average(s, 'v', 'beta2', s.g, squared);

const missing = (s: StepTerms, rate: 'beta1' | 'beta2'): Part[] =>
  bracket(sign('1'), minus, s.option(rate), toThe(s.t));

export const corrected = (s: StepTerms, kind: 'mHat' | 'vHat', of: Quantity): RuleLine =>
  line(s, kind, s.quantity(of), over, ...missing(s, kind === 'mHat' ? 'beta1' : 'beta2'));

/** √v + ε. */
export const divisor = (s: StepTerms, ...under: Part[]): Part[] =>
  bracket(sign('√'), ...under, plus, s.option('epsilon'));

const scaledStep = (s: StepTerms, above: Part, ...under: Part[]): RuleLine =>
  line(s, 'step', opposite, s.eta, times, above, over, ...divisor(s, ...under));

export const plainStep = (s: StepTerms, ...of: Part[]): RuleLine => line(s, 'step', opposite, s.eta, times, ...of);

/** μv − ηx, or μv + x with η outside. The first is the step itself. */
function velocity(s: StepTerms, ...added: Part[]): RuleLine {
  const kept = [s.option('momentum'), times, s.old('velocity')];
  if (s.options['form'] === 'book') return line(s, 'velocity', ...kept, minus, s.eta, times, ...added);
  return line(s, 'velocity', ...kept, plus, ...added);
}

function rmsprop(s: StepTerms): RuleLine[] {
  const isCentred = s.options['variant'] === 'centred';
  const averages = [average(s, 'v', 'rho', s.g, squared), ...(isCentred ? [average(s, 'm', 'rho', s.g)] : [])];
  const under = isCentred ? bracket(s.quantity('v'), minus, s.quantity('m'), squared) : [s.quantity('v')];
  if (s.options['momentum'] === 0) return [...averages, scaledStep(s, s.g, ...under)];
  const moved = velocity(s, s.g, over, ...divisor(s, ...under));
  return [...averages, moved, ...(s.options['form'] === 'book' ? [] : [plainStep(s, s.quantity('velocity'))])];
}

function adadelta(s: StepTerms): RuleLine[] {
  const root = (of: Part): Part[] => [sign('√'), ...bracket(of, plus, s.option('epsilon'))];
  // Without a rate it is the step itself, and named so.
  const own = s.step.learningRate === 1 ? 'step' : 'ownStep';
  const parts = [opposite, ...root(s.old('averageOfSquaredSteps')), over, ...root(s.quantity('v')), times, s.g];
  const lines = [
    average(s, 'v', 'rho', s.g, squared),
    line(s, own, ...parts),
    average(s, 'averageOfSquaredSteps', 'rho', s.quantity(own), squared),
  ];
  return own === 'step' ? lines : [...lines, line(s, 'step', s.eta, times, s.quantity(own))];
}

function adam(s: StepTerms): RuleLine[] {
  const moments = [firstMoment(s), secondMoment(s)];
  if (s.options['correction'] === 'none') return [...moments, scaledStep(s, s.quantity('m'), s.quantity('v'))];
  const hats = [corrected(s, 'mHat', 'm'), corrected(s, 'vHat', 'v')];
  return [...moments, ...hats, scaledStep(s, s.quantity('mHat'), s.quantity('vHat'))];
}

function amsgrad(s: StepTerms): RuleLine[] {
  const largest = line(s, 'vMax', ...[sign('max'), ...bracket(s.old('vMax'), sign(', '), s.quantity('v'))]);
  const moments = [firstMoment(s), secondMoment(s), largest];
  if (s.options['form'] === 'book') return [...moments, scaledStep(s, s.quantity('m'), s.quantity('vMax'))];
  const hats = [corrected(s, 'mHat', 'm'), corrected(s, 'vHat', 'vMax')];
  return [...moments, ...hats, scaledStep(s, s.quantity('mHat'), s.quantity('vHat'))];
}

function adamw(s: StepTerms): RuleLine[] {
  const scaled = [s.quantity('mHat'), over, ...divisor(s, s.quantity('vHat'))];
  const step = plainStep(s, ...bracket(...scaled, plus, s.option('weightDecay'), times, s.theta));
  return [firstMoment(s), secondMoment(s), corrected(s, 'mHat', 'm'), corrected(s, 'vHat', 'v'), step];
}

function adamax(s: StepTerms): RuleLine[] {
  const size = [sign('|'), s.g, sign('|'), plus, s.option('epsilon')];
  const kept = [s.option('beta2'), times, s.old('largest')];
  return [
    firstMoment(s),
    line(s, 'largest', sign('max'), ...bracket(...kept, sign(', '), ...size)),
    corrected(s, 'mHat', 'm'),
    plainStep(s, s.quantity('mHat'), over, s.quantity('largest')),
  ];
}

function nadam(s: StepTerms): RuleLine[] {
  const shares = [s.quantity('momentShare'), times, s.quantity('m'), plus, s.quantity('gradientShare'), times, s.g];
  return [
    firstMoment(s),
    secondMoment(s),
    line(s, 'mHat', ...shares),
    corrected(s, 'vHat', 'v'),
    scaledStep(s, s.quantity('mHat'), s.quantity('vHat')),
  ];
}

function radam(s: StepTerms): RuleLine[] {
  const moments = [firstMoment(s), secondMoment(s), corrected(s, 'mHat', 'm')];
  if (s.valueOf('rectification') === 0) return [...moments, plainStep(s, s.quantity('mHat'))];
  const root = [sign('√'), ...missing(s, 'beta2')];
  const parts = [s.quantity('rectification'), times, s.quantity('mHat'), times, ...root, over];
  return [...moments, plainStep(s, ...parts, ...divisor(s, s.quantity('v')))];
}

function nesterov(s: StepTerms): RuleLine[] {
  if (s.options['form'] === 'book') {
    const ahead = [s.oldTheta, plus, s.option('momentum'), times, s.old('velocity')];
    return [{ kind: 'ahead', formula: lineOf([], ahead, s.step.at[s.n]) }, velocity(s, s.g)];
  }
  const parts = bracket(s.g, plus, s.option('momentum'), times, s.quantity('velocity'));
  return [velocity(s, s.g), plainStep(s, ...parts)];
}

/** From what was remembered and the gradient to the step, or to the velocity that is the step. */
export const rules: Readonly<Record<OptimizerId, (s: StepTerms) => RuleLine[]>> = {
  sgd: (s) => [plainStep(s, s.g)],
  momentum: (s) => [velocity(s, s.g), ...(s.options['form'] === 'book' ? [] : [plainStep(s, s.quantity('velocity'))])],
  nesterov,
  adagrad: (s) => [
    line(s, 'sumOfSquares', s.old('sumOfSquares'), plus, s.g, squared),
    scaledStep(s, s.g, s.quantity('sumOfSquares')),
  ],
  rmsprop,
  adadelta,
  adam,
  amsgrad,
  adamw,
  adamax,
  nadam,
  radam,
};
