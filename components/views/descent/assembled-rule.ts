import { name, sign } from '#notation/tokens.ts';
import { bracket, lineOf, signs, squared, valued } from './line-parts.ts';
import type { Part, Valued } from './line-parts.ts';
import { corrected, divisor, firstMoment, line, plainStep, secondMoment } from './rules.ts';
import type { RuleLine } from './rules.ts';
import type { StepTerms } from './step-terms.ts';

const [times, over, plus] = signs('· / +');

/** A part of the rule: how it is gathered, how it is corrected, and what of it stands in the step. */
interface Gathered {
  readonly lines: readonly RuleLine[];
  readonly correction: readonly RuleLine[];
  readonly used?: Valued;
}

/** μm + g, of which η stands outside, or β₁m + (1 − β₁)g. */
function velocityOf(s: StepTerms): Gathered {
  const { velocity, correction } = s.options;
  if (velocity === 'none') return { lines: [], correction: [] };
  if (velocity === 'average') {
    const lines = [firstMoment(s)];
    if (correction === 'none') return { lines, correction: [], used: s.quantity('m') };
    return { lines, correction: [corrected(s, 'mHat', 'm')], used: s.quantity('mHat') };
  }
  const mu = valued([name('mu')], Number(s.options['beta1']));
  const sum: RuleLine = { ...line(s, 'm', mu, times, s.old('m'), plus, s.g), kind: 'velocity' };
  return { lines: [sum], correction: [], used: s.quantity('m') };
}

/** The sum, average or largest average of the squares. */
function scaleOf(s: StepTerms): Gathered {
  const { scale, correction } = s.options;
  if (scale === 'none') return { lines: [], correction: [] };
  if (scale === 'sum') {
    const sum = (value: number): Valued => valued([name(`G_${s.coordinate.index}`)], value);
    const used = sum(s.valueOf('v'));
    const formula = lineOf(used.symbols, [sum(s.before.quantities.v?.[s.n] ?? 0), plus, s.g, squared], s.valueOf('v'));
    return { lines: [{ kind: 'sumOfSquares', formula }], correction: [], used };
  }
  const largest = line(s, 'vMax', sign('max'), ...bracket(s.old('vMax'), sign(', '), s.quantity('v')));
  const lines = scale === 'maximum' ? [secondMoment(s), largest] : [secondMoment(s)];
  const kept = scale === 'maximum' ? 'vMax' : 'v';
  if (correction === 'none') return { lines, correction: [], used: s.quantity(kept) };
  return { lines, correction: [corrected(s, 'vHat', kept)], used: s.quantity('vHat') };
}

/** A rule put together from parts: only the lines of those it has. */
export function assembledRule(s: StepTerms): RuleLine[] {
  const [moment, squares] = [velocityOf(s), scaleOf(s)];
  const above = moment.used ?? s.g;
  const moved: Part[] = squares.used ? [above, over, ...divisor(s, squares.used)] : [above];
  const decayed =
    s.options['weightDecay'] === 0 ? moved : bracket(...moved, plus, s.option('weightDecay'), times, s.oldTheta);
  return [...[moment.lines, squares.lines, moment.correction, squares.correction].flat(), plainStep(s, ...decayed)];
}
