import type { FactorName } from './macros.ts';
import { formatNumber, numberToTex } from './number.ts';
import type { NumberFormat } from './number.ts';

/** Numbers in rows of one length; `factor` colours and marks the whole as one of the four factors. */
export interface Matrix {
  rows: readonly (readonly number[])[];
  factor?: FactorName;
}

/** A formula with matrices in it: TeX between them, as in `['\\mathbf z=', W, x]`. */
export type MatrixFormula = readonly (string | Matrix)[];

/** A column: n × 1. */
export function column(values: readonly number[], factor?: FactorName): Matrix {
  return { rows: values.map((value) => [value]), factor };
}

/** A row: 1 × n. */
export function row(values: readonly number[], factor?: FactorName): Matrix {
  return { rows: [values], factor };
}

/** Numbers that lie row after row in one list, as W does: `width` to a row. */
export function matrix(values: readonly number[], width: number, factor?: FactorName): Matrix {
  const height = values.length / width;
  return { rows: Array.from({ length: height }, (_, j) => values.slice(j * width, (j + 1) * width)), factor };
}

/** Rows and columns changed places. */
export function transposed({ rows, factor }: Matrix): Matrix {
  return { rows: rows[0].map((_, i) => rows.map((line) => line[i])), factor };
}

/** As TeX; numbers to four decimals unless `format` says otherwise. */
export function matrixToTex(formula: MatrixFormula, format: NumberFormat = { decimals: 4, trim: true }): string {
  return formula.map((part) => (typeof part === 'string' ? part : oneToTex(part, format))).join('');
}

function oneToTex({ rows, factor }: Matrix, format: NumberFormat): string {
  const lines = rows.map((line) => line.map((value) => numberToTex(formatNumber(value, format))).join('&'));
  const tex = `\\begin{bmatrix}${lines.join('\\\\')}\\end{bmatrix}`;
  return factor === undefined ? tex : `\\${factor}{${tex}}`;
}
