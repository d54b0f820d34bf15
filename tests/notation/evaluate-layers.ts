import { activation, multiply, transpose } from '#engine';
import type { ActivationId, Matrix } from '#engine';
import type { Part } from '#notation/matrix-parts.ts';

const single = (value: number): Matrix => ({ rows: 1, columns: 1, values: [value] });
const isSingle = ({ rows, columns }: Matrix): boolean => rows === 1 && columns === 1;
const mapped = (of: Matrix, f: (value: number, n: number) => number): Matrix => ({ ...of, values: of.values.map(f) });

/** Place by place; a single number goes with every place. */
function placewise(a: Matrix, b: Matrix, f: (a: number, b: number) => number): Matrix {
  if (isSingle(a) && !isSingle(b)) return mapped(b, (value) => f(a.values[0], value));
  if (isSingle(b) && !isSingle(a)) return mapped(a, (value) => f(value, b.values[0]));
  if (a.rows !== b.rows || a.columns !== b.columns) throw new Error('two shapes differ');
  return mapped(a, (value, n) => f(value, b.values[n]));
}

const times = (a: Matrix, b: Matrix): Matrix =>
  isSingle(a) || isSingle(b) ? placewise(a, b, (x, y) => x * y) : multiply(a, b);

/** Reads a line of an equation of layers as arithmetic with matrices, names standing for their numbers. */
export function evaluateParts(parts: readonly Part[], f: ActivationId, eta: number): Matrix {
  const flat = (list: readonly Part[]): Part[] =>
    list.flatMap((part) => (part.kind === 'factor' ? flat(part.parts) : part));
  const line = flat(parts);
  let at = 0;
  const sign = (): string | undefined => {
    const part = line[at];
    return part?.kind === 'sign' ? part.text : undefined;
  };
  const eat = (text: string): boolean => {
    if (sign() !== text) return false;
    at += 1;
    return true;
  };
  const expect = (text: string): void => {
    if (!eat(text)) throw new Error(`"${text}" expected at ${at}`);
  };
  const inside = (close: string): Matrix => {
    const value = sum();
    expect(close);
    return eat('ᵀ') ? transpose(value) : value;
  };

  function sum(): Matrix {
    let value = eat('−') ? mapped(places(), (each) => -each) : places();
    for (;;) {
      if (eat('+')) value = placewise(value, places(), (a, b) => a + b);
      else if (eat('−')) value = placewise(value, places(), (a, b) => a - b);
      else return value;
    }
  }
  function places(): Matrix {
    let value = product();
    while (eat('⊙')) value = placewise(value, product(), (a, b) => a * b);
    return value;
  }
  function product(): Matrix {
    let value = atom();
    while (at < line.length && !['+', '−', '⊙', ')', ']'].includes(sign() ?? '')) value = times(value, atom());
    return value;
  }
  function atom(): Matrix {
    if (eat('(')) return inside(')');
    if (eat('[')) return inside(']');
    if (eat('½')) return single(1 / 2);
    const fraction = /^(\d)(?:\/(\d))?$/.exec(sign() ?? '');
    if (fraction && eat(fraction[0])) return single(Number(fraction[1]) / Number(fraction[2] ?? 1));
    if (eat('ln')) {
      expect('(');
      return mapped(inside(')'), Math.log);
    }
    if (eat('f')) {
      const isSlope = eat('′');
      expect('(');
      const { f: value, df } = activation(f);
      return mapped(inside(')'), (z) => (isSlope ? df(z, value(z)) : value(z)));
    }
    const part = line[at++];
    if (part?.kind === 'symbol') return single(eta);
    if (part?.kind === 'value') return single(part.cell.value);
    if (part?.kind !== 'matrix') throw new Error(`nothing to be read at ${at}`);
    const values = part.rows.flatMap((row) => row.map(({ value }) => value));
    return { rows: part.rows.length, columns: part.rows[0].length, values };
  }

  const value = sum();
  if (at < line.length) throw new Error(`something is left at ${at}`);
  return value;
}
