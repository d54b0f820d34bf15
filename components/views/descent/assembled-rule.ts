import { name, sign } from '#notation/tokens.ts';
import { bracket, lineOf, signs, squared, valued } from './line-parts.ts';
import type { Part, Valued } from './line-parts.ts';
import { corrected, divisor, firstMoment, line, plainStep, secondMoment } from './rules.ts';
import type { RuleLine } from './rules.ts';
import type { StepTerms } from './step-terms.ts';

const [times, over, plus] = signs('· / +');

/** μm + g, of which η stands outside; what it is multiplied by in the step. */
function velocityOf(s: StepTerms): [lines: RuleLine[], above: Valued] {
  if (s.options['velocity'] === 'none') return [[], s.g];
  if (s.options['velocity'] === 'average') {
    if (s.options['correction'] === 'none') return [[firstMoment(s)], s.quantity('m')];
    return [[firstMoment(s), corrected(s, 'mHat', 'm')], s.quantity('mHat')];
  }
  const mu = valued([name('mu')], Number(s.options['beta1']));
  return [[{ ...line(s, 'm', mu, times, s.old('m'), plus, s.g), kind: 'velocity' }], s.quantity('m')];
}

/** The sum, average or largest average of the squares; what stands under the root. */
function scaleOf(s: StepTerms): [lines: RuleLine[], under?: Valued] {
  const { scale, correction } = s.options;
  if (scale === 'none') return [[]];
  if (scale === 'sum') {
    const sum = (value: number): Valued => valued([name(`G_${s.coordinate.index}`)], value);
    const now = sum(s.valueOf('v'));
    const before = sum(s.before.quantities.v?.[s.n] ?? 0);
    return [
      [{ kind: 'sumOfSquares', formula: lineOf(now.symbols, [before, plus, s.g, squared], s.valueOf('v')) }],
      now,
    ];
  }
  const largest = line(s, 'vMax', sign('max'), ...bracket(s.old('vMax'), sign(', '), s.quantity('v')));
  const lines = scale === 'maximum' ? [secondMoment(s), largest] : [secondMoment(s)];
  const kept = scale === 'maximum' ? 'vMax' : 'v';
  if (correction === 'none') return [lines, s.quantity(kept)];
  return [[...lines, corrected(s, 'vHat', kept)], s.quantity('vHat')];
}

/** A rule put together from parts: only the lines of those it has. */
export function assembledRule(s: StepTerms): RuleLine[] {
  const [moments, above] = velocityOf(s);
  const [squares, under] = scaleOf(s);
  const moved: Part[] = under ? [above, over, ...divisor(s, under)] : [above];
  const decayed =
    s.options['weightDecay'] === 0 ? moved : bracket(...moved, plus, s.option('weightDecay'), times, s.oldTheta);
  return [...moments, ...squares, plainStep(s, ...decayed)];
}
