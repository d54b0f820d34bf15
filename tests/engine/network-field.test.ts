import { describe, expect, it } from 'vitest';
import { forward, initialNetwork, Kernel, NetworkField } from '#engine';
import type { FieldGrid, Network } from '#engine';

const networkOf = (seed: number, sizes = [2, 5, 3, 1]): Network =>
  initialNetwork({
    sizes,
    activations: ['identity', 'tanh', 'relu', 'sigmoid'],
    loss: 'binary-cross-entropy',
    initializer: 'glorot',
    seed,
  });
const network = networkOf(4);
const flatOf = (of: Network): Float64Array => new Kernel(of).theta;

/** 13 · 11 crossings: no whole number of hundreds. */
const grid: FieldGrid = { x: [-1.5, 2.5], y: [-1, 2], columns: 13, rows: 11 };

const expected = (of: Network): number[] =>
  Array.from({ length: 143 }, (_, n) => {
    const [column, row] = [n % 13, Math.floor(n / 13)];
    return forward(of, [-1.5 + (column / 12) * 4, -1 + (row / 10) * 3]).a[3][0];
  });

describe('The field of a network', () => {
  it('is its output at every crossing, row by row, the lowest y first', () => {
    const field = new NetworkField(network, grid);
    const values = new Float64Array(field.size);
    field.sample(flatOf(network), values);
    expect([...values]).toEqual(expected(network));
  });

  it('may be as coarse as its four corners', () => {
    const values = new Float64Array(4);
    new NetworkField(network, { ...grid, columns: 2, rows: 2 }).sample(flatOf(network), values);
    const corner = (x: number, y: number): number => forward(network, [x, y]).a[3][0];
    expect([...values]).toEqual([corner(-1.5, -1), corner(2.5, -1), corner(-1.5, 2), corner(2.5, 2)]);
  });

  it('follows the parameters it is given', () => {
    const field = new NetworkField(network, grid);
    const values = new Float64Array(143);
    field.sample(flatOf(network), values);
    field.sample(Array.from(flatOf(networkOf(9))), values);
    expect([...values]).toEqual(expected(networkOf(9)));
  });

  it.each([
    [{ columns: 1 }, 'columns must be a whole number ≥ 2, got 1'],
    [{ rows: 2.5 }, 'rows must be a whole number ≥ 2, got 2.5'],
    [{ x: [1, 1] as const }, 'x must reach from a finite number up to a higher one, got 1 to 1'],
    [{ y: [0, Infinity] as const }, 'y must reach from a finite number up to a higher one, got 0 to Infinity'],
    [{ y: [NaN, 1] as const }, 'y must reach from a finite number up to a higher one, got NaN to 1'],
  ])('refuses %j', (change, message) => {
    expect(() => new NetworkField(network, { ...grid, ...change })).toThrow(message);
  });

  it('refuses a network of the line or of space', () => {
    const onTheLine = networkOf(1, [1, 5, 3, 1]);
    expect(() => new NetworkField(onTheLine, grid)).toThrow('a field needs a network with 2 inputs, got 1');
  });

  it('refuses parameters of another network, and room for another field', () => {
    const field = new NetworkField(network, grid);
    expect(() => field.sample([1, 2], new Float64Array(143))).toThrow('theta must have 37 numbers, got 2');
    expect(() => field.sample(flatOf(network), new Float64Array(144))).toThrow(
      'values must have 143 numbers, one per row of X, got 144',
    );
  });
});
