// Over 150 lines: the terms of every update rule as vectors, a few lines for each.
import type { Descent, DescentStep, RuleId } from '#engine';
import { StepTerms, thetas } from './step-terms.ts';

/**
 * What a part of a step comes from: the velocity there was, the gradient as it is, the gradient divided by its size, the average of
 * gradients there was, a decay.
 */
export type ArrowKind = 'velocity' | 'gradient' | 'scaled' | 'average' | 'decay' | 'step';

export type Place = readonly [number, number];

export interface TermArrow {
  kind: ArrowKind;
  from: Place;
  to: Place;
  /** From `from` to `to`, as it was computed: the difference of two places keeps fewer digits of a short arrow. */
  by: Place;
  /** What it is, as on paper: `μv`. */
  label: string;
}

/** One coordinate's part of the step. */
interface Term {
  kind: ArrowKind;
  label: string;
  value: number;
}

type Split = (s: Numbers) => Term[];

/** The recorded numbers of one coordinate. */
class Numbers {
  readonly #terms: StepTerms;

  constructor(terms: StepTerms) {
    this.#terms = terms;
  }

  get options(): StepTerms['options'] {
    return this.#terms.options;
  }

  get isBook(): boolean {
    return this.#terms.options['form'] === 'book';
  }

  get eta(): number {
    return this.#terms.step.learningRate;
  }

  get g(): number {
    return this.#terms.step.gradient[this.#terms.n];
  }

  get theta(): number {
    const [token] = this.#terms.theta.numbers;
    return token.kind === 'number' ? token.value : NaN;
  }

  now(quantity: Parameters<StepTerms['valueOf']>[0]): number {
    return this.#terms.valueOf(quantity);
  }

  old(quantity: Parameters<StepTerms['valueOf']>[0]): number {
    return this.#terms.before.quantities[quantity]?.[this.#terms.n] ?? 0;
  }

