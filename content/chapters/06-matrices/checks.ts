import { layeredBackward, layersOf, mutants, numericalGradients, recordMlp, relativeError } from '#engine';
import type { ExampleNetwork, ParameterGradients } from '#engine';

/** One line of a gradient check. */
export interface CheckLine {
  /** In plain text, `w2_11`. */
  name: string;
  /** By backpropagation. */
  g: number;
  /** By a central difference. */
  gHat: number;
  relative: number;
}

/** The gradient check of every parameter, output layer last; `gradients` are the true ones by default. */
export function checkOf({ network, sample }: Omit<ExampleNetwork, 'id'>, gradients?: ParameterGradients): CheckLine[] {
  const { dW, db } = gradients ?? layersOf(recordMlp(network, sample));
  const measured = numericalGradients(network, sample);
  const line = (name: string, g: number, gHat: number): CheckLine => ({
    ...{ name, g, gHat },
    relative: relativeError(g, gHat),
  });
  return network.sizes.slice(1).flatMap((size, n) => {
    const [l, fanIn] = [n + 1, network.sizes[n]];
    return Array.from({ length: size }, (_, j) => [
      ...Array.from({ length: fanIn }, (_unit, i) =>
        line(`w${l}_${j + 1}${i + 1}`, dW[l][j * fanIn + i], measured.dW[l][j * fanIn + i]),
      ),
      line(`b${l}_${j + 1}`, db[l][j], measured.db[l][j]),
    ]).flat();
  });
}

/** The check of a program that lost the ½ of the loss. */
export function halfLostIn({ network, sample }: Omit<ExampleNetwork, 'id'>): CheckLine[] {
  const trace = recordMlp(network, sample);
  const [rules] = mutants.M05.ways({ trace });
  return checkOf({ network, sample, learningRate: 0 }, layeredBackward(trace, rules));
}
