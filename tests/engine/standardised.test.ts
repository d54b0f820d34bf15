import { expect, it } from 'vitest';
import { samplesOf, standardised } from '#engine';

it('every input of the irises gets mean 0 and variance 1; the species stay', () => {
  const samples = samplesOf('iris', 0);
  const scaled = standardised(samples);
  const { length } = scaled;
  for (let i = 0; i < 4; i++) {
    const mean = scaled.reduce((sum, { x }) => sum + x[i], 0) / length;
    const variance = scaled.reduce((sum, { x }) => sum + x[i] * x[i], 0) / length;
    expect(mean).toBeCloseTo(0, 12);
    expect(variance).toBeCloseTo(1, 12);
  }
  expect(scaled.map(({ y }) => y)).toEqual(samples.map(({ y }) => y));
});

it('an input that never changes becomes 0, and no examples stay none; what was given is not changed', () => {
  const samples = [
    { x: [2, 1], y: [0] },
    { x: [2, 3], y: [1] },
  ];
  expect(standardised(samples).map(({ x }) => x)).toEqual([
    [0, -1],
    [0, 1],
  ]);
  expect(samples[0].x).toEqual([2, 1]);
  expect(standardised([])).toEqual([]);
});
