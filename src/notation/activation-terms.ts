import { activations } from '#engine';
import type { ActivationId } from '#engine';
import { bracketed, number, raised, sign } from './tokens.ts';
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

/** A piece of a formula: a sign by its text, or tokens made already. */
type Piece = string | Token | Token[];

const line = (...pieces: Piece[]): Token[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [sign(piece)] : piece));

const inBrackets = (...pieces: Piece[]): Token[] => bracketed(...line(...pieces));

const power = (exponent: Token): Token[] => line('e', raised(exponent));

const squared = raised(sign('2'));

/** Functions by name and argument, on the left as in the arithmetic. */
const called =
  (name: string) =>
  (z: Token): Token[] =>
    line(name, inBrackets(z));

const slopeBelow = String(activations['leaky-relu'].constants.slope);
const { lambda, alpha } = activations.selu.constants;
const { scale, cubic } = activations['gelu-tanh'].constants;

/** A power of z or a, with parentheses where the symbol carries its layer as an exponent. */
const toThe = (exponent: string, base: Token): Token[] => [
  ...(base.kind === 'symbol' && base.l !== undefined ? bracketed(base) : [base]),
  raised(sign(exponent)),
];

/** tanh of √(2/π) (z + 0.044715 z³), the inner function of GELU's approximation. */
const innerTanh = (z: Token): Token[] =>
  line('tanh', inBrackets(number(scale), '·', inBrackets(z, '+', number(cubic), '·', toThe('3', z))));

const rows: Record<ActivationId, ActivationTerms> = {
  sigmoid: {
    value: (z) => [sign('σ'), ...bracketed(z)],
    arithmetic: (_z, minusZ) => [sign('1'), sign('/'), ...bracketed(sign('1'), sign('+'), sign('e'), raised(minusZ))],
    slope: (_z, a) => [a, ...bracketed(sign('1'), sign('−'), a)],
  },
  tanh: {
    value: (z) => [sign('tanh'), ...bracketed(z)],
    arithmetic: (z) => [sign('tanh'), ...bracketed(z)],
    slope: (_z, a) => bracketed(sign('1'), sign('−'), ...toThe('2', a)),
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
  'leaky-relu': {
    value: (z) => line('max', inBrackets(slopeBelow, '·', z, ',', z)),
    arithmetic: (z) => line('max', inBrackets(slopeBelow, '·', z, ',', z)),
    slope: (z) => inBrackets('[', z, '>', '0', ']', '+', slopeBelow, '·', '[', z, '≤', '0', ']'),
  },
  elu: {
    value: called('ELU'),
    arithmetic: (z) => line('max', inBrackets('0,', z), '+', 'min', inBrackets('0,', power(z), '−', '1')),
    slope: (z) => line('min', inBrackets('1,', power(z))),
  },
  selu: {
    value: called('SELU'),
    arithmetic: (z) =>
      line(
        number(lambda),
        '·',
        inBrackets(
          'max',
          inBrackets('0,', z),
          '+',
          'min',
          inBrackets('0,', number(alpha), '·', inBrackets(power(z), '−', '1')),
        ),
      ),
    slope: (z) =>
      line(
        number(lambda),
        '·',
        inBrackets('[', z, '>', '0', ']', '+', number(alpha), '·', power(z), '·', '[', z, '≤', '0', ']'),
      ),
  },
  softplus: {
    value: called('softplus'),
    arithmetic: (z) => line('ln', inBrackets('1', '+', power(z))),
    slope: called('σ'),
  },
  silu: {
    value: called('SiLU'),
    arithmetic: (z) => line(z, '·', 'σ', inBrackets(z)),
    slope: (z, a) => inBrackets('σ', inBrackets(z), '+', a, '·', inBrackets('1', '−', 'σ', inBrackets(z))),
  },
  gelu: {
    value: called('GELU'),
    arithmetic: (z) => line(z, '·', 'Φ', inBrackets(z)),
    slope: (z) => inBrackets('Φ', inBrackets(z), '+', z, '·', 'φ', inBrackets(z)),
  },
  'gelu-tanh': {
    value: called('GELU'),
    arithmetic: (z) => line('½', '·', z, '·', inBrackets('1', '+', innerTanh(z))),
    slope: (z) => {
      const innerSlope = line(number(scale), '·', inBrackets('1', '+', '3', '·', number(cubic), '·', toThe('2', z)));
      const outerSlope = inBrackets('1', '−', innerTanh(z), squared);
      return inBrackets(
        '½',
        '·',
        inBrackets('1', '+', innerTanh(z)),
        '+',
        '½',
        '·',
        z,
        '·',
        outerSlope,
        '·',
        innerSlope,
      );
    },
  },
  softsign: {
    value: called('softsign'),
    arithmetic: (z) => line(z, '/', inBrackets('1', '+', '|', z, '|')),
    slope: (z) => line('1', '/', inBrackets('1', '+', '|', z, '|'), squared),
  },
  'hard-sigmoid': {
    value: called('hardsigmoid'),
    arithmetic: (z) => line('min', inBrackets('1,', 'max', inBrackets('0,', z, '/', '6', '+', '½'))),
    slope: (z) => line('[', '−3', '<', z, '<', '3', ']', '/', '6'),
  },
};

export function activationTerms(id: ActivationId): ActivationTerms {
  return rows[id];
}
