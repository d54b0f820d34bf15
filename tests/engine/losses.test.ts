import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activations, exampleNetwork, layersOf, loss, losses, recordMlp, softmax, softmaxJacobian } from '#engine';
import type { Network } from '#engine';
import { renderMath } from '#notation/katex.ts';
import { centralDifference, expectClose, otherOrder, printedDecimals, terminatingDecimal } from '../tolerance.ts';

const sigmoid = activations.sigmoid.f;
const number = fc.double({ min: -4, max: 4, noNaN: true });
const probability = fc.double({ min: 0.05, max: 0.95, noNaN: true });
/** Numbers that add up to 1, one-hot at times. */
const distribution = (length: number): fc.Arbitrary<number[]> =>
  fc.oneof(
    fc.array(probability, { minLength: length, maxLength: length }).map((weights) => softmax(weights)),
    fc.nat(length - 1).map((k) => Array.from({ length }, (_, j) => (j === k ? 1 : 0))),
  );
const several = (entry: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> =>
  fc.array(entry, { minLength: length, maxLength: length });
/** Outputs and targets a loss takes. */
const pairsFor = (id: string): fc.Arbitrary<[number[], number[]]> =>
  fc.integer({ min: 1, max: 4 }).chain((length) => {
    const targets = {
      numbers: several(number, length),
      probabilities: several(probability, length),
      logits: several(probability, length),
    };
    const { takes } = loss(id);
    return fc.tuple(
      several(takes === 'probabilities' ? probability : number, length),
      id === 'softmax-cross-entropy' ? distribution(length) : targets[takes],
    );
  });

describe.each(Object.entries(losses))('%s', (id, row) => {
  it('is registered under its own id, with formulas and a source', () => {
    expect(row.id).toBe(id);
    expect(loss(id)).toBe(row);
    expect(row.source).not.toBe('');
    for (const tex of [row.tex, row.gradientTex]) expect(() => renderMath(tex, { display: true })).not.toThrow();
  });

  it('has the gradient that central differences find', () => {
    fc.assert(
      fc.property(pairsFor(id), ([yHat, y]) => {
        const h = 1e-5;
        const gradient = row.gradient(yHat, y);
        expect(gradient).toHaveLength(yHat.length);
        gradient.forEach((g, j) => {
          const at = (by: number): number => row.value(yHat.with(j, yHat[j] + by), y);
          expectClose((at(h) - at(-h)) / (2 * h), g, centralDifference, `∂C/∂ŷ_${j}`);
        });
      }),
    );
  });

  it('works on a batch as on its examples one by one, and leaves what stands behind it alone', () => {
    const outputs = 2;
    const m = 3;
    const yHat = [0.2, 0.7, 0.4, 0.9, 0.5, 0.3];
    const y = [1, 0, 0.25, 0, 1, 0.75];
    const ofExample = (rows: readonly number[], n: number): number[] => [rows[n], rows[m + n]];
    const values = new Float64Array(m + 1).fill(7);
    const arriving = new Float64Array(outputs * m + 1).fill(7);
    const withRoom = [yHat, y].map((rows) => Float64Array.of(...rows, 0.5));
    row.valueRow(withRoom[0], withRoom[1], outputs, m, values);
    row.gradientRow(withRoom[0], withRoom[1], outputs, m, arriving);
    for (let n = 0; n < m; n++) {
      expect(values[n]).toBe(row.value(ofExample(yHat, n), ofExample(y, n)));
      expect(ofExample([...arriving], n)).toEqual(row.gradient(ofExample(yHat, n), ofExample(y, n)));
    }
    expect([values[m], arriving[outputs * m]]).toEqual([7, 7]);
  });

  it('is never negative', () => {
    fc.assert(
      fc.property(pairsFor(id), ([yHat, y]) => {
        expect(row.value(yHat, y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses lists of unequal length and empty ones, naming the field', () => {
    for (const f of [row.value, row.gradient]) {
      expect(() => f([0.5, 0.5], [1])).toThrow(new RangeError('y must have 2 entries (one per output), got 1'));
      expect(() => f([], [])).toThrow(new RangeError('yHat must have at least 1 entry, got 0'));
    }
  });

  it('allows only activations that exist in the output layer', () => {
    expect(row.outputActivations.every((name) => name in activations)).toBe(true);
  });
});

describe('targets and outputs that mean nothing are refused, naming the entry', () => {
  it.each([
    ['half-squared-error', [0], [NaN], 'y[0] must be a finite number, got NaN'],
    ['binary-cross-entropy', [0.5, 0.5], [1, -0.1], 'y[1] must be a probability between 0 and 1, got -0.1'],
    ['binary-cross-entropy', [0.5, 1.5], [1, 0], 'yHat[1] must be a probability between 0 and 1, got 1.5'],
    ['binary-cross-entropy', [NaN], [1], 'yHat[0] must be a probability between 0 and 1, got NaN'],
    ['binary-cross-entropy-from-logits', [3], [2], 'y[0] must be a probability between 0 and 1, got 2'],
    ['softmax-cross-entropy', [3, 1], [1, 1], 'y must add up to 1 (one-hot or any distribution), got the sum 2'],
    ['softmax-cross-entropy', [3, 1], [2, -1], 'y[0] must be a probability between 0 and 1, got 2'],
  ])('%s of %j with targets %j', (id, yHat, y, message) => {
    const { checkTargets, value } = loss(id);
    const check = message.startsWith('y[') || message.startsWith('y ') ? () => checkTargets(y) : () => value(yHat, y);
    expect(check).toThrow(new RangeError(message));
    if (!id.endsWith('squared-error')) expect(() => value(yHat, y)).toThrow(new RangeError(message));
  });
  it('by the mean squared error as well', () => {
    expect(() => loss('mean-squared-error').checkTargets([1, NaN])).toThrow(
      new RangeError('y[1] must be a finite number, got NaN'),
    );
  });
  it('in the words of whoever asks', () => {
    expect(() => losses['softmax-cross-entropy'].checkTargets([0.5, 0], 'samples[2].y')).toThrow(
      'samples[2].y must add',
    );
  });
});

it('an unknown loss is refused, naming the known ones', () => {
  expect(() => loss('hinge')).toThrow(new RangeError(`unknown loss "hinge"; known: ${Object.keys(losses).join(', ')}`));
});

describe('mean squared error', () => {
  it('is a mean over the outputs: twice half the squared error, divided by n', () => {
    expect(losses['mean-squared-error'].value([1, 2, 3], [0, 0, 0])).toBe(14 / 3);
    expect(losses['mean-squared-error'].gradient([3, 1], [1, 1])).toEqual([2, 0]);
    expect(losses['half-squared-error'].value([1, 2, 3], [0, 0, 0])).toBe(7);
  });
});

describe('binary cross-entropy', () => {
  const { value, gradient } = losses['binary-cross-entropy'];
  it('costs ln 2 where nothing is known', () => expectClose(value([0.5], [1]), Math.LN2, terminatingDecimal));
  it('costs nothing where the output is right for sure, and its slope is one-sided, not 0/0', () => {
    expect([value([1], [1]), value([0], [0])]).toEqual([0, 0]);
    expect([gradient([1], [1]), gradient([0], [0])]).toEqual([[-1], [1]]);
  });
  it('is infinite where the output is wrong for sure', () => {
    expect([value([0], [1]), value([1], [0])]).toEqual([Infinity, Infinity]);
    expect([gradient([0], [1]), gradient([1], [0])]).toEqual([[-Infinity], [Infinity]]);
  });
  it('keeps the digits of ln(1 − ŷ) for small ŷ', () =>
    expectClose(value([1e-20], [0]), 1e-20, { absolute: 0, relative: 1e-15 }));
  it('is the same from logits', () => {
    fc.assert(
      fc.property(number, probability, (z, y) => {
        const p = sigmoid(z);
        expectClose(losses['binary-cross-entropy-from-logits'].value([z], [y]), value([p], [y]), otherOrder);
        const [fromLogits] = losses['binary-cross-entropy-from-logits'].gradient([z], [y]);
        expectClose(fromLogits, gradient([p], [y])[0] * p * (1 - p), otherOrder);
      }),
    );
  });
});

describe('a saturated wrong unit, z = −6 and y = 1', () => {
  /** One unit whose weighted sum is −6. */
  const deltaWith = (loss: Network['loss'], output: 'sigmoid' | 'identity' = 'sigmoid'): number => {
    const network: Network = { sizes: [1, 1], activations: ['identity', output], W: [[], [0]], b: [[], [-6]], loss };
    return layersOf(recordMlp(network, { x: [1], y: [1] })).delta[1][0];
  };
  it('hardly learns by the squared error and learns by cross-entropy', () => {
    expectClose(sigmoid(-6), 0.00247262, printedDecimals);
    expectClose(deltaWith('half-squared-error'), -0.00246041, printedDecimals);
    expectClose(deltaWith('binary-cross-entropy'), -0.99752738, printedDecimals);
    expectClose(deltaWith('binary-cross-entropy-from-logits', 'identity'), -0.99752738, printedDecimals);
    expect((deltaWith('binary-cross-entropy') / deltaWith('half-squared-error')).toFixed(2)).toBe('405.43');
  });
});

describe('softmax with cross-entropy', () => {
  const { value, gradient } = losses['softmax-cross-entropy'];
  const classTwo = [0, 1, 0];

  it.each([
    [[Math.log(0.6), Math.log(0.3), Math.log(0.1)], 1.2039728, [0.6, -0.7, 0.1]],
    [[2, 1, 0], 1.40760596, [0.66524096, -0.75527153, 0.09003057]],
    [[1002, 1001, 1000], 1.40760596, [0.66524096, -0.75527153, 0.09003057]],
  ])('F9: of the logits %j is as printed', (z, expected, expectedGradient) => {
    expectClose(value(z, classTwo), expected, printedDecimals);
    gradient(z, classTwo).forEach((g, j) => expectClose(g, expectedGradient[j], printedDecimals));
  });

  it('has the gradient p − y: what the Jacobian makes of the slopes −y/p', () => {
    fc.assert(
      fc.property(fc.tuple(several(number, 3), distribution(3)), ([z, y]) => {
        const p = softmax(z);
        const jacobian = softmaxJacobian(p);
        gradient(z, y).forEach((g, j) => {
          expectClose(g, p[j] - y[j], terminatingDecimal);
          const chained = p.reduce((sum, pi, i) => sum + (-y[i] / pi) * jacobian[i][j], 0);
          expectClose(chained, g, otherOrder);
        });
      }),
    );
  });

  it('does not change when all logits are shifted', () => {
    fc.assert(
      fc.property(
        fc.tuple(several(number, 4), distribution(4)),
        fc.integer({ min: -1000, max: 1000 }),
        ([z, y], by) => {
          const shifted = z.map((value) => value + by);
          expectClose(value(shifted, y), value(z, y), otherOrder);
          gradient(shifted, y).forEach((g, j) => expectClose(g, gradient(z, y)[j], otherOrder));
        },
      ),
    );
  });

  it('is one node on the tape of a network, whose δ is p − y', () => {
    const { network, sample } = exampleNetwork('two-outputs');
    const trace = recordMlp(
      { ...network, activations: ['identity', 'sigmoid', 'identity'], loss: 'softmax-cross-entropy' },
      sample,
    );
    const { z, delta } = layersOf(trace);
    expect(trace.nodes.at(-1)).toMatchObject({ op: 'softmax-cross-entropy', constants: sample.y });
    expect(delta[2]).toEqual(softmax(z[2]).map((p, j) => p - sample.y[j]));
  });
});

it('the slope of the binary cross-entropy keeps its digits where the logit is as sure as it is right', () => {
  const { gradient } = losses['binary-cross-entropy-from-logits'];
  for (const z of [40, 300]) {
    expectClose(gradient([-z], [0])[0], Math.exp(-z), { absolute: 0, relative: 1e-14 });
    expectClose(gradient([z], [1])[0], -Math.exp(-z), { absolute: 0, relative: 1e-14 });
  }
});
