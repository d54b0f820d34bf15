import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  descend,
  exampleNetworks,
  layeredBackward,
  lossOf,
  mutant,
  mutants,
  mutantValues,
  quantity,
  questionAbout,
  recordMlp,
} from '#engine';
import type { BackwardMutant, ExampleNetwork, MutantId, Trace } from '#engine';
import { expectClose, printedDecimals } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';
import { f1 } from './fixtures/f1-general.ts';
import { f2 } from './fixtures/f2-paper.ts';

const ids = Object.keys(mutants) as MutantId[];
const backwardIds = ids.filter((id) => mutant(id).kind === 'backward');
const traceOf = ({ network, sample }: ExampleNetwork): Trace => recordMlp(network, sample);
const backwardMutant = (id: MutantId): BackwardMutant => mutant(id) as BackwardMutant;
const eta = 0.5;

/** The wrong answers to a question about an example network. */
const wrong = (id: MutantId, { example }: { example: ExampleNetwork }, name: string): number[] =>
  mutantValues(id, questionAbout(traceOf(example), name, eta));

function expectPrinted(actual: readonly number[], printed: readonly number[], what?: string): void {
  expect(actual.length, what).toBe(printed.length);
  printed.forEach((value, n) => expectClose(actual[n], value, printedDecimals, what));
}

it('the catalogue is whole: M01 to M30, each under its own number, saying what was done', () => {
  expect(ids).toEqual(Array.from({ length: 30 }, (_, n) => `M${String(n + 1).padStart(2, '0')}`));
  for (const id of ids) {
    expect(mutant(id).id).toBe(id);
    expect(mutant(id).slip).toMatch(/\S+ \S+/);
  }
});

it('an unknown slip is refused, naming the known ones', () => {
  expect(() => mutant('M99')).toThrow(`unknown mutant "M99"; known: ${ids.join(', ')}`);
  expect(() => mutantValues('M99', questionAbout(traceOf(f1.example), 'delta1_1'))).toThrow('unknown mutant "M99"');
});

describe.each([f1, f2])('on $name', (fixture) => {
  const asked = ['w2_11', 'w1_11'] as const;

  it.each(Object.entries(fixture.slips!))('%s answers what the table of slips prints', (id, printed) => {
    for (const name of asked) {
      const first = wrong(id as MutantId, fixture, `d${name}`).at(0);
      const key = fixture.parameters[name].gradient;
      // No wrong answer is a right one: slips in hidden layers leave the output's gradients as they are.
      if (Number(printed[name]) === Number(key)) expect(first, name).toBeUndefined();
      else expectClose(first!, Number(printed[name]), printedDecimals, name);
    }
  });

  it('only M01 and M20, and M05 and M30, give the same answer for w1_11: without a second path M30 doubles', () => {
    const answers = backwardIds.flatMap((id) => wrong(id, fixture, 'dw1_11').map((value) => ({ id, value })));
    const alike = answers.flatMap(({ id, value }, n) =>
      answers
        .slice(n + 1)
        .filter((other) => Math.abs(other.value - value) < 1e-9 * Math.abs(value))
        .map((other) => [id, other.id]),
    );
    expect(alike).toEqual([
      ['M01', 'M20'],
      ['M05', 'M30'],
    ]);
  });
});

it('on F1 M10 and M11 lie 0.28 % apart, and can still be told from one another', () => {
  const [m10] = wrong('M10', f1, 'dw1_11');
  const [m11] = wrong('M11', f1, 'dw1_11');
  expect(m10 / m11 - 1).toBeGreaterThan(0.0027);
  expect(m10 / m11 - 1).toBeLessThan(0.0029);
});

