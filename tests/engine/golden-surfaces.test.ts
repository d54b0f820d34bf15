import { describe, expect, it } from 'vitest';
import { surfaces } from '#engine';
import { readGolden } from '../golden/golden.ts';
import { expectClose, goldenPass } from '../tolerance.ts';

const golden = readGolden('surfaces');

it('every surface has golden values, and every golden value a surface', () => {
  expect(Object.keys(golden).sort()).toEqual(Object.keys(surfaces).sort());
});

describe.each(Object.entries(surfaces))('%s', (id, { value, gradient }) => {
  it('has the heights and gradients PyTorch finds', () => {
    for (const { theta, value: height, gradient: slopes } of golden[id].points) {
      expectClose(value(theta), height, goldenPass, `f(${theta.join(', ')})`);
      gradient(theta).forEach((slope, n) => expectClose(slope, slopes[n], goldenPass, `∂f/∂θ_${n + 1}`));
    }
  });
});
