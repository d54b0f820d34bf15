import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMultiply, exampleNetwork, layersOf, multiply, recordMlp, transpose } from '#engine';
import type { Matrix } from '#engine';

const anyMatrix = (rows: number, columns: number): fc.Arbitrary<Matrix> =>
  fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: rows * columns, maxLength: rows * columns })
    .map((values) => ({ rows, columns, values }));

const size = fc.integer({ min: 1, max: 5 });

describe('matrices', () => {
  it('multiply as written out by hand', () => {
    const a: Matrix = { rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6] };
    const b: Matrix = { rows: 3, columns: 2, values: [7, 8, 9, 10, 11, 12] };
    expect(multiply(a, b)).toEqual({ rows: 2, columns: 2, values: [58, 64, 139, 154] });
    expect(transpose(a)).toEqual({ rows: 3, columns: 2, values: [1, 4, 2, 5, 3, 6] });
  });

  it('obey (AB)ᵀ = BᵀAᵀ, and a matrix transposed twice is itself', () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size, size).chain(([n, k, m]) => fc.tuple(anyMatrix(n, k), anyMatrix(k, m))),
        ([a, b]) => {
          const plain = (matrix: Matrix): Matrix => ({ ...matrix, values: matrix.values.map((value) => value + 0) });
          expect(plain(transpose(multiply(a, b)))).toEqual(plain(multiply(transpose(b), transpose(a))));
          expect(transpose(transpose(a))).toEqual(a);
        },
      ),
    );
  });

  it('refuse shapes that do not fit, naming them', () => {
    const a: Matrix = { rows: 2, columns: 4, values: Array<number>(8).fill(1) };
    const b: Matrix = { rows: 2, columns: 1, values: [1, 1] };
    expect(canMultiply(a, b)).toBe(false);
    expect(() => multiply(a, b)).toThrow('a 2×4 matrix cannot be multiplied by a 2×1 one');
  });

  it('say the forward pass of a layer in one product, to the last bit', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    const { weightedSum, a } = layersOf(recordMlp(network, sample));
    const W: Matrix = { rows: 2, columns: 2, values: network.W[2] };
    expect(multiply(W, { rows: 2, columns: 1, values: a[1] }).values).toEqual(weightedSum[2]);
  });
});