  option(name: string): number {
    return Number(this.#terms.options[name]);
  }

  /** m̂/m, 1 where nothing is corrected. */
  get correction(): number {
    const { options, t } = this.#terms;
    const isPlain = options['correction'] === 'none' || options['form'] === 'book';
    return isPlain ? 1 : 1 / this.missing('beta1', t);
  }

  missing(rate: 'beta1' | 'beta2', t = this.#terms.t): number {
    let power = 1;
    for (let n = 0; n < t; n++) power *= this.option(rate);
    return 1 - power;
  }
}

/** −ηg. */
const gradientTerm = ({ eta, g }: Numbers, value = -eta * g): Term => ({ kind: 'gradient', label: '−ηg', value });

const stepTerm = (s: Numbers): Term => ({ kind: 'scaled', label: '−ηg / √ ', value: s.now('step') });

const velocityTerm = (value: number, label = 'μv'): Term => ({ kind: 'velocity', label, value });

const momentum: Split = (s) => {
  const kept = s.option('momentum') * s.old('velocity');
  return s.isBook ? [velocityTerm(kept), gradientTerm(s)] : [velocityTerm(-s.eta * kept, '−ημv'), gradientTerm(s)];
};

const nesterov: Split = (s) =>
  s.isBook ? momentum(s) : [velocityTerm(-s.eta * s.option('momentum') * s.now('velocity'), '−ημv'), gradientTerm(s)];

/** The part of an average that was there and the part of the present gradient, both multiplied by −η and `scale`. */
function averaged(s: Numbers, scale: number): Term[] {
  const kept = s.option('beta1');
  return [
    { kind: 'average', label: 'β₁m', value: -s.eta * scale * kept * s.old('m') },
    { kind: 'scaled', label: '(1−β₁)g', value: -s.eta * scale * (1 - kept) * s.g },
  ];
}

const adam: Split = (s) => averaged(s, s.correction / (Math.sqrt(s.now('vHat')) + s.option('epsilon')));

const rmsprop: Split = (s) => {
  if (s.option('momentum') === 0) return [stepTerm(s)];
  const kept = s.option('momentum') * s.old('velocity') * (s.isBook ? 1 : -s.eta);
  return [velocityTerm(kept, s.isBook ? 'μq' : '−ημq'), { ...stepTerm(s), value: s.now('step') - kept }];
};

const nadam: Split = (s) => {
  const scale = -s.eta / (Math.sqrt(s.now('vHat')) + s.option('epsilon'));
  const kept = s.option('beta1');
  const [ofM, ofG] = [s.now('momentShare'), s.now('gradientShare')];
  return [
    { kind: 'average', label: 'β₁m', value: scale * ofM * kept * s.old('m') },
    { kind: 'scaled', label: 'g', value: scale * (ofM * (1 - kept) + ofG) * s.g },
  ];
};

const radam: Split = (s) => {
  const r = s.now('rectification');
  const factor = r > 0 ? (r * Math.sqrt(s.missing('beta2'))) / (Math.sqrt(s.now('v')) + s.option('epsilon')) : 1;
  return averaged(s, s.correction * factor);
};

/** Of what was remembered, of the present gradient, and of a decay, as far as the parts have them. */
const assembled: Split = (s) => {
  const { velocity, correction, scale } = s.options;
  const isDivided = scale !== 'none';
  const factor = velocity === 'average' && correction === 'bias' ? 1 / s.missing('beta1') : 1;
  const over = -s.eta * (isDivided ? 1 / (Math.sqrt(s.now('vHat')) + s.option('epsilon')) : 1) * factor;
  const kept = s.option('beta1');
  const remembered = over * kept * s.old('m');
  const gradient = (label: string, share = 1): Term => ({
    kind: isDivided ? 'scaled' : 'gradient',
    label,
    value: over * share * s.g,
  });
  const decay: Term = { kind: 'decay', label: '−ηλθ', value: -s.eta * s.option('weightDecay') * s.theta };
  const terms: Readonly<Record<string, () => Term[]>> = {
    none: () => [gradient(isDivided ? (scale === 'sum' ? '−ηg / √G' : '−ηg / √v') : '−ηg')],
    sum: () => [velocityTerm(remembered, isDivided ? 'μm' : '−ημm'), gradient(isDivided ? 'g' : '−ηg')],
    average: () => [{ kind: 'average', label: 'β₁m', value: remembered }, gradient('(1−β₁)g', 1 - kept)],
  };
  return [...terms[String(velocity)](), ...(s.option('weightDecay') === 0 ? [] : [decay])];
};

const splits: Readonly<Record<RuleId, Split>> = {
  assembled,
  sgd: (s) => [gradientTerm(s)],
  momentum,
  nesterov,
  adagrad: (s) => [stepTerm(s)],
  rmsprop,
  adadelta: (s) => [stepTerm(s)],
  adam,
  amsgrad: adam,
  adamw: (s) => [...adam(s), { kind: 'decay', label: '−ηλθ', value: -s.eta * s.option('weightDecay') * s.theta }],
  adamax: (s) => averaged(s, s.correction / s.now('largest')),
  nadam,
  radam,
};

/**
 * The parts of a step in the plane, each arrow beginning where the one before ends: the first at θ before the step, the last ending at θ
 * after it. Undefined where a number is no longer finite. Where Nesterov's first arrow ends is the place it looks ahead to.
 */
export function termArrows(descent: Descent, before: DescentStep, step: DescentStep): TermArrow[] | undefined {
  const both = [0, 1].map((n) => new StepTerms(descent, before, step, thetas, n));
  if (!both.every((terms) => terms.isFinite)) return undefined;
  const [first, second] = both.map((terms) => {
    const numbers = new Numbers(terms);
    const shrunk = numbers.theta - before.theta[terms.n];
    const decay: Term[] =
      descent.weightDecay?.kind === 'decoupled' ? [{ kind: 'decay', label: '−ηλθ', value: shrunk }] : [];
    // The decay comes last: Nesterov's first arrow has to end at the place ahead.
    return [...splits[descent.optimizer](numbers), ...decay];
  });
  let from: Place = [before.theta[0], before.theta[1]];
  return first.map(({ kind, label, value }, n) => {
    // What is 0 points nowhere, and not backwards.
    const by: Place = [value + 0, second[n].value + 0];
    const to: Place = [from[0] + by[0], from[1] + by[1]];
    const arrow: TermArrow = { kind, label, from, to, by };
    from = to;
    return arrow;
  });
}

/** The whole step as one arrow. */
export function stepArrow(before: DescentStep, step: DescentStep): TermArrow {
  const [from, to] = [before, step].map(({ theta }): Place => [theta[0], theta[1]]);
  return { kind: 'step', label: 'Δθ', from, to, by: [to[0] - from[0], to[1] - from[1]] };
}

/** The parts of a step and, where there are several, the whole of it. None where a number is no longer finite. */
export function stepInParts(descent: Descent, before: DescentStep, step: DescentStep): TermArrow[] {
  const parts = termArrows(descent, before, step) ?? [];
  if (parts.length < 2) return parts;
  const sum = (n: 0 | 1): number => parts.reduce((sum, { by }) => sum + by[n], 0);
  return [...parts, { ...stepArrow(before, step), by: [sum(0), sum(1)] }];
}

/** On which side of each arrow its label stands: those of the parts turned away from the whole step, and that away from the parts. */
export function labelledRight(arrows: readonly TermArrow[]): boolean[] {
  const whole = arrows.find(({ kind }) => kind === 'step');
  if (!whole) return arrows.map(() => false);
  const bends = arrows.filter((arrow) => arrow !== whole).map(({ to }) => leftOf(whole, to));
  const isLeft = bends.reduce((most, bend) => (Math.abs(bend) > Math.abs(most) ? bend : most), 0) >= 0;
  return arrows.map((arrow) => (arrow === whole) === isLeft);
}

/** How far to the left of an arrow a place lies, times the arrow's length; on the right it is negative. */
function leftOf({ from, by: [u, v] }: TermArrow, [x, y]: Place): number {
  return u * (y - from[1]) - v * (x - from[0]);
}
