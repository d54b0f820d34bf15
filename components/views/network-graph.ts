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
