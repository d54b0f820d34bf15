import {
  descend,
  exampleNetwork,
  layeredBackward,
  layersOf,
  mutants,
  numericalGradients,
  quantity,
  recordMlp,
  relativeError,
} from '#engine';
import type { LayeredGradients, Layers, Trace } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';

const f1 = exampleNetwork('general');

/** F1 before the update; η has no part in it. */
export const before: Trace = recordMlp(f1.network, f1.sample);

/** The gradients of the hidden layer, and those of the output layer. */
export const hiddenParameters = ['w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'] as const;
export const outputParameters = ['w2_11', 'w2_12', 'b2_1'] as const;

/** One learning step in one of the two orders. */
export interface Run {
  /** F1, with W⁽²⁾ as it is when the arrows are crossed. */
  readonly crossing: Trace;
  readonly gradients: LayeredGradients;
  /** The forward pass of F1 with what this order makes of the way back. */
  readonly layers: Layers;
  /** The example once more, after everything was updated. */
  readonly after: Trace;
  readonly writer: FormulaWriter;
}

/** All gradients first, then the update. */
export function rightOrder(eta: number): Run {
  return run(before, layeredBackward(before), eta);
}

/** W⁽²⁾ is updated as soon as its gradients are there: the slip M06. */
export function earlyOrder(eta: number): Run {
  const [rules] = mutants.M06.ways({ trace: before, learningRate: eta });
  const { network } = before;
  const updated = descend(network, layeredBackward(before), eta);
  const crossing = { ...before, network: { ...network, W: network.W.with(2, updated.W[2]) } };
  return run(crossing, layeredBackward(before, rules), eta);
}

function run(crossing: Trace, gradients: LayeredGradients, eta: number): Run {
  const layers: Layers = { ...layersOf(before), ...gradients };
  layers.paths = layers.paths.map((units, l) =>
    units.map((paths, j) =>
      l === 1
        ? paths.map((path) => ({ ...path, crossed: crossing.network.W[2][j], contribution: gradients.arriving[1][j] }))
        : paths,
    ),
  );
  return {
    crossing,
    gradients,
    layers,
    after: recordMlp(descend(before.network, gradients, eta), before.sample),
    writer: new FormulaWriter(crossing, eta, layers),
  };
}

/** A gradient of either order beside the central difference of the loss. */
export interface Check {
  readonly name: string;
  readonly numerical: number;
  /** The gradient in either order. */
  readonly gradients: { readonly right: number; readonly early: number };
  /** |g − ĝ| / max(|g|, |ĝ|) */
  readonly right: number;
  readonly early: number;
}

export function checkOf(right: Run, early: Run, names: readonly string[]): Check[] {
  const layers = layersOf(before);
  const of = (gradients: object, name: string): number => quantity(before, `d${name}`, { ...layers, ...gradients });
  const differences = numericalGradients(before.network, before.sample);
  return names.map((name) => {
    const numerical = of(differences, name);
    const gradients = { right: of(right.gradients, name), early: of(early.gradients, name) };
    return {
      name,
      numerical,
      gradients,
      right: relativeError(gradients.right, numerical),
      early: relativeError(gradients.early, numerical),
    };
  });
}

/** How far δ⁽¹⁾_j of the early order is off, as a share of the right one. */
export function deviation(right: Run, early: Run, j: number): number {
  const [is, ought] = [early.gradients.delta[1][j], right.gradients.delta[1][j]];
  return Math.abs(is - ought) / Math.abs(ought);
}
