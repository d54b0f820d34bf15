import { byName, byNumbers, operator, transposedPart } from './matrix-parts.ts';
import type { LayerEquation, MatrixPart, Part, ShowMatrix } from './matrix-parts.ts';
import type { LayerQuantities } from './layer-quantities.ts';

const minus = operator('−');

/** eᵀe for e = ŷ − y, by names or by numbers. */
function squared(of: LayerQuantities, show: ShowMatrix): Part[] {
  if (show === byNumbers) return [transposedPart(of.error), of.error];
  const error = [operator('('), byName(of.a(of.lastLayer)), minus, byName(of.y), operator(')')];
  return [...error, operator('ᵀ'), ...error];
}

/** yᵀ ln ŷ + (1 − y)ᵀ ln(1 − ŷ), by names or by numbers. */
function surprise(of: LayerQuantities, show: ShowMatrix): Part[] {
  const [yHat, y] = [of.a(of.lastLayer), of.y];
  const logarithm = (...inner: Part[]): Part[] => [operator('ln'), operator('('), ...inner, operator(')')];
  const rest = (matrix: MatrixPart): Part[] =>
    show === byName ? [operator('1'), minus, byName(matrix)] : [of.complement(matrix)];
  const restOfTarget: Part[] =
    show === byName ? [operator('('), ...rest(y), operator(')'), operator('ᵀ')] : [transposedPart(of.complement(y))];
  return [
    show(transposedPart(y)),
    ...logarithm(show(yHat)),
    operator('+'),
    ...restOfTarget,
    ...logarithm(...rest(yHat)),
  ];
}

/** C as a row times a column, which is one number. */
export function lossEquation(of: LayerQuantities): LayerEquation {
  const [yHat, y] = [of.a(of.lastLayer), of.y];
  const compared = [yHat, y].flatMap(({ rows }) => rows.flat().map(({ ref }) => ref));
  const errors = of.error.rows.flat().map(({ ref }) => ref);
  const { loss } = of;
  const equation = (rightHandSide: (show: ShowMatrix) => Part[], entering: string[]): LayerEquation => ({
    left: [{ kind: 'symbol', id: 'loss', ref: loss.ref }],
    symbols: rightHandSide(byName),
    numbers: rightHandSide(byNumbers),
    result: [{ kind: 'value', cell: loss }],
    entering,
    made: loss.ref,
  });
  switch (of.terms.network.loss) {
    case 'half-squared-error':
      return equation((show) => [operator('½'), ...squared(of, show)], errors);
    case 'mean-squared-error': {
      const outputs = y.rows.length;
      return equation((show) => [...(outputs > 1 ? [operator(`1/${outputs}`)] : []), ...squared(of, show)], errors);
    }
    case 'binary-cross-entropy':
      return equation(
        (show) => [operator('−'), operator('['), ...surprise(of, show), operator(']')],
        [...compared, ...compared.map((cell) => `rest_${cell}`)],
      );
    default:
      return equation(
        (show) => [operator('C'), operator('('), show(yHat), operator(','), show(y), operator(')')],
        compared,
      );
  }
}
