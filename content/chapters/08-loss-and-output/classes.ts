import { layersOf, logSumExp, recordOutputs, softmax, softmaxJacobian } from '#engine';

/** An output layer of classes, from its logits to its way back. */
export interface Classes {
  readonly z: readonly number[];
  /** Probabilities, softmax of z. */
  readonly p: readonly number[];
  readonly y: readonly number[];
  readonly loss: number;
  /** p − y, as the tape walks it back. */
  readonly delta: readonly number[];
  /** jacobian[i][j] = ∂p_i/∂z_j */
  readonly jacobian: readonly (readonly number[])[];
  /** −y_i/p_i, what arrives at each probability. */
  readonly arriving: readonly number[];
  /** paths[j][i]: what comes back to z_j through p_i. */
  readonly paths: readonly (readonly number[])[];
  readonly logSumExp: number;
}

/** Softmax with cross-entropy, recorded on an output layer whose biases are the logits. y: one-hot, or any distribution. */
export function classesOf(z: readonly number[], y: readonly number[]): Classes {
  const trace = recordOutputs({ activation: 'identity', loss: 'softmax-cross-entropy', z, y });
  const p = softmax(z);
  const jacobian = softmaxJacobian(p);
  const arriving = p.map((pi, i) => (y[i] === 0 ? 0 : -y[i] / pi));
  return {
    ...{ z, p, y, jacobian, arriving },
    loss: trace.loss,
    delta: layersOf(trace).delta[1],
    paths: z.map((_, j) => arriving.map((each, i) => (each === 0 ? 0 : each * jacobian[i][j]))),
    logSumExp: logSumExp(z),
  };
}
