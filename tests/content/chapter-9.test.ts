import { describe, expect, it } from 'vitest';
import {
  beside,
  compared,
  coshAtCrossing,
  crossing,
  cured,
  curedFrom,
  cut,
  duel,
  edges,
  gentle,
  killing,
  lastLayer,
  leap,
  learned,
  relapse,
  reluOff,
  sumsOfDead,
  ten,
  tooLarge,
} from '#content/chapters/09-vanishing-gradients/chapter.ts';
import { balancedChain, chainOf } from '#content/chapters/09-vanishing-gradients/chains.ts';
import { inputs, lossOfUnit, staysBelow, walkOfUnit } from '#content/chapters/09-vanishing-gradients/dead-unit.ts';
import { activation, activations, centralDifferences, forward, normOf, recordBatch } from '#engine';
import type { ActivationId } from '#engine';
import { centralDifference, expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const close = (actual: number, expected: number, what?: string) => expectClose(actual, expected, otherOrder, what);
const printed = (actual: number, expected: number) => expectClose(actual, expected, printedDecimals);

describe('a chain', () => {
  it('on the knife’s edge has w/4 for every factor, and (w/4)ⁿ for their product', () => {
    for (const { weight, factor, products } of edges) {
      close(factor, weight / 4);
      [5, 10, 20].forEach((depth, n) => close(products[n], (weight / 4) ** depth));
    }
    expect(edges.map(({ products }) => products[1].toPrecision(3))).toEqual([
      '9.54e-7',
      '0.000977',
      '1.00',
      '9.31',
      '1.02e+3',
    ]);
    expect(ten.a).toEqual(new Array(11).fill(0.5));
  });

  it('has the products and gradients that central differences measure, whatever its activation function', () => {
    for (const id of Object.keys(activations) as ActivationId[]) {
      const plan = { activation: id, weight: 0.9, bias: 0.2, depth: 4, input: 0.6 };
      const { network, products, dw } = chainOf(plan);
      const output = (x: number): number => forward(network, [x]).a[4][0];
      const [measured] = centralDifferences(([x]: readonly number[]) => output(x), [plan.input]);
      expectClose(products[0], measured, centralDifference, id);
      const lossAt = ([w]: readonly number[]): number => {
        const W = network.W.with(1, [w]);
        return 0.5 * (forward({ ...network, W }, [plan.input]).a[4][0] - 1) ** 2;
      };
      expectClose(dw[1], centralDifferences(lossAt, [plan.weight])[0], centralDifference, id);
    }
  });

  it('multiplies the factors of all layers behind', () => {
    for (const { factors, products } of [ten, beside, compared.sigmoid, compared.tanh, balancedChain(5, 7, 0.3)]) {
      products.forEach((product, l) => {
        close(
          product,
          factors.slice(l + 1).reduce((all, factor) => all * factor, 1),
        );
      });
    }
  });

  it('with w = 8 explodes at ½ and vanishes a little beside it', () => {
    close(edges[4].products[1], 1024);
    expect(beside.factors[1]).toBeGreaterThan(1);
    expect(Math.abs(beside.products[0])).toBeLessThan(1e-5);
  });

  it('of ReLUs lets everything through or nothing', () => {
    expect(compared.relu.products.every((product) => product === 1)).toBe(true);
    expect(reluOff.dw.every((gradient) => gradient === 0)).toBe(true);
  });
});

describe('deep networks', () => {
  it('of sigmoids have gradients that shrink towards the input without being 0, and a last layer that learns', () => {
    const norms = learned.sigmoid.gradientNorms.slice(1);
    expect(norms).toEqual(norms.toSorted((a, b) => a - b));
    expect(norms[0]).toBeGreaterThan(0);
    expect(learned.sigmoid.moved[1]).toBeLessThan(1e-5);
    expect(learned.sigmoid.moved[lastLayer]).toBeGreaterThan(0.5);
    expect(learned.sigmoid.lastLoss.toFixed(4)).toBe(Math.LN2.toFixed(4));
  });

  it('of tanh units learn in all layers, and explode with weights that are too large', () => {
    expect(Math.min(...learned.tanh.moved.slice(1))).toBeGreaterThan(0.2);
    expect(learned.tanh.lastLoss).toBeLessThan(0.01);
    expect(tooLarge.gradientNorms[1]).toBeGreaterThan(100 * tooLarge.gradientNorms[lastLayer]);
  });
});

describe('tanh and the sigmoid', () => {
  it('are equally steep at 1.66288589, and nowhere else above 0', () => {
    printed(crossing, 1.66288589);
    close(Math.cosh(crossing / 2), coshAtCrossing);
    const steeper = (z: number): boolean => {
      const [s, t] = (['sigmoid', 'tanh'] as const).map((id) => activation(id).df(z, activation(id).f(z)));
      return t > s;
    };
    for (let z = 0; z < 8; z += 0.05) expect(steeper(z), `z = ${z}`).toBe(z < crossing);
  });

  it('have the slopes of the table', () => {
    const rows = [
      [0.25, 1],
      [0.19661193, 0.41997434],
      [0.10499359, 0.07065082],
      [0.01766271, 0.00134095],
    ];
    duel.forEach(({ sigmoid, tanh }, n) => [sigmoid, tanh].forEach(({ slope }, i) => printed(slope, rows[n][i])));
  });
});

describe('one ReLU unit', () => {
  it('has the loss and gradient of the engine’s own ReLU and leaky ReLU', () => {
    const samples = inputs.map((x) => ({ x: [x], y: [1] }));
    for (const [id, slope] of [
      ['relu', 0],
      ['leaky-relu', 0.01],
    ] as const) {
      // prettier-ignore
      for (const theta of [[1, 0], [-0.3, -0.5], [0.8, -1.7]]) { // prettier-ignore
        const [w, b] = theta;
        const network = {
          sizes: [1, 1],
          activations: ['identity' as const, id],
          W: [[], [w]],
          b: [[], [b]],
          loss: 'half-squared-error' as const,
        };
        const batch = recordBatch(network, samples, { reduction: 'mean' });
        close(lossOfUnit(slope).value(theta, 0), batch.loss);
        const gradient = lossOfUnit(slope).gradient(theta, 0);
        [batch.dW[1][0], batch.db[1][0]].forEach((g, n) => close(gradient[n], g, id));
      }
    }
  });

  it('learns with η = 0.1 and dies with η = 0.5', () => {
    printed(gentle[0].f, 0.83333333);
    [8 / 3, 1].forEach((g, n) => close(gentle[1].gradient[n], g));
    printed(gentle[1].f, 0.24648148);
    [-1 / 3, -0.5].forEach((theta, n) => close(killing[1].theta[n], theta));
    expect(sumsOfDead.every((z) => z < 0)).toBe(true);
    expect(killing[3].theta).toEqual(killing[1].theta);
    close(killing[3].f, 0.5);
  });

  it('comes back over a slope of 0.1, and for a while over one of 0.01 with the rate that killed it', () => {
    expect(curedFrom).toBe(25);
    printed(cured[100].f, 0.01396133);
    expect(relapse).toEqual({ back: 43, lost: 47 });
  });

  it('is told where its loss does not stay below a bound', () => {
    const walk = walkOfUnit({ slope: 0, learningRate: 0.5, start: [1, 0], steps: 3 });
    expect(() => staysBelow(walk, 0.1)).toThrow(RangeError);
  });
});

describe('clipping', () => {
  it('by the norm keeps the direction of (3, 4), by components it does not', () => {
    expect(cut).toEqual({ norm: 5, byNorm: [0.6, 0.8], byValue: [1, 1] });
  });

  it('keeps the first weight of the exploding chain from leaping', () => {
    close(leap.gradient, -32);
    close(leap.to, 24);
    const { gradients } = balancedChain(8, 10);
    close(leap.norm, normOf([...gradients.dW.flat(), ...gradients.db.flat()]));
    close(leap.cutTo, 8 + (0.5 * 32) / leap.norm);
  });
});
