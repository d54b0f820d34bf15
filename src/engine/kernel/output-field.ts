import type { Kernel } from './kernel.ts';

/**
 * The first output of a kernel's network over many inputs, rows of X (n_0 numbers each), into `values`, one number a row. The kernel takes
 * as many at a time as it has room for: with room for about a hundred, all of a layer stays in the processor's nearest memory.
 * @throws RangeError if X and values do not have the same number of rows.
 */
export function outputField(kernel: Kernel, X: Float64Array, values: Float64Array): void {
  const { capacity, network } = kernel;
  const { sizes } = network;
  const rows = X.length / sizes[0];
  if (values.length !== rows)
    throw new RangeError(`values must have ${rows} numbers, one per row of X, got ${values.length}`);
  const outputs = kernel.a(sizes.length - 1);
  for (let from = 0; from < rows; from += capacity) {
    const to = Math.min(rows, from + capacity);
    kernel.loadInputs(X, from, to);
    kernel.activate();
    for (let n = from; n < to; n++) values[n] = outputs[n - from];
  }
}
