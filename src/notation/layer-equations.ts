import type { Subject } from './formula.ts';
import { byName, byNumbers, inFactor, operator, transposedPart } from './matrix-parts.ts';
import type { LayerEquation, MatrixPart, Part, ShowMatrix } from './matrix-parts.ts';
import type { LayerQuantities } from './layer-quantities.ts';
import { lossEquation } from './loss-equations.ts';

type Body = Omit<LayerEquation, 'entering' | 'made'>;

const plus = operator('+');
const minus = operator('−');
const elementwise = operator('⊙');

const refs = ({ rows }: MatrixPart): string[] => rows.flat().map(({ ref }) => ref);
const rowRefs = ({ rows }: MatrixPart, j: number): string[] => rows[j].map(({ ref }) => ref);

/** A right-hand side written once and shown twice: by names and by numbers. */
function twice(
  left: MatrixPart,
  rightHandSide: (show: ShowMatrix) => Part[],
): Pick<Body, 'left' | 'symbols' | 'numbers'> {
  return { left: [byName(left)], symbols: rightHandSide(byName), numbers: rightHandSide(byNumbers) };
}

/** z = W a + b */
function weightedSums(of: LayerQuantities, l: number): Body {
  const z = of.z(l);
  return {
    ...twice(z, (show) => [show(of.W(l)), show(of.a(l - 1)), plus, show(of.b(l))]),
    factors: [of.weightedSum(l), plus, of.b(l)],
    result: [z],
  };
}

/** a = f(z) */
function activations(of: LayerQuantities, l: number): Body {
  const a = of.a(l);
  return { ...twice(a, (show) => [operator('f'), operator('('), show(of.z(l)), operator(')')]), result: [a] };
}

/** f′(z) by name, or the slopes worked out. */
const slopes = (of: LayerQuantities, l: number, show: ShowMatrix): Part =>
  show === byName
    ? inFactor('slope', operator('f'), operator('′'), operator('('), byName(of.z(l)), operator(')'))
    : inFactor('slope', of.slope(l));

/** What stands before ŷ − y in ∂C/∂ŷ; undefined where the gradient of the loss is no multiple of the error. */
function beforeError({ terms, lastLayer }: LayerQuantities): Part[] | undefined {
  const outputs = terms.units(lastLayer).length;
  if (terms.network.loss === 'half-squared-error') return [];
  if (terms.network.loss === 'mean-squared-error') return [operator(outputs > 1 ? `2/${outputs}` : '2')];
  return undefined;
}

/** A multiple of ŷ − y where it is one, else ∂C/∂ŷ as one vector. */
function arrivingAtOutput(of: LayerQuantities, show: ShowMatrix): Part {
  const before = beforeError(of);
  if (before === undefined) return inFactor('arriving', show(of.arriving(of.lastLayer)));
  const error = [operator('('), show(of.a(of.lastLayer)), minus, show(of.y), operator(')')];
  return inFactor('arriving', ...before, ...error);
}

/** δ = red ⊙ blue, red at a hidden layer being Wᵀ δ of the next. */
function deltas(of: LayerQuantities, l: number): Body {
  const delta = of.delta(l);
  const isOutput = l === of.lastLayer;
  const red = (show: ShowMatrix): Part[] =>
    isOutput
      ? [arrivingAtOutput(of, show)]
      : [operator('('), inFactor('crossed', show(transposedPart(of.W(l + 1)))), show(of.delta(l + 1)), operator(')')];
  const halfway = [inFactor('arriving', of.arriving(l)), elementwise, inFactor('slope', of.slope(l))];
  const isHalfway = isOutput && beforeError(of) === undefined;
  return {
    ...twice(delta, (show) => [...red(show), elementwise, slopes(of, l, show)]),
    ...(!isHalfway && { factors: halfway }),
    result: [delta],
  };
}

/** ∂C/∂W = δ aᵀ */
function weightGradients(of: LayerQuantities, l: number): Body {
  const entered = transposedPart(of.a(l - 1));
  const dW = of.dW(l);
  return { ...twice(dW, (show) => [show(of.delta(l)), inFactor('entered', show(entered))]), result: [dW] };
}

/** ∂C/∂b = δ */
function biasGradients(of: LayerQuantities, l: number): Body {
  const db = of.db(l);
  return { ...twice(db, (show) => [show(of.delta(l))]), result: [db] };
}

/** W ← W − η ∂C/∂W */
function update(of: LayerQuantities, l: number): Body {
  const eta = (show: ShowMatrix): Part =>
    show === byName ? { kind: 'symbol', id: 'eta', ref: 'eta' } : { kind: 'value', cell: of.learningRate };
  return {
    ...twice(of.W(l), (show) => [show(of.W(l)), minus, eta(show), show(of.dW(l))]),
    result: [of.updated(l)],
    assigns: true,
  };
}

/** The equation of the whole layer in which the number of an index formula stands, and the cells it is made of. Units count from 0. */
export function layerEquation(of: LayerQuantities, subject: Subject): LayerEquation {
  if (subject.kind === 'loss') return lossEquation(of);
  const { l, j } = subject;
  const unit = (kind: string): string => `${kind}${l}_${j + 1}`;
  switch (subject.kind) {
    case 'products':
      return {
        ...weightedSums(of, l),
        entering: [...rowRefs(of.W(l), j), ...refs(of.a(l - 1))],
        made: unit('weightedSum'),
      };
    case 'z':
      return { ...weightedSums(of, l), entering: [unit('weightedSum'), unit('b')], made: unit('z') };
    case 'a':
      return { ...activations(of, l), entering: [unit('z')], made: unit('a') };
    case 'delta': {
      const error = l === of.lastLayer && beforeError(of) ? [unit('a'), `y_${j + 1}`] : [];
      return { ...deltas(of, l), entering: [...error, unit('arriving'), unit('slope')], made: unit('delta') };
    }
    case 'crossing': {
      const made = of.terms.units(l + 1).length === 1 ? { made: unit('arriving') } : {};
      const [crossed, delta] = [rowRefs(transposedPart(of.W(l + 1)), j), refs(of.delta(l + 1))];
      return { ...deltas(of, l), entering: [crossed[subject.k], delta[subject.k]], ...made };
    }
    case 'arriving': {
      const entering = [...rowRefs(transposedPart(of.W(l + 1)), j), ...refs(of.delta(l + 1))];
      return { ...deltas(of, l), entering, made: unit('arriving') };
    }
    case 'dW': {
      const entering = [unit('delta'), refs(of.a(l - 1))[subject.i]];
      return { ...weightGradients(of, l), entering, made: rowRefs(of.dW(l), j)[subject.i] };
    }
    case 'db':
      return { ...biasGradients(of, l), entering: [unit('delta')], made: unit('db') };
    case 'update': {
      const [w, dw, made] = [of.W(l), of.dW(l), of.updated(l)].map((matrix) => rowRefs(matrix, j)[subject.i ?? 0]);
      return { ...update(of, l), entering: [w, dw], made };
    }
  }
}
