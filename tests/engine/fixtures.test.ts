import { describe, expect, it } from 'vitest';
import { descend, exampleNetwork, layersOf, lossOf, numericalGradients, quantity, recordMlp } from '#engine';
import type { Network, ParameterGradients, Trace } from '#engine';
import { formatNumber } from '#notation/number.ts';
import { expectClose, printedDecimals, terminatingDecimal } from '../tolerance.ts';
import { f1, f1CentralDifferences, f1Trajectory } from './fixtures/f1-general.ts';
import { f2, f2Exactly, f2ExactlyAfter } from './fixtures/f2-paper.ts';
import { fixtures } from './fixtures/index.ts';

const allGradients = ({ dW, db }: ParameterGradients): number[] => [...dW.flat(), ...db.flat()];

function traceAfter(trace: Trace, learningRate: number): Trace {
  return recordMlp(descend(trace.network, layersOf(trace), learningRate), trace.sample);
}

describe.each(fixtures)('$name holds to half a unit of its last printed digit', (fixture) => {
  const { network, sample, learningRate } = fixture.example;
  const trace = recordMlp(network, sample);
  const after = traceAfter(trace, learningRate);
  const numeric = numericalGradients(network, sample);

  it.each(Object.entries(fixture.values))('%s is %s', (name, printed) => {
    expectClose(quantity(trace, name), Number(printed), printedDecimals, name);
  });

  describe.each(Object.entries(fixture.parameters))(
    'parameter %s',
    (name, { value, gradient, numeric: central, updated }) => {
      it(`is ${value}`, () => expectClose(quantity(trace, name), Number(value), printedDecimals));
      it(`has the gradient ${gradient}`, () =>
        expectClose(quantity(trace, `d${name}`), Number(gradient), printedDecimals));
      it(`has the central difference ${central}`, () => {
        const numericTrace = { ...trace, gradients: gradientsByNode(trace, numeric) };
        expectClose(quantity(numericTrace, `d${name}`), Number(central), printedDecimals);
      });
      it(`becomes ${updated}`, () => expectClose(quantity(after, name), Number(updated), printedDecimals));
    },
  );

  it('lists every weight and bias of the network', () => {
    const { W, b } = network;
    expect(Object.keys(fixture.parameters)).toHaveLength(W.flat().length + b.flat().length);
  });

  it('has the printed gradient norm, and the loss falls by the printed amounts', () => {
    const g = allGradients(layersOf(trace));
    const squaredNorm = g.reduce((sum, value) => sum + value * value, 0);
    expectClose(Math.sqrt(squaredNorm), Number(fixture.gradientNorm), printedDecimals, 'gradient norm');
    expectClose(learningRate * squaredNorm, Number(fixture.predictedDrop), printedDecimals, 'predicted drop');
    expectClose(after.loss, Number(fixture.lossAfter), printedDecimals, 'loss after');
    expectClose(trace.loss - after.loss, Number(fixture.actualDrop), printedDecimals, 'actual drop');
    expect(lossOf(after.network, sample)).toBe(after.loss);
    if (fixture.yHatAfter)
      expectClose(quantity(after, 'yHat_1'), Number(fixture.yHatAfter), printedDecimals, 'ŷ after');
  });

  it.each(Object.entries(fixture.paths ?? {}))('%s is made of the paths %j', (name, printed) => {
    const [, l, j] = /^arriving(\d)_(\d)$/.exec(name)!;
    const paths = layersOf(trace).paths[Number(l)][Number(j) - 1];
    expect(paths).toHaveLength(printed.length);
    paths.forEach(({ contribution }, k) => expectClose(contribution, Number(printed[k]), printedDecimals, `path ${k}`));
  });
});

/** The gradients of a trace with those of its parameters replaced, so that `quantity` can be asked by name. */
function gradientsByNode({ nodes, gradients, network }: Trace, { dW, db }: ParameterGradients): number[] {
  return nodes.map(({ id, role }) => {
    if (role.kind === 'w') return dW[role.l][role.j * network.sizes[role.l - 1] + role.i];
    return role.kind === 'b' ? db[role.l][role.j] : gradients[id];
  });
}

describe('F2, the paper network', () => {
  const { network, sample, learningRate } = f2.example;
  const trace = recordMlp(network, sample);
  const after = traceAfter(trace, learningRate);

  const exact = [
    ...Object.entries(f2Exactly).map(([name, decimal]) => ({ name, decimal, of: trace, when: '' })),
    ...Object.entries(f2ExactlyAfter).map(([name, decimal]) => ({
      name,
      decimal,
      of: after,
      when: ' after the update',
    })),
  ];

  it.each(exact)('$name is $decimal$when, to the last bits and as printed', ({ name, decimal, of }) => {
    const value = quantity(of, name);
    expectClose(value, Number(decimal), terminatingDecimal, name);
    expect(value.toFixed(decimal.split('.')[1].length)).toBe(decimal);
    expect(formatNumber(value, { decimals: 8, trim: true })).toBe(decimal.replace('-', '\u2212'));
  });

  it('prints all eight decimals as the fixture does', () => {
    for (const [name, { value, gradient, updated }] of Object.entries(f2.parameters)) {
      expect(quantity(trace, name).toFixed(8), name).toBe(value);
      expect(quantity(trace, `d${name}`).toFixed(8), `d${name}`).toBe(gradient);
      expect(quantity(after, name).toFixed(8), `${name} after`).toBe(updated);
    }
  });

  it('differs from F1 in its biases only', () => {
    const general = exampleNetwork('general');
    expect({ ...f2.example, id: general.id, network: { ...network, b: general.network.b } }).toEqual(general);
  });
});

describe('F1, the general network', () => {
  it('is the product of five factors at w1_11', () => {
    const trace = recordMlp(f1.example.network, f1.example.sample);
    const factors = ['arriving2_1', 'slope2_1', 'w2_11', 'slope1_1', 'x_1'].map((name) => quantity(trace, name));
    const product = factors.reduce((soFar, factor) => soFar * factor, 1);
    expectClose(product, quantity(trace, 'dw1_11'), terminatingDecimal);
  });

  it('goes down the printed trajectory for a thousand updates', () => {
    const { sample, learningRate } = f1.example;
    const expected = new Map(f1Trajectory.map(({ t, ...printed }) => [t, printed]));
    let network: Network = f1.example.network;
    for (let t = 0; t <= 1000; t++) {
      const trace = recordMlp(network, sample);
      for (const [name, printed] of Object.entries(expected.get(t) ?? {})) {
        expectClose(quantity(trace, name), Number(printed), printedDecimals, `${name} at t=${t}`);
      }
      network = descend(network, layersOf(trace), learningRate);
    }
  });

  it.each(f1CentralDifferences)('has the central difference $central of w2_11 for h = $h', ({ h, central, error }) => {
    const { network, sample } = f1.example;
    const g = layersOf(recordMlp(network, sample)).dW[2][0];
    const difference = numericalGradients(network, sample, h).dW[2][0];
    // Rounding of C (a few 2⁻⁵⁴) is divided by h; it differs from one implementation of exp to another.
    const rounding = (4 * 2 ** -54) / h;
    expectClose(difference, Number(central), { absolute: 5e-11 + rounding, relative: 0 });
    expectClose(Math.abs(difference - g), error, { absolute: rounding, relative: 0.01 }, 'error');
  });
});
