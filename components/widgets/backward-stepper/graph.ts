import type { Graph, GraphEdge, GraphNode, GraphValue, Mark } from '#components/views/network-graph.ts';
import { formatNumber } from '#notation/number.ts';
import type { NumberFormat } from '#notation/number.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Term } from '#notation/quantity-terms.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { ShownRound } from './rounds.ts';
import type { StepperState } from './stepper-state.svelte.ts';

/** Which quantities a formula stands on, and as which factor. */
export function marksOf(formula: Formula | undefined): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const visit = (tokens: readonly Token[], mark: Mark): void => {
    for (const token of tokens) {
      if (token.kind === 'factor') visit(token.tokens, token.factor);
      else if (token.kind === 'raised') visit(token.tokens, mark);
      else if ('ref' in token && token.ref) marks.set(token.ref, mark);
    }
  };
  if (formula) {
    visit(formula.left, 'active');
    visit(formula.symbols, 'active');
    visit(formula.numbers, 'active');
  }
  return marks;
}

/** Numbers in the figure: with more decimals they would not fit on a phone; formulas and tables give eight. */
const format: NumberFormat = { decimals: 4, trim: true };

/** The network of the round shown, with the values known so far standing on its nodes and edges. */
export function graphOf(state: StepperState, { trace, layers }: ShownRound): Graph {
  const { frame } = state;
  const formula = state.formulaOf(frame);
  const marks = marksOf(formula);
  const terms = new QuantityTerms(trace, layers);
  const { lastLayer } = terms;
  const isFresh = (ref: string): boolean => !state.pending && frame.reveals.includes(ref);

  const given = (letter: string, { symbol, value }: Term): GraphValue => ({
    ref: symbol.ref ?? '',
    letter,
    text: formatNumber(value, format),
  });
  const known = (letter: string, term: Term): GraphValue => {
    const { ref, text } = given(letter, term);
    return state.knows(ref) ? { ref, letter, text, fresh: isFresh(ref) } : { ref, letter };
  };

  const nodes = trace.network.sizes.map((_, l) =>
    terms.units(l).map((j): GraphNode => {
      const { symbol, value } = terms.a(l, j);
      const ref = symbol.ref ?? '';
      const place = { ref, column: l, row: j, symbol, mark: marks.get(ref) };
      if (l === 0) return { ...place, text: formatNumber(value, format), above: [], inside: [] };
      const bias = given('b', terms.b(l, j));
      return {
        ...place,
        ...(state.knows(ref) && { text: formatNumber(value, format), fresh: isFresh(ref) }),
        above: l === lastLayer ? [bias, given('y', terms.y(j))] : [bias],
        inside: [known('z', terms.z(l, j)), known('δ', terms.delta(l, j))],
      };
    }),
  );

  const backwards = frame.phase === 'delta-hidden';
  const edges = nodes.slice(1).flatMap((receivers, n) =>
    receivers.flatMap((to) =>
      nodes[n].map((from): GraphEdge => {
        const { symbol, value } = terms.w(n + 1, to.row, from.row);
        const ref = symbol.ref ?? '';
        const mark = marks.get(ref) ?? (marks.has(`d${ref}`) ? 'active' : undefined);
        return { ref, from, to, text: formatNumber(value, format), mark, backwards };
      }),
    ),
  );
  return { columns: trace.network.sizes, nodes: nodes.flat(), edges };
}
