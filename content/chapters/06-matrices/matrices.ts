import { layeredBackward, layersOf, mutants } from '#engine';
import type { BatchTrace, Trace } from '#engine';
import { column, matrix, row, transposed } from '#notation/matrix.ts';
import type { Matrix, MatrixFormula } from '#notation/matrix.ts';

const layer = (l: number): string => `^{(${l})}`;

/** z⁽ˡ⁾ = W⁽ˡ⁾a⁽ˡ⁻¹⁾ + b⁽ˡ⁾ */
export function forwardLayer(trace: Trace, l: number): MatrixFormula {
  const { z, a } = layersOf(trace);
  const { W, b, sizes } = trace.network;
  return [
    `\\mathbf z${layer(l)}&=`,
    matrix(W[l], sizes[l - 1]),
    column(a[l - 1]),
    '\\\\[0.7em]&\\quad+',
    column(b[l]),
    '\\\\[0.7em]&=',
    column(z[l]),
  ];
}

/** δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾ᵀ δ⁽ˡ⁺¹⁾) ⊙ f′(z⁽ˡ⁾) */
export function backThroughLayer(trace: Trace, l: number): MatrixFormula {
  const { delta, arriving, slope } = layersOf(trace);
  const { W, sizes } = trace.network;
  return [
    `\\boldsymbol\\delta${layer(l)}&=\\left(`,
    transposed(matrix(W[l + 1], sizes[l], 'crossed')),
    column(delta[l + 1]),
    '\\right)\\\\[1.2em]&\\quad\\odot',
    column(slope[l], 'slope'),
    '\\\\[1.2em]&=',
    column(arriving[l], 'arriving'),
    '\\odot',
    column(slope[l], 'slope'),
    '\\\\[1.2em]&=',
    column(delta[l]),
  ];
}

/** ∂C/∂W⁽ˡ⁾ = δ⁽ˡ⁾a⁽ˡ⁻¹⁾ᵀ */
export function outerProduct(trace: Trace, l: number): MatrixFormula {
  const { delta, a, dW } = layersOf(trace);
  return [
    `\\pd{C}{W${layer(l)}}&=`,
    column(delta[l]),
    row(a[l - 1], 'entered'),
    '\\\\[1.2em]&=',
    matrix(dW[l], a[l - 1].length),
  ];
}

/** ∂C/∂W⁽ˡ⁾ = (1/m) Δ⁽ˡ⁾A⁽ˡ⁻¹⁾ᵀ, an example to a column of Δ and to a row of Aᵀ. */
export function batchGradient({ traces, dW }: BatchTrace, l: number): MatrixFormula {
  const layers = traces.map((trace) => layersOf(trace));
  const columns = (name: 'delta' | 'a', of: number): Matrix => transposed({ rows: layers.map((one) => one[name][of]) });
  return [
    `\\pd{C}{W${layer(l)}}=\\frac1{${traces.length}}&`,
    columns('delta', l),
    '\\\\[0.7em]&\\cdot ',
    { ...transposed(columns('a', l - 1)), factor: 'entered' },
    '\\\\[1.2em]=&',
    matrix(dW[l], layers[0].a[l - 1].length),
  ];
}

/** δ⁽¹⁾ as it is, and crossed by W where Wᵀ belongs: in a square W the shapes fit all the same. */
export function withoutTranspose(trace: Trace): { right: number[]; wrong: number[] } {
  const [rules] = mutants.M25.ways({ trace });
  return { right: layersOf(trace).delta[1], wrong: layeredBackward(trace, rules).delta[1] };
}
