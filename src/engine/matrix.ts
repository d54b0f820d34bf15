/** Numbers in rows and columns, row after row in `values`: entry (j, i) is `values[j * columns + i]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
}

/** Rows and columns changed places. */
export function transpose({ rows, columns, values }: Matrix): Matrix {
  return {
    rows: columns,
    columns: rows,
    values: Array.from({ length: values.length }, (_, n) => values[(n % rows) * columns + Math.floor(n / rows)]),
  };
}

/** Whether the product exists: a has as many columns as b has rows. */
export function canMultiply(a: Matrix, b: Matrix): boolean {
  return a.columns === b.rows;
}

/** The matrix product, a.rows × b.columns; sums run over the inner index rising. @throws RangeError where the shapes do not fit. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (!canMultiply(a, b)) {
    throw new RangeError(`a ${a.rows}×${a.columns} matrix cannot be multiplied by a ${b.rows}×${b.columns} one`);
  }
  const entry = (j: number, i: number): number => {
    let sum = a.values[j * a.columns] * b.values[i];
    for (let k = 1; k < a.columns; k++) sum += a.values[j * a.columns + k] * b.values[k * b.columns + i];
    return sum;
  };
  const [rows, columns] = [a.rows, b.columns];
  const values = Array.from({ length: rows * columns }, (_, n) => entry(Math.floor(n / columns), n % columns));
  return { rows, columns, values };
}
