import { countParameters } from '#engine';
import type { Random } from '#engine';
import type { Numbers, NumericExercise } from '#exercises/exercise.ts';

type Sizes = readonly [inputs: number, hidden: number, outputs: number];

const inputCounts = [12, 30, 64, 100, 256, 784];
const hiddenCounts = [8, 15, 20, 40, 50, 100];
const outputCounts = [2, 3, 4, 5, 10];

/** The counts of a network with one hidden layer: its sizes `n_0`, `n_1`, `n_2`, layer by layer `layer1`, `layer2`, and all together. */
function counts(sizes: Sizes): Numbers {
  const [inputs, hidden, outputs] = sizes;
  const { weights, biases, total } = countParameters(sizes);
  const named: Readonly<Record<string, number>> = {
    ...Object.fromEntries(sizes.map((size, l) => [`n_${l}`, size])),
    layer1: countParameters([inputs, hidden]).total,
    layer2: countParameters([hidden, outputs]).total,
    weights1: countParameters([inputs, hidden]).weights,
    weights2: countParameters([hidden, outputs]).weights,
    weights,
    biases,
    total,
    units: inputs + hidden + outputs,
    paths: inputs * hidden * outputs,
    layers: sizes.length - 1,
  };
  return {
    value(name) {
      if (!Object.hasOwn(named, name)) throw new RangeError(`"${name}" is no count of this network`);
      return named[name];
    },
  };
}

function drawSizes(random: Random): Sizes {
  return [random.pick(inputCounts), random.pick(hiddenCounts), random.pick(outputCounts)];
}

/** 3-4: how many parameters a network with one hidden layer has. */
export const parametersCounted: NumericExercise = {
  id: 'ex-3-4',
  kind: 'numeric',
  isCount: true,
  printed: () => counts([784, 100, 10]),
  draw: (random) => counts(drawSizes(random)),
  answer: ({ value }) => value('total'),
  slips: [
    { id: 'no-biases', values: ({ value }) => [value('weights')] },
    { id: 'one-bias-per-layer', values: ({ value }) => [value('weights') + value('layers')] },
    { id: 'biases-of-inputs', values: ({ value }) => [value('weights') + value('units')] },
    { id: 'one-layer', values: ({ value }) => [value('layer1'), value('weights1')] },
    { id: 'paths-counted', values: ({ value }) => [value('paths')] },
    { id: 'units-counted', values: ({ value }) => [value('units'), value('biases')] },
  ],
};
