import { bracketed, guardNegatives, name, number, raised, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { ScheduleState } from './schedule-state.svelte.ts';
import { sigma2 } from './setup.ts';

const squared = raised(sign('2'));

/** How step t takes the way that is left and the scatter; none for the start. */
export function stepFormulas({ walk, cursor: t }: ScheduleState): Formula[] {
  if (t === 0) return [];
  const [before, now] = [walk[t - 1], walk[t]];
  const eta = name(`eta_${t - 1}`);
  const kept = (rate: Token): Token[] => bracketed(sign('1'), sign('−'), rate);
  const rate = number(now.learningRate!);
  return [
    {
      left: [name(`d_${t}`)],
      symbols: [...kept(eta), sign('·'), name(`d_${t - 1}`)],
      numbers: guardNegatives([...kept(rate), sign('·'), number(before.left)]),
      result: [number(now.left)],
    },
    {
      left: [name(`s_${t}`), squared],
      symbols: [
        ...kept(eta),
        squared,
        sign('·'),
        name(`s_${t - 1}`),
        squared,
        sign('+'),
        eta,
        squared,
        sign('·'),
        name('sigma'),
        squared,
      ],
      numbers: [
        ...kept(rate),
        squared,
        sign('·'),
        number(before.variance),
        sign('+'),
        rate,
        squared,
        sign('·'),
        number(sigma2),
      ],
      result: [number(now.variance)],
    },
    {
      left: [name(`r_${t}`)],
      symbols: [sign('√'), ...bracketed(name(`d_${t}`), squared, sign('+'), name(`s_${t}`), squared)],
      numbers: [
        sign('√'),
        ...bracketed(...guardNegatives([number(now.left), squared]), sign('+'), number(now.variance)),
      ],
      result: [number(now.distance)],
    },
  ];
}
