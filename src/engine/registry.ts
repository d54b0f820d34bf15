/** Finds the row of a registry by its id; an unknown id throws, naming the known ones. */
export function lookUp<Row>(kind: string, rows: Readonly<Record<string, Row>>, id: string): Row {
  if (!Object.hasOwn(rows, id)) {
    throw new RangeError(`unknown ${kind} "${id}"; known: ${Object.keys(rows).join(', ')}`);
  }
  return rows[id];
}
