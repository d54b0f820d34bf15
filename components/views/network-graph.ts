import { formatNumber } from '#notation/number.ts';
import type { QuantityTerms, Term } from '#notation/quantity-terms.ts';
import type { Factor, SymbolToken } from '#notation/tokens.ts';

/** How a node, an edge or a number stands out in the current frame. */
export type Mark = Factor | 'active';

/** A number at a node, with the letter in front of it; its indices are the node's. */
export interface GraphValue {
  ref: string;
  letter: string;
  /** As printed; absent while not known. */
  text?: string | undefined;
  /** It arose in this frame. */
  fresh?: boolean;
  mark?: Factor;
}

export interface GraphNode {
  ref: string;
  column: number;
  row: number;
  symbol: SymbolToken;
  text?: string | undefined;
  fresh?: boolean;
  above: GraphValue[];
  /** Inside the box, below the activation. */
  inside: GraphValue[];
  mark?: Mark | undefined;
}

export interface GraphEdge {
  ref: string;
  from: GraphNode;
  to: GraphNode;
  text: string;
  mark?: Mark | undefined;
  /** The number on it travels from the receiver to the sender. */
  backwards?: boolean;
}

export interface Graph {
  /** Nodes in each column, for the layout. */
  columns: number[];
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** Numbers in the figure: with more decimals they would not fit on a phone; formulas and tables give eight. */
const print = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** A quantity as a value at a node, behind its letter. */
export function graphValue(letter: string, { symbol, value }: Term): GraphValue {
  return { ref: symbol.ref ?? '', letter, text: print(value) };
}

/** A number at a node as one of the factors. */
export function graphFactor(mark: Factor, ref: string, value: number): GraphValue {
  return { ref, letter: '', text: print(value), mark };
}

/** A network after its forward pass; a figure adds to its nodes and edges what is its own. */
export function networkGraph(
  terms: QuantityTerms,
  atNode: (l: number, j: number) => Partial<GraphNode>,
  onEdge: (ref: string) => Pick<GraphEdge, 'mark' | 'backwards'>,
): Graph {
  const nodes = terms.network.sizes.map((_, l) =>
    terms.units(l).map((j): GraphNode => {
      const { symbol, value } = terms.a(l, j);
      const place = { ref: symbol.ref ?? '', column: l, row: j, symbol, text: print(value), above: [], inside: [] };
      return { ...place, ...atNode(l, j) };
    }),
  );
  const edges = nodes.slice(1).flatMap((receivers, n) =>
    receivers.flatMap((to) =>
      nodes[n].map((from): GraphEdge => {
        const { symbol, value } = terms.w(n + 1, to.row, from.row);
        const ref = symbol.ref ?? '';
        return { ref, from, to, text: print(value), ...onEdge(ref) };
      }),
    ),
  );
  return { columns: terms.network.sizes, nodes: nodes.flat(), edges };
}