describe('single questions', () => {
  const f3 = { example: exampleNetworks['two-outputs'] };

  it.each<[MutantId, { example: ExampleNetwork }, string, number[]]>([
    ['M04', f2, 'arriving2_1', [0.4]],
    ['M05', f2, 'arriving2_1', [-0.8]],
    ['M13', f2, 'arriving2_1', [0.08]],
    ['M14', f2, 'arriving2_1', [0.6]],
    ['M01', f2, 'delta2_1', [-0.4]],
    ['M12', f2, 'delta2_1', [-0.256]],
    ['M02', f2, 'delta1_1', [-0.0672]],
    ['M09', f2, 'delta1_1', [0.018432]],
    ['M27', f2, 'db2_1', [0, -0.0768, -0.0288]],
    ['M27', f2, 'db1_1', [0, -0.0043008, -0.016128]],
    ['M06', f1, 'delta1_1', [-0.0167593]],
    ['M06', f1, 'delta1_2', [0.04070404]],
    ['M06', f1, 'wNew1_22', [-0.63052803]],
    ['M15', f2, 'wNew2_11', [-0.0384, 0.0384]],
    ['M16', f2, 'wNew2_11', []],
    ['M17', f2, 'wNew2_11', [0.6616]],
    ['M07', f2, 'wNew2_11', [0.748]],
    ['M17', f2, 'bNew2_1', [0.15746511]],
    ['M21', f3, 'dw1_11', [-0.0043008, 0.0016128]],
    ['M22', f3, 'delta1_1', [-0.0672 * 0.0252 * 0.16]],
    ['M25', f3, 'arriving1_1', [0.7 * -0.096 - 1.2 * 0.063]],
    ['M30', f3, 'dw1_11', [-0.0043008, -0.005376]],
    ['M30', f2, 'dw2_11', [-0.1536]],
  ])('%s asked %o for %s gives %o', (id, fixture, name, printed) => {
    expectPrinted(wrong(id, fixture, name), printed);
  });

  it('M30 without a second path doubles the gradient of a bias as it does that of a weight', () => {
    const trace = traceOf(f2.example);
    expect(mutantValues('M30', questionAbout(trace, 'db2_1'))).toEqual([2 * quantity(trace, 'db2_1')]);
  });

  it.each<[MutantId, string, string]>([
    ['M16', 'delta2_1', 'δ is no parameter'],
    ['M21', 'dw1_11', 'one path only'],
    ['M22', 'dw1_11', 'one path only'],
    ['M25', 'dw1_11', 'W is a row, not square'],
    ['M27', 'dw2_11', 'a weight, not a bias'],
    ['M23', 'dw2_11', 'one example, not a batch'],
    ['M26', 'dw2_11', 'no difference quotient'],
    ['M29', 'dw2_11', 'plain descent has no moments'],
  ])('%s has no place in a question for %s of F2: %s', (id, name) => {
    expect(wrong(id, f2, name)).toEqual([]);
  });

  it('a unit that stands alone has no neighbour: M08 and M09 have no wrong answer', () => {
    const { network, sample } = exampleNetworks.general;
    const trace = recordMlp(
      { ...network, sizes: [1, 1, 1], W: [[], [0.5], [0.7]], b: [[], [0.1], [-0.9]] },
      { x: [sample.x[0]], y: sample.y },
    );
    for (const id of ['M08', 'M09', 'M21', 'M22', 'M25'] as const) {
      expect(mutantValues(id, questionAbout(trace, 'dw1_11', eta)), id).toEqual([]);
    }
  });

  it('with three units in a layer each other unit is a neighbour', () => {
    const trace = recordMlp(
      {
        sizes: [3, 3, 1],
        activations: ['identity', 'tanh', 'sigmoid'],
        W: [[], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], [0.3, 0.6, -0.9]],
        b: [[], [0.1, 0.2, 0.3], [0.4]],
        loss: 'half-squared-error',
      },
      { x: [1, 2, 4], y: [1] },
    );
    const key = quantity(trace, 'dw1_11');
    const ratios = (id: MutantId): number[] =>
      mutantValues(id, questionAbout(trace, 'dw1_11')).map((value) => Math.round((value / key) * 1e6) / 1e6);
    expect(ratios('M08')).toEqual([2, 4]);
    expect(ratios('M09')).toEqual([2, -3]);
  });

  it('slips about the ½ and the error belong to half the squared error only', () => {
    const { network, sample } = exampleNetworks.general;
    const trace = recordMlp({ ...network, loss: 'binary-cross-entropy' }, sample);
    for (const id of ['M05', 'M14', 'M20'] as const) {
      expect(mutantValues(id, questionAbout(trace, 'dw2_11')), id).toEqual([]);
      expect(backwardMutant(id).ways({ trace }), id).toEqual([]);
    }
    expect(mutantValues('M04', questionAbout(trace, 'dw2_11'))).toEqual([-quantity(trace, 'dw2_11')]);
  });

  it('without η nothing is updated: neither too early nor afterwards', () => {
    const trace = traceOf(f1.example);
    expect(backwardMutant('M06').ways({ trace })).toEqual([]);
    expect(mutantValues('M15', questionAbout(trace, 'dw2_11'))).toEqual([]);
  });

  it('M12 takes the slope of the sigmoid where the unit is a tanh', () => {
    const { network, sample } = exampleNetworks.general;
    const trace = recordMlp({ ...network, activations: ['identity', 'tanh', 'sigmoid'] }, sample);
    const a = quantity(trace, 'a1_1');
    const [value] = mutantValues('M12', { ...questionAbout(trace, 'delta1_1'), layer: 1 });
    const outer = quantity(trace, 'delta2_1');
    const foreign = quantity(trace, 'a2_1');
    // The output is a sigmoid, and takes the slope of tanh there.
    const own = foreign * (1 - foreign);
    const expected = (outer / own) * (1 - foreign * foreign) * quantity(trace, 'w2_11') * (a * (1 - a));
    expectClose(value, expected, { absolute: 1e-15, relative: 1e-12 });
  });

  it('a name that is no number of a backward pass is refused, and a new weight without a learning rate', () => {
    const trace = traceOf(f1.example);
    expect(() => questionAbout(trace, 'nonsense')).toThrow('"nonsense" is no number of a backward pass');
    expect(() => questionAbout(trace, 'loss')).toThrow('"loss" is no number of a backward pass');
    expect(() => questionAbout(trace, 'dw2_99')).toThrow('"dw2_99" is no quantity of this 2-2-1 network');
    expect(() => questionAbout(trace, 'wNew2_11')).toThrow('"wNew2_11" needs a learning rate');
  });
});

