import { decayTerm, velocityTerm } from './step-chain.ts';
import type { Term } from './step-chain.ts';
import type { StepTerms } from './step-terms.ts';

/** Of what was remembered, of the present gradient, and of a decay, as far as the parts have them. */
export function assembledTerms(s: StepTerms): Term[] {
  const { velocity, correction, scale, beta1, epsilon, weightDecay } = s.options;
  const isDivided = scale !== 'none';
  const isAverage = velocity === 'average';
  const [kept, eta] = [Number(beta1), s.step.learningRate];
  const missing = isAverage && correction === 'bias' ? 1 - kept ** s.t : 1;
  const unit = -eta / missing / (isDivided ? Math.sqrt(s.valueOf('vHat')) + Number(epsilon) : 1);
  const remembered = unit * kept * s.oldValueOf('m');
  const gradient = (label: string, share = 1): Term => ({
    kind: isDivided ? 'scaled' : 'gradient',
    label,
    value: unit * share * s.step.gradient[s.n],
  });
  const parts = isAverage
    ? [{ kind: 'average', label: 'β₁m', value: remembered } as const, gradient('(1−β₁)g', 1 - kept)]
    : velocity === 'sum'
      ? [velocityTerm(remembered, isDivided ? 'μm' : '−ημm'), gradient(isDivided ? 'g' : '−ηg')]
      : [gradient(isDivided ? (scale === 'sum' ? '−ηg / √G' : '−ηg / √v') : '−ηg')];
  const lambda = Number(weightDecay);
  return lambda === 0 ? parts : [...parts, decayTerm(-eta * lambda * s.foundTheta)];
}
