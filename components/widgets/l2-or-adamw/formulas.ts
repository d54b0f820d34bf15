import { ruleLines } from '#components/views/descent/rule-lines.ts';
import type { RuleLine } from '#components/views/descent/rule-lines.ts';
import { thetas } from '#components/views/descent/step-terms.ts';
import { bracketed, name, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';
import type { L2State, Ratio } from './l2-state.svelte.ts';
import { bowl, planOf } from './walks.ts';
import type { Way } from './walks.ts';

/** The values of the table, as they are written in the chapter. */
export const ratioSymbols: Readonly<Record<Ratio['name'], Token[]>> = {
  g: [name('g')],
  mHat: [name('mHat')],
  root: [sign('√'), name('vHat')],
  quotient: [name('mHat'), sign('/'), ...bracketed(sign('√'), name('vHat'), sign('+'), name('epsilon'))],
};

/** Where the decay goes in and what comes out; how the averages arise is the same for all. */
const told: readonly RuleLine['kind'][] = ['gradient', 'decay', 'step', 'theta'];

/** The step that is told, by one of the ways, in the coordinate that is looked at. */
export function linesOf({ setting, n, shownStep, walks }: L2State, way: Way): RuleLine[] | undefined {
  const descent = { ...planOf(setting, way), start: bowl.start };
  const [before, step] = [walks[way][shownStep - 1], walks[way][shownStep]];
  return ruleLines(descent, before, step, thetas, n)?.filter(({ kind }) => told.includes(kind));
}
