import type { ActivationId } from '#engine';
import { bracketed, raised, sign } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How an activation function and its slope are written; z and a are symbols or the numbers put in for them. */
interface ActivationTerms {
  /** f(z) by name. */
  value(z: Token): Token[];
  /** f(z) as arithmetic; `minusZ` is the opposite number. */
  arithmetic(z: Token, minusZ: Token): Token[];
  /** f′(z) by the cheaper of z and a. */
  slope(z: Token, a: Token): Token[];
}

/** a², with parentheses where a carries its layer as an exponent. */
const square = (a: Token): Token[] => [
  ...(a.kind === 'symbol' && a.l !== undefined ? bracketed(a) : [a]),
  raised(sign('2')),
];

const rows: Record<ActivationId, ActivationTerms> = {
  sigmoid: {
    value: (z) => [sign('σ'), ...bracketed(z)],
    arithmetic: (_z, minusZ) => [sign('1'), sign('/'), ...bracketed(sign('1'), sign('+'), sign('e'), raised(minusZ))],
    slope: (_z, a) => [a, ...bracketed(sign('1'), sign('−'), a)],
  },
  tanh: {
    value: (z) => [sign('tanh'), ...bracketed(z)],
    arithmetic: (z) => [sign('tanh'), ...bracketed(z)],
    slope: (_z, a) => bracketed(sign('1'), sign('−'), ...square(a)),
  },
  relu: {
    value: (z) => [sign('max'), ...bracketed(sign('0,'), z)],
    arithmetic: (z) => [sign('max'), ...bracketed(sign('0,'), z)],
    slope: (z) => [sign('['), z, sign('>'), sign('0'), sign(']')],
  },
  identity: {
    value: (z) => [z],
    arithmetic: (z) => [z],
    slope: () => [sign('1')],
  },
};

export function activationTerms(id: ActivationId): ActivationTerms {
  return rows[id];
}
