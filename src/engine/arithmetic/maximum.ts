import type { Arithmetic } from './arithmetic.ts';

/** The largest of two or more inputs. NaN stays NaN. */
export const maximum: Arithmetic = {
  id: 'max',
  arity: 2,
  value: (inputs) => Math.max(...inputs),
  /** 1 for the largest, 0 for the others; inputs that tie share the 1 evenly, as PyTorch's `maximum` and `amax` do. */
  partials(inputs, value) {
    const share = 1 / inputs.filter((u) => u === value).length;
    return inputs.map((u) => (u === value ? share : 0));
  },
  tex: (inputs) => `\\max\\left(${inputs.join(',')}\\right)`,
  partialsTex: (inputs, value) => inputs.map((u) => `[${u}=${value}]`),
};
