import type { Descent, DescentStep, OptimizerId } from '#engine';
import { assembledTerms } from './assembled-terms.ts';
import { chain, decayTerm, velocityTerm } from './step-chain.ts';
import type { Split, Term, TermArrow } from './step-chain.ts';
import type { StepTerms } from './step-terms.ts';

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
    return this.#terms.foundTheta;
  }

  now(quantity: Parameters<StepTerms['valueOf']>[0]): number {
    return this.#terms.valueOf(quantity);
  }

  old(quantity: Parameters<StepTerms['valueOf']>[0]): number {
    return this.#terms.oldValueOf(quantity);
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

type NamedSplit = (s: Numbers) => Term[];

/** −ηg. */
const gradientTerm = ({ eta, g }: Numbers, value = -eta * g): Term => ({
  kind: 'gradient',
  label: '−ηg',
  value,
});

const stepTerm = (s: Numbers): Term => ({ kind: 'scaled', label: '−ηg / √ ', value: s.now('step') });

const momentum: NamedSplit = (s) => {
  const kept = s.option('momentum') * s.old('velocity');
  return s.isBook ? [velocityTerm(kept), gradientTerm(s)] : [velocityTerm(-s.eta * kept, '−ημv'), gradientTerm(s)];
};

const nesterov: NamedSplit = (s) =>
  s.isBook ? momentum(s) : [velocityTerm(-s.eta * s.option('momentum') * s.now('velocity'), '−ημv'), gradientTerm(s)];

/** The part of an average that was there and the part of the present gradient, both multiplied by −η and `scale`. */
function averaged(s: Numbers, scale: number): Term[] {
  const kept = s.option('beta1');
  return [
    { kind: 'average', label: 'β₁m', value: -s.eta * scale * kept * s.old('m') },
    { kind: 'scaled', label: '(1−β₁)g', value: -s.eta * scale * (1 - kept) * s.g },
  ];
}

const adam: NamedSplit = (s) => averaged(s, s.correction / (Math.sqrt(s.now('vHat')) + s.option('epsilon')));

const rmsprop: NamedSplit = (s) => {
  if (s.option('momentum') === 0) return [stepTerm(s)];
  const kept = s.option('momentum') * s.old('velocity') * (s.isBook ? 1 : -s.eta);
  return [velocityTerm(kept, s.isBook ? 'μq' : '−ημq'), { ...stepTerm(s), value: s.now('step') - kept }];
};

const nadam: NamedSplit = (s) => {
  const scale = -s.eta / (Math.sqrt(s.now('vHat')) + s.option('epsilon'));
  const kept = s.option('beta1');
  const [ofM, ofG] = [s.now('momentShare'), s.now('gradientShare')];
  return [
    { kind: 'average', label: 'β₁m', value: scale * ofM * kept * s.old('m') },
    { kind: 'scaled', label: 'g', value: scale * (ofM * (1 - kept) + ofG) * s.g },
  ];
};

const radam: NamedSplit = (s) => {
  const r = s.now('rectification');
  const factor = r > 0 ? (r * Math.sqrt(s.missing('beta2'))) / (Math.sqrt(s.now('v')) + s.option('epsilon')) : 1;
  return averaged(s, s.correction * factor);
};

const splits: Readonly<Record<OptimizerId, NamedSplit>> = {
  sgd: (s) => [gradientTerm(s)],
  momentum,
  nesterov,
  adagrad: (s) => [stepTerm(s)],
  rmsprop,
  adadelta: (s) => [stepTerm(s)],
  adam,
  amsgrad: adam,
  adamw: (s) => [...adam(s), decayTerm(-s.eta * s.option('weightDecay') * s.theta)],
  adamax: (s) => averaged(s, s.correction / s.now('largest')),
  nadam,
  radam,
};

/** The parts of a step by any rule, as arrows each of which begins where the one before ends. */
export function termArrows(descent: Descent, before: DescentStep, step: DescentStep): TermArrow[] | undefined {
  const { optimizer } = descent;
  const split: Split = optimizer === 'assembled' ? assembledTerms : (s) => splits[optimizer](new Numbers(s));
  return chain(split, descent, before, step);
}
