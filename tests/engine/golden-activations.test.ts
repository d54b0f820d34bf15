import { describe, expect, it } from 'vitest';
import { activations } from '#engine';
import { readGolden } from '../golden/golden.ts';
import { expectClose, goldenPass } from '../tolerance.ts';

const { z: points, activations: golden } = readGolden('activations');

it('every activation has golden values, and every golden value an activation', () => {
  expect(Object.keys(golden).sort()).toEqual(Object.keys(activations).sort());
});

describe.each(Object.entries(activations))('%s', (id, { f, df }) => {
  it('has the values and slopes PyTorch finds', () => {
    points.forEach((z, n) => {
      const a = f(z);
      expectClose(a, golden[id].a[n], goldenPass, `f(${z})`);
      expectClose(df(z, a), golden[id].slope[n], goldenPass, `f′(${z})`);
    });
  });
});
