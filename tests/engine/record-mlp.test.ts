import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork, layersOf, recordForward, recordMlp } from '#engine';
import type { Network, Role } from '#engine';
import { expectClose, otherOrder } from '../tolerance.ts';
import { anyCase } from './arbitraries.ts';
import { dualGradients, dualLoss } from './dual.ts';

const { network: f3, sample: f3Sample } = exampleNetwork('two-outputs');

const nameOf = (role: Role): string => Object.values(role).join(' ');

/** Every role a network has, in words. */
function expectedRoles(sizes: readonly number[]): string[] {
  const names = sizes.flatMap((size, l) => Array.from({ length: size }, (_, j) => `a ${l} ${j}`));
  for (let l = 1; l < sizes.length; l++) {
    for (let j = 0; j < sizes[l]; j++) {
      names.push(`b ${l} ${j}`, `z ${l} ${j}`);
      for (let i = 0; i < sizes[l - 1]; i++) names.push(`w ${l} ${j} ${i}`, `product ${l} ${j} ${i}`);
      for (let i = 1; i < sizes[l - 1]; i++) names.push(`sum ${l} ${j} ${i}`);
    }
  }
  return [...names, 'loss'];
}

/** Units `first` and `second` of hidden layer l change places, with all their arrows. */
function swapUnits(network: Network, l: number, first: number, second: number): Network {
  const { sizes } = network;
  const other = (j: number): number => (j === first ? second : j === second ? first : j);
  const W = network.W.map((row, m) => {
    const fanIn = sizes[m - 1];
    return row.map((value, n) => {
      const [j, i] = [Math.floor(n / fanIn), n % fanIn];
      if (m === l) return row[other(j) * fanIn + i];
      return m === l + 1 ? row[j * fanIn + other(i)] : value;
    });
  });
  return { ...network, W, b: network.b.map((row, m) => (m === l ? row.map((_, j) => row[other(j)]) : row)) };
}

/** JSON knows no −0. */
function withoutNegativeZero<Value>(value: Value): Value {
  if (typeof value === 'number') return (value === 0 ? 0 : value) as Value;
  if (Array.isArray(value)) return value.map(withoutNegativeZero) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNegativeZero(inner)])) as Value;
}

describe('a recorded network of any shape', () => {
  it('gives every z, a, w, b, product, partial sum and the loss exactly one node', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const { nodes } = recordMlp(network, sample);
        expect(nodes.map(({ role }) => nameOf(role)).sort()).toEqual(expectedRoles(network.sizes).sort());
      }),
    );
  });

  it('has only earlier nodes as inputs, ids being places, and the loss last', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const { nodes, loss } = recordMlp(network, sample);
        nodes.forEach(({ id, inputs }, place) => {
          expect(id).toBe(place);
          expect(inputs.every((input) => input >= 0 && input < id)).toBe(true);
        });
        expect(nodes.at(-1)).toMatchObject({ role: { kind: 'loss' }, value: loss, constants: sample.y });
      }),
    );
  });

  it('adds senders rising, then the bias', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const { a, z } = layersOf(recordMlp(network, sample));
        for (let l = 1; l < network.sizes.length; l++) {
          const fanIn = network.sizes[l - 1];
          for (let j = 0; j < network.sizes[l]; j++) {
            let sum = network.W[l][j * fanIn] * a[l - 1][0];
            for (let i = 1; i < fanIn; i++) sum += network.W[l][j * fanIn + i] * a[l - 1][i];
            expect(z[l][j] === sum + network.b[l][j]).toBe(true);
          }
        }
      }),
    );
  });

  it('agrees with dual numbers in its loss and all its gradients', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const trace = recordMlp(network, sample);
        const { dW, db } = layersOf(trace);
        const dual = dualGradients(network, sample);
        expectClose(trace.loss, dualLoss(network, sample), otherOrder, 'loss');
        dual.dW.forEach((row, l) => row.forEach((g, n) => expectClose(dW[l][n], g, otherOrder, `dW[${l}][${n}]`)));
        dual.db.forEach((row, l) => row.forEach((g, n) => expectClose(db[l][n], g, otherOrder, `db[${l}][${n}]`)));
      }),
    );
  });

  it('computes the same when two hidden units change places, the gradients changing places with them', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), fc.nat(), ({ network, sample }, layer, one, another) => {
        fc.pre(network.sizes.length > 2);
        const l = 1 + (layer % (network.sizes.length - 2));
        const [first, second] = [one % network.sizes[l], another % network.sizes[l]];
        const trace = recordMlp(network, sample);
        const swapped = recordMlp(swapUnits(network, l, first, second), sample);
        const { dW, db } = layersOf(trace);
        const moved = swapUnits({ ...network, W: dW, b: db }, l, first, second);
        const after = layersOf(swapped);
        expectClose(swapped.loss, trace.loss, otherOrder, 'loss');
        moved.W.forEach((row, m) =>
          row.forEach((g, n) => expectClose(after.dW[m][n], g, otherOrder, `dW[${m}][${n}]`)),
        );
        moved.b.forEach((row, m) =>
          row.forEach((g, n) => expectClose(after.db[m][n], g, otherOrder, `db[${m}][${n}]`)),
        );
      }),
    );
  });

  it('is plain data: structuredClone and JSON give it back', () => {
    fc.assert(
      fc.property(anyCase, ({ network, sample }) => {
        const trace = recordMlp(network, sample);
        expect(structuredClone(trace)).toStrictEqual(trace);
        expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(withoutNegativeZero(trace));
      }),
    );
  });
});

