import type { Sample } from '../types.ts';

/**
 * The same examples with every input moved and scaled to mean 0 and variance 1 over the set, so that inputs of any unit weigh alike; an
 * input that never changes becomes 0. New samples; the targets stay.
 */
export function standardised(samples: readonly Sample[]): Sample[] {
  if (samples.length === 0) return [];
  const columns = samples[0].x.map((_, i) => scaled(samples.map(({ x }) => x[i])));
  return samples.map(({ y }, n) => ({ x: columns.map((column) => column[n]), y: [...y] }));
}

function scaled(values: readonly number[]): number[] {
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
