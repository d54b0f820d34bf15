import { bracketed, guardNegatives, joined, name, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { ShakingState } from './shaking-state.svelte.ts';

/** Terms of a sum that are written out; of more, the first two and the last. */
const MOST_WRITTEN = 4;

const over = (sum: Token[], m: number): Token[] => (m === 1 ? sum : [...bracketed(...sum), sign('/'), number(m)]);

/** The mean of the batch drawn last, for the parameter across. Undefined before one is drawn. */
export function batchFormula(state: ShakingState): Formula | undefined {
  const batch = state.batches.at(-1);
  if (!batch || state.isAll) return undefined;
  const written = batch.length <= MOST_WRITTEN ? batch : [batch[0], batch[1], undefined, batch[batch.length - 1]];
  const sum = (term: (place: number) => Token): Token[] =>
    joined(
      '+',
      written.map((place) => [place === undefined ? sign('…') : term(place)]),
    );
  return {
    left: [name('gHat')],
    symbols: over(
      sum((place) => name(`g${place + 1}`)),
      batch.length,
    ),
    numbers: guardNegatives(
      over(
        sum((place) => number(state.examples[place][0])),
        batch.length,
      ),
    ),
    result: [number(state.estimate(batch)[0])],
  };
}

const root = (...tokens: Token[]): Token[] => [sign('√'), ...tokens];

/** σ/√m for the parameter across, and what not putting back leaves of it. */
export function spreadFormula(state: ShakingState): Formula {
  const { m, replaced } = state.drawing;
  const n = state.examples.length;
  const [sigma] = state.whole.deviation;
  const rest = (all: Token, batch: Token, one: Token): Token[] =>
    replaced
      ? []
      : [
          sign('·'),
          ...root(
            sign('('),
            ...bracketed(all, sign('−'), batch),
            sign('/'),
            ...bracketed(all, sign('−'), one),
            sign(')'),
          ),
        ];
  return {
    left: [],
    symbols: [name('sigma'), sign('/'), ...root(name('m')), ...rest(name('N'), name('m'), number(1))],
    numbers: [number(sigma), sign('/'), ...root(number(m)), ...rest(number(n), number(m), number(1))],
    result: [number(state.expected.deviation[0])],
  };
}