describe('recordMlp', () => {
  it('gives the same trace each time, no node shared', () => {
    const [one, another] = [recordMlp(f3, f3Sample), recordMlp(f3, f3Sample)];
    expect(one).toEqual(another);
    expect(one.nodes[0]).not.toBe(another.nodes[0]);
  });

  it('leaves the network and the example as they were', () => {
    const [network, sample] = [structuredClone(f3), structuredClone(f3Sample)];
    recordMlp(network, sample);
    expect([network, sample]).toEqual([f3, f3Sample]);
  });

  it('keeps its recorded numbers when a clone of it is changed', () => {
    const trace = recordMlp(f3, f3Sample);
    const before = structuredClone(trace);
    const clone = structuredClone(trace);
    clone.network.W[1][0] = 9;
    clone.nodes[0].value = 9;
    clone.gradients[0] = 9;
    clone.backward[0].contributions[0].local = 9;
    expect(trace).toEqual(before);
  });

  it('begins with what recordForward records', () => {
    expect(recordForward(f3, f3Sample).nodes).toEqual(recordMlp(f3, f3Sample).nodes);
  });

  it('takes one backward step for each computed node, last node first', () => {
    const { nodes, backward } = recordMlp(f3, f3Sample);
    const computed = nodes.filter(({ inputs }) => inputs.length > 0).map(({ id }) => id);
    expect(backward.map(({ node }) => node)).toEqual(computed.reverse());
  });

  it.each([800, -800])('meets a saturated sigmoid at z = %d without NaN: the gradient is 0', (bias) => {
    const trace = recordMlp(
      {
        sizes: [1, 1],
        activations: ['identity', 'sigmoid'],
        W: [[], [1]],
        b: [[], [bias]],
        loss: 'half-squared-error',
      },
      { x: [0], y: [0.5] },
    );
    const { a, dW, db } = layersOf(trace);
    expect(a[1][0]).toBe(bias > 0 ? 1 : 0);
    expect([dW[1][0] === 0, db[1][0] === 0]).toEqual([true, true]);
  });

  it('lets an overflow show: the loss is then not finite, whatever the activations', () => {
    for (const hidden of ['identity', 'relu'] as const) {
      const trace = recordMlp(
        {
          sizes: [2, 1, 1],
          activations: ['identity', hidden, 'identity'],
          W: [[], [1e300, -1e300], [1]],
          b: [[], [0], [0]],
          loss: 'half-squared-error',
        },
        { x: [1e300, 1e300], y: [0] },
      );
      expect(trace.loss, hidden).toBeNaN();
    }
  });
});
