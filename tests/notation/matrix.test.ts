import { describe, expect, it } from 'vitest';
import { renderMath } from '#notation/katex.ts';
import { column, matrix, matrixToTex, row, transposed } from '#notation/matrix.ts';

describe('a matrix of numbers', () => {
  it('reads a list row after row, as W lies in memory', () => {
    expect(matrix([1, 2, 3, 4, 5, 6], 3).rows).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('changes rows and columns, and back', () => {
    const given = matrix([1, 2, 3, 4, 5, 6], 3, 'crossed');
    expect(transposed(given)).toEqual({
      rows: [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      factor: 'crossed',
    });
    expect(transposed(transposed(given))).toEqual(given);
    expect(transposed(column([1, 2]))).toEqual(row([1, 2]));
  });

  it('is printed with true numbers, the whole of it coloured as its factor', () => {
    const tex = matrixToTex(['\\mathbf z=', matrix([0.5, -0.25, 1 / 3, 0], 2), column([1, 2], 'entered')]);
    expect(tex).toBe(
      '\\mathbf z=\\begin{bmatrix}0.5&-0.25\\\\0.3333&0\\end{bmatrix}\\entered{\\begin{bmatrix}1\\\\2\\end{bmatrix}}',
    );
    expect(renderMath(tex, { display: true })).toContain('factor-entered');
  });
});
