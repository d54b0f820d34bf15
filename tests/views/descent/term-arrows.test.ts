import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepArrow } from '#components/views/descent/step-chain.ts';
import { termArrows } from '#components/views/descent/term-arrows.ts';
import { recordDescent, surface } from '#engine';
import type { Descent } from '#engine';
import { descentBy, ids } from './descents.ts';

const bowl = surface('bowl');

describe('the parts of a step as arrows', () => {
  it.each(ids)('of %s: each begins where the one before ends, and together they are the step', (id) => {
    fc.assert(
      fc.property(descentBy(id, false), fc.nat(7), (descent, past) => {
        const [before, step] = recordDescent(bowl, descent, past + 1).slice(-2);
        const arrows = termArrows(descent, before, step);
        fc.pre(arrows !== undefined);
        expect(arrows![0].from).toEqual(before.theta);
        arrows!.slice(1).forEach(({ from }, n) => expect(from).toEqual(arrows![n].to));
        const size = Math.max(1, ...arrows!.flatMap(({ to }) => to.map(Math.abs)));
        step.theta.forEach((theta, n) =>
          expect(Math.abs(arrows!.at(-1)!.to[n] - theta)).toBeLessThanOrEqual(1e-11 * size),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('of Nesterov: the first ends at the place ahead', () => {
    const plan: Descent = { optimizer: 'nesterov', start: [3, 1] };
    const walk = recordDescent(bowl, plan, 2);
    const [kept, pushed] = termArrows(plan, walk[1], walk[2])!;
    expect([kept.kind, pushed.kind]).toEqual(['velocity', 'gradient']);
    expect(kept.to).toEqual(walk[2].at);
    expect(stepArrow(walk[1], walk[2])).toMatchObject({ from: walk[1].theta, to: walk[2].theta });
  });

  it('are not drawn where the walk has diverged', () => {
    const plan: Descent = { optimizer: 'momentum', options: { learningRate: 1e200 }, start: [3, 1] };
    const walk = recordDescent(bowl, plan, 3);
    expect(termArrows(plan, walk[2], walk[3])).toBeUndefined();
  });
});
