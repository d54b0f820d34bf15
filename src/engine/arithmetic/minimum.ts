import type { Arithmetic } from './arithmetic.ts';

/** The smallest of two or more inputs. NaN stays NaN. */
export const minimum: Arithmetic = {
  id: 'min',
  arity: 2,
  value: (inputs) => Math.min(...inputs),
  /** 1 for the smallest, 0 for the others; inputs that tie share the 1 evenly, as PyTorch's `minimum` and `amin` do. */
  partials(inputs, value) {
    const share = 1 / inputs.filter((u) => u === value).length;
    return inputs.map((u) => (u === value ? share : 0));
  },
  tex: (inputs) => `\\min\\left(${inputs.join(',')}\\right)`,
  partialsTex: (inputs, value) => inputs.map((u) => `[${u}=${value}]`),
};
