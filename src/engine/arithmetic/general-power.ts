import { log } from '../elementary.ts';
import type { Arithmetic } from './arithmetic.ts';
import { raise } from './powers.ts';

/** uᵛ where the exponent varies too: e^(v ln u), so u must be positive; 0ᵛ = 0 for positive v, by the limit. */
export const generalPower: Arithmetic = {
  id: 'general-power',
  arity: 2,
  value: ([u, v]) => raise(u, v),
  /** By v it is uᵛ ln u, which tends to 0 for u → 0. */
  partials: ([u, v], value) => [v === 0 ? 0 : v * raise(u, v - 1), u === 0 ? 0 : value * log(u)],
  tex: ([u, v]) => `${u}^{${v}}`,
  partialsTex: ([u, v], value) => [`${v}\\cdot ${u}^{${v}-1}`, `${value}\\cdot\\ln ${u}`],
  problem([u, v]) {
    if (u < 0) return 'power-of-negative';
    return u === 0 && v <= 0 ? 'power-of-zero' : undefined;
  },
};
