import { sign } from './tokens.ts';
import type { Factor, SignToken, SymbolId, SymbolToken } from './tokens.ts';

/** All of one kind in a layer under one name: the vector **z**⁽ˡ⁾ or the matrix W⁽ˡ⁾, perhaps transposed, perhaps what C is derived by. */
export interface LayerName {
  id: Extract<SymbolId, 'x' | 'y' | 'yHat' | 'z' | 'a' | 'b' | 'delta'> | 'W';
  /** None for inputs, targets and predictions. */
  l?: number;
  transposed?: boolean;
  /** ∂C/∂ of it stands there; of ŷ written ∇_ŷ C. */
  derivative?: boolean;
}

/** One number of a grid. */
export interface Cell {
  value: number;
  /** Its plain-text name, by which a figure lights it up. */
  ref: string;
  /** The quantity whose step brings it; none for what is given. Before, its place stays open. */
  since?: string;
}

/** A vector or matrix by its name or by its numbers. Both know their shape. */
export interface MatrixPart {
  kind: 'matrix';
  name: LayerName;
  rows: readonly (readonly Cell[])[];
  /** Written by name, not by numbers. */
  named?: boolean;
  /** What the numbers are where they have no name of their own; then `name` is what they are worked out from. */
  role?: MatrixRole;
}

export type MatrixRole = 'weightedSum' | 'slope' | 'error' | 'rest' | 'updated';

/** A piece of an equation of whole layers. */
export type Part =
  | SignToken
  | SymbolToken
  | MatrixPart
  /** A single number. */
  | { kind: 'value'; cell: Cell }
  | { kind: 'factor'; factor: Factor; parts: Part[] };

/** An equation of whole layers, in the four lines of an index formula. */
export interface LayerEquation {
  left: Part[];
  /** Names and shapes. */
  symbols: Part[];
  /** The same with the numbers put in. */
  numbers: Part[];
  /** Grids worked out halfway. */
  factors?: Part[];
  result: Part[];
  /** Written with ← : the left side gets new values. */
  assigns?: boolean;
  /** The cells that go into the number of the index formula, by `ref`. */
  entering: string[];
  /** The cell that holds this number; none for one of several paths, which only their sum has a place for. */
  made?: string;
}

/** The same numbers as what they are. */
export const inRole = (role: MatrixRole, matrix: MatrixPart): MatrixPart => ({ ...matrix, role });

/** Turns a matrix into its name or into its numbers. */
export type ShowMatrix = (matrix: MatrixPart) => MatrixPart;

export const byName: ShowMatrix = (matrix) => ({ ...matrix, named: true });
export const byNumbers: ShowMatrix = (matrix) => matrix;

export const operator = (text: string): SignToken => sign(text) as SignToken;

export const inFactor = (factor: Factor, ...parts: Part[]): Part => ({ kind: 'factor', factor, parts });

/** A column of cells. */
export function columnOf(name: LayerName, cells: readonly Cell[]): MatrixPart {
  return { kind: 'matrix', name, rows: cells.map((cell) => [cell]) };
}

/** Cells that lie row after row in one list, `width` to a row. */
export function rowsOf(name: LayerName, cells: readonly Cell[], width: number): MatrixPart {
  const rows = Array.from({ length: cells.length / width }, (_, j) => cells.slice(j * width, (j + 1) * width));
  return { kind: 'matrix', name, rows };
}

/** Rows and columns changed places, in the name as well. */
export function transposedPart({ rows, ...part }: MatrixPart): MatrixPart {
  return {
    ...part,
    name: { ...part.name, transposed: true },
    rows: rows[0].map((_, i) => rows.map((line) => line[i])),
  };
}
