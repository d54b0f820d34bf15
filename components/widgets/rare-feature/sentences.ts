import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import { askedStep, lastStep } from './rare.ts';
import type { Stride } from './rare.ts';
import type { RareState } from './rare-state.svelte.ts';
import type { Weight, Words } from './words.ts';

export const weightIds: readonly Weight[] = ['busy', 'rare'];

const print = (value: number): string => formatNumber(value);
/** Counts of squares are whole; averages are not. */
const short = (value: number): string => formatNumber(value, { trim: true });
const times = (value: number): string => formatNumber(value, { decimals: 2 });

export function statusOf({ cursor, now }: RareState, { status, active }: Words): string {
  const kind = cursor === 0 ? 'none' : now.gradient[1] === 0 ? 'busy' : 'both';
  return `${fill(status, { step: cursor, last: lastStep })}: ${active[kind]}`;
}

/** What came out at the step that was asked about, with the numbers of the text. */
export function outcomeOf({ gathered, lengths }: Stride, { ask }: Words): string {
  const values = {
    G: short(gathered[0]),
    GOfRare: short(gathered[1]),
    busy: print(lengths[0]),
    rare: print(lengths[1]),
  };
  return fill(ask.outcome, values);
}

/** What the present step shows, in up to three sentences, all with its numbers. */
export function verdictOf(state: RareState, words: Words): string {
  if (state.cursor === 0) return words.verdict.start;
  return state.mode === 'told' ? `${comparison(state, words)} ${sgdIn(state, words)}` : learntIn(state, words);
}

function comparison({ compared, setting }: RareState, { verdict }: Words): string {
  const [busy, rare] = compared.lengths;
  if (compared.t === 1) return fill(verdict.first, { busy: short(busy) });
  if (setting.period === 1) return verdict.always;
  const [m, mOfRare] = compared.quantities.mHat ?? [0, 0];
  return fill(verdict[setting.method], {
    t: compared.t,
    G: short(compared.gathered[0]),
    GOfRare: short(compared.gathered[1]),
    busy: print(busy),
    rare: print(rare),
    times: times(rare / busy),
    m: print(m),
    mOfRare: print(mOfRare),
  });
}

function sgdIn({ plain, cursor, setting }: RareState, { verdict }: Words): string {
  const [busy, rare] = plain[cursor].theta.map((theta) => short(Math.abs(theta)));
  return fill(verdict.sgd, { t: cursor, length: short(setting.sgd), busy, rare });
}

function learntIn({ now, plain, cursor, setting }: RareState, { verdict, methods, gathered }: Words): string {
  const method = methods[setting.method];
  const [a, b] = plain[cursor].theta.map(print);
  const [c, d] = now.theta.map(print);
  const [G, GOfRare] = now.gathered.map(short);
  const [rate, rateOfRare] = now.rates.map(short);
  const even = setting.period === 1 ? verdict.alike : G === GOfRare ? fill(verdict.even, { method }) : undefined;
  const why =
    even ??
    fill(verdict.why, {
      method,
      name: gathered[setting.method],
      G,
      GOfRare,
      rate,
      rateOfRare,
      sgd: short(setting.sgd),
    });
  return `${fill(verdict.learnt, { t: cursor, method, a, b, c, d })} ${why}`;
}

/** Some steps for the table: whole rounds of the usual period, the asked one, and the one at hand. Without stepping, a few must do. */
export function stepsOf(cursor: number, complete: boolean): number[] {
  if (complete) return [1, 11, askedStep, lastStep];
  const rows = [1, 2, 10, 11, 12, 21, 31, 51, 71, 90, askedStep, 101, 131, 161, 191, lastStep];
  return [...new Set([...rows, cursor])].filter((t) => t > 0 && t <= cursor).sort((a, b) => a - b);
}
