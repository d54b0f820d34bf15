import { completeOptions } from '../options.ts';
import type { OptionRules, Options } from '../options.ts';
import { createRandom } from '../random.ts';
import { lookUp } from '../registry.ts';
import type { Sample } from '../types.ts';
import { and } from './and.ts';
import { blobs } from './blobs.ts';
import { circles } from './circles.ts';
import type { Dataset } from './dataset.ts';
import { iris } from './iris.ts';
import { line } from './line.ts';
import { moons } from './moons.ts';
import { or } from './or.ts';
import { spirals } from './spirals.ts';
import { xor } from './xor.ts';

export type { Dataset } from './dataset.ts';

/** Every set of examples of the book, by id. */
export const datasets = { and, or, xor, line, circles, moons, spirals, blobs, iris };

export type DatasetId = keyof typeof datasets;

/** A row as seen by those who only have its id. */
export interface AnyDataset extends Omit<Dataset<Options>, 'options'> {
  readonly options: OptionRules<Record<string, unknown>>;
}

/** The dataset with this id. @throws RangeError naming the known ids. */
export function dataset(id: string): AnyDataset {
  return lookUp<AnyDataset>('dataset', datasets, id);
}

/** The samples of a dataset: the same seed and options, the same samples. @throws RangeError for an unknown id or a bad option. */
export function samplesOf(id: DatasetId, seed: number, options: Options = {}): Sample[] {
  const row = dataset(id);
  return row.samples(createRandom(seed), completeOptions(row.id, row.options, options) as Options);
}
