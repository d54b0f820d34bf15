import type { NamedArrow, NamedGraph, NamedNode } from '#engine';
import { expressionTokens } from './expression-tokens.ts';
import type { Term } from './quantity-terms.ts';
import { joined, number, sign } from './tokens.ts';
import type { Formula, NameToken, LocalToken, Token } from './tokens.ts';
import { write } from './write.ts';
import type { Show } from './write.ts';

const times = sign('·');

/** Formulas of a graph of named values: how each value arises, and how its derivative comes back. */
export class GraphFormulas {
  readonly #graph: NamedGraph;

  constructor(graph: NamedGraph) {
    this.#graph = graph;
  }

  /** u = x₁ · x₂ @throws RangeError for a variable, which is given. */
  value(name: string): Formula {
    const { expression, value } = this.#node(name);
    if (!expression) throw new RangeError(`${name} is given, not worked out`);
    return write([token(name)], (show) => expressionTokens(expression, (read) => show(this.#value(read))), value);
  }

  /** ū = f̄ · ∂f/∂u + v̄ · ∂v/∂u: what comes back over each arrow, added. The output's own is 1. */
  gradient(name: string): Formula {
    const { gradient } = this.#node(name);
    const arrows = this.#arrowsFrom(name);
    const left = [this.#gradient(name).symbol];
    const own: Term<LocalToken> = { symbol: rate(name, name, false), value: gradient };
    if (name === this.#graph.output) return write(left, (show) => [show(own)], gradient);
    return write(
      left,
      (show) =>
        joined(
          '+',
          arrows.map((arrow) => this.#overArrow(arrow, show)),
        ),
      gradient,
      several(arrows.map(({ contribution }) => contribution)),
    );
  }

  /** v̄ · ∂v/∂u, what comes back over one arrow; it has no symbol of its own. */
  contribution(from: string, to: string): Formula {
    const arrow = this.#arrow(from, to);
    return write([], (show) => this.#overArrow(arrow, show), arrow.contribution);
  }

  /** ∂f/∂x₁ as a sum over all paths from the output back to x₁, each a product of its local slopes. */
  paths(name: string): Formula {
    const paths = this.#pathsBack(this.#graph.output, name);
    const slopes = (path: readonly NamedArrow[]): number => path.reduce((product, { local }) => product * local, 1);
    return write(
      [rate(this.#graph.output, name, this.#isOnlyVariable(name))],
      (show) =>
        joined(
          '+',
          paths.map((path) =>
            joined(
              '·',
              path.map((arrow) => [show(this.#local(arrow))]),
            ),
          ),
        ),
      this.#node(name).gradient,
      several(paths.map(slopes)),
    );
  }

  #node(name: string): NamedNode {
    const found = this.#graph.nodes.find((node) => node.name === name);
    if (!found) throw new RangeError(`no "${name}" in the graph of ${this.#graph.output}`);
    return found;
  }

  #arrowsFrom(name: string): NamedArrow[] {
    return this.#graph.arrows.filter(({ from }) => from === name);
  }

  #arrow(from: string, to: string): NamedArrow {
    const found = this.#arrowsFrom(from).find((arrow) => arrow.to === to);
    if (!found) throw new RangeError(`no arrow from ${from} to ${to} in the graph of ${this.#graph.output}`);
    return found;
  }

  /** All ways back from one name to another, arrow by arrow. */
  #pathsBack(from: string, to: string): NamedArrow[][] {
    if (from === to) return [[]];
    return this.#arrowsTo(from).flatMap((arrow) => this.#pathsBack(arrow.from, to).map((rest) => [arrow, ...rest]));
  }

  #value(name: string): Term<NameToken> {
    return { symbol: token(name), value: this.#node(name).value };
  }

  #gradient(name: string): Term<NameToken> {
    return { symbol: { ...token(name), bar: true, ref: `d${name}` }, value: this.#node(name).gradient };
  }

  #local({ from, to, local }: NamedArrow): Term<LocalToken> {
    const isAllItReads = this.#arrowsTo(to).length === 1;
    return { symbol: rate(to, from, isAllItReads), value: local };
  }

  #arrowsTo(name: string): NamedArrow[] {
    return this.#graph.arrows.filter(({ to }) => to === name);
  }

  #isOnlyVariable(name: string): boolean {
    return this.#graph.nodes.every((node) => node.expression !== undefined || node.name === name);
  }

  #overArrow(arrow: NamedArrow, show: Show): Token[] {
    return [show(this.#gradient(arrow.to)), times, show(this.#local(arrow))];
  }
}

function token(name: string): NameToken {
  return { kind: 'name', name, ref: name };
}

/** With an upright d where `by` is all that can move `of`. */
function rate(of: string, by: string, straight: boolean): LocalToken {
  return { kind: 'local', of, by, ...(straight && { straight }), ref: `${of}_by_${by}` };
}

/** One number for each summand, where there are several. */
function several(summands: readonly number[]): Token[] | undefined {
  if (summands.length < 2) return undefined;
  return joined(
    '+',
    summands.map((summand) => [number(summand)]),
  );
}