describe('as rules for a whole pass', () => {
  const trace = traceOf(exampleNetworks.general);
  const wide = { ...trace, network: { ...trace.network, sizes: [4, 2, 3, 5] } };

  it.each<[MutantId, string, number[]]>([
    ['M08', 'each other sender', [3, 1, 2, 3]],
    ['M09', 'each other unit of the layer', [1, 2, 0, 3]],
    ['M21', 'each path that may survive', [3, 5, 0, 5]],
    ['M27', 'each input of the layer, and 0', [5, 3, 4, 5]],
  ])('%s has one way for %s: in layers 1 to 3 of a 4–2–3–5 network and in all %j', (id, _what, counts) => {
    const ways = [1, 2, 3, undefined].map((layer) => backwardMutant(id).ways({ trace: wide, layer }));
    expect(ways.map(({ length }) => length)).toEqual(counts);
  });

  it('M06: updating too early hides well, for the loss falls nearly as far', () => {
    const trace = traceOf(f1.example);
    const [rules] = backwardMutant('M06').ways({ trace, learningRate: eta });
    const after = descend(trace.network, layeredBackward(trace, rules), eta);
    expectPrinted(after.W[1], [0.50335186, 0.81256948, -0.50814081, -0.63052803]);
    expectClose(lossOf(after, trace.sample), 0.21209925, printedDecimals);
  });

  it('M11 made in one layer leaves what lies behind it right; made in a program it is in every layer', () => {
    const trace = traceOf(f1.example);
    const truth = layeredBackward(trace);
    const [once] = backwardMutant('M11').ways({ trace, layer: 1 });
    const [always] = backwardMutant('M11').ways({ trace });
    expect(layeredBackward(trace, once).delta[2]).toEqual(truth.delta[2]);
    expect(layeredBackward(trace, always).delta[2]).not.toEqual(truth.delta[2]);
  });

  it.each(['M02', 'M03', 'M06', 'M09', 'M10', 'M19', 'M21', 'M22', 'M25'] as const)(
    '%s leaves every δ of the output layer right',
    (id) => {
      const trace = traceOf(exampleNetworks['two-outputs']);
      for (const layer of [1, 2, undefined]) {
        for (const rules of backwardMutant(id).ways({ trace, layer, learningRate: eta })) {
          expect(layeredBackward(trace, rules).delta[2]).toEqual(layeredBackward(trace).delta[2]);
        }
      }
    },
  );

  it.each(backwardIds)('%s gives finite gradients in the shape of any network', (id) => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const trace = recordMlp(network, sample);
        for (const layer of [undefined, ...network.sizes.keys()].filter((l) => l !== 0)) {
          for (const rules of backwardMutant(id).ways({ trace, layer, learningRate: eta })) {
            const { dW, db } = layeredBackward(trace, rules);
            expect(dW.map((row) => row.length)).toEqual(network.W.map((row) => row.length));
            expect(db.map((row) => row.length)).toEqual(network.b.map((row) => row.length));
            expect([...dW.flat(), ...db.flat()].every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
