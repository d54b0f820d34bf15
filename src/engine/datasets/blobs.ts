import { notNegative, wholeNumber } from '../options.ts';
import { cos, sin } from '../trigonometry.ts';
import { oneHot, scatter } from './dataset.ts';
import type { Dataset, ScatterOptions } from './dataset.ts';

type BlobsOptions = ScatterOptions & { readonly classes: number };

/** Gaussian clouds about points spread evenly on the unit circle, from (1, 0) on; points of all classes in turn. */
export const blobs: Dataset<BlobsOptions> = {
  id: 'blobs',
  options: { count: wholeNumber(90, 2), noise: notNegative(0.25), classes: wholeNumber(3, 2) },
  meaning: { x: 'a point of the plane', y: 'one number per class, 1 for its own' },
  samples: (random, { count, noise, classes }) =>
    Array.from({ length: count }, (_, n) => {
      const angle = (2 * Math.PI * (n % classes)) / classes;
      return { x: scatter([cos(angle), sin(angle)], noise, random), y: oneHot(n % classes, classes) };
    }),
  source: 'made by rule',
};
