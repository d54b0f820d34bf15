import { describe, expect, it } from 'vitest';
import { exampleNetwork, layersOf, placeOf, quantity, recordMlp } from '#engine';

const { network, sample } = exampleNetwork('two-outputs');
const wide = recordMlp(
  {
    sizes: [3, 1, 2],
    activations: ['identity', 'tanh', 'identity'],
    W: [[], [0.1, 0.2, 0.3], [0.4, 0.5]],
    b: [[], [0.6], [0.7, 0.8]],
    loss: 'half-squared-error',
  },
  { x: [1, 2, 3], y: [4, 5] },
);

describe('quantity', () => {
  const trace = recordMlp(network, sample);
  const layers = layersOf(trace);
  const yHat = layers.a[2];

  it.each([
    ['loss', trace.loss],
    ['x_2', 1.5],
    ['y_1', 1],
    ['y_2', 0],
    ['yHat_2', yHat[1]],
    ['error_1', yHat[0] - 1],
    ['error_2', yHat[1]],
    ['z1_2', layers.z[1][1]],
    ['a0_1', 0.4],
    ['a2_2', yHat[1]],
    ['delta2_1', layers.delta[2][0]],
    ['arriving1_2', layers.arriving[1][1]],
    ['slope1_1', layers.slope[1][0]],
    ['weightedSum1_2', layers.weightedSum[1][1]],
    ['b2_2', network.b[2][1]],
    ['db2_2', layers.db[2][1]],
    ['w2_21', 0.4],
    ['w2_12', -1.2],
    ['dw2_21', layers.dW[2][2]],
    ['dw1_12', layers.dW[1][1]],
    ['product2_22', 0.5 * layers.a[1][1]],
  ])('%s is %d', (name, value) => expect(quantity(trace, name)).toBe(value));

  it('reads the receiver first, then the sender, where the two layers differ in width', () => {
    expect(['w1_11', 'w1_12', 'w1_13', 'w2_11', 'w2_21'].map((name) => quantity(wide, name))).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5,
    ]);
  });

  it.each([
    '',
    'C',
    'Loss',
    'loss ',
    'x',
    'x_0',
    'x_4',
    'y_3',
    'yHat_3',
    'error_0',
    'error_3',
    'z0_1',
    'z1_2',
    'z3_1',
    'a1_0',
    'delta0_1',
    'slope0_1',
    'b0_1',
    'w0_11',
    'w1_10',
    'w1_14',
    'w1_21',
    'w2_12',
    'w2_20',
    'w3_11',
    'w1_1',
    'z1_11',
    'constructor1_1',
    'constructor1_11',
    'velocity1_1',
  ])('refuses "%s" for a 3-1-2 network', (name) => {
    expect(() => quantity(wide, name)).toThrow(new RangeError(`"${name}" is no quantity of this 3-1-2 network`));
  });
});

describe('names in a network of more than nine units a layer', () => {
  const numbers = (length: number): number[] => Array.from({ length }, (_, n) => (n + 1) / 100);
  const trace = recordMlp(
    {
      sizes: [11, 12, 1],
      activations: ['identity', 'tanh', 'identity'],
      W: [[], numbers(132), numbers(12)],
      b: [[], numbers(12), [0]],
      loss: 'half-squared-error',
    },
    { x: numbers(11), y: [0] },
  );

  it('take a comma between two indices, and none where there is one index', () => {
    expect(
      ['x_11', 'b1_12', 'w1_1,10', 'w1_10,1', 'w1_12,11', 'w1_11', 'w1_1,1', 'w2_1,12'].map((name) =>
        quantity(trace, name),
      ),
    ).toEqual([0.11, 0.12, 0.1, 1, 1.32, 0.01, 0.01, 0.12]);
  });

  it.each(['w1_1210', 'w1_110', 'w1_13,1', 'w1_1,12', 'w1_1,0', 'w1_,1', 'b1_1,2', 'b1_012', 'b01_1', 'x1_1'])(
    'never are %s',
    (name) => expect(() => quantity(trace, name)).toThrow(RangeError),
  );
});

it('a name is read as a place without a network', () => {
  expect(placeOf('dw2_13')).toEqual({ kind: 'dw', l: 2, j: 0, i: 2 });
  expect(placeOf('yHat_2')).toEqual({ kind: 'yHat', j: 1 });
  expect(placeOf('anything')).toBeUndefined();
});

it.each(['z1_1,2', 'b1_', 'w1_0,1,1', 'w1_1,1,1', 'w1_1,01', 'w_11', 'foo1_11', 'foo_1', ' z1_1', 'z1_1 ', '1z1_1'])(
  '"%s" is no place in any network',
  (name) => expect(placeOf(name)).toBeUndefined(),
);
