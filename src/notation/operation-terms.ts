import { activations } from '#engine';
import type { ActivationId, ArithmeticId } from '#engine';
import { activationTerms } from './activation-terms.ts';
import { bracketed, joined, number, opposite, raised, sign } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How one operation and its local derivatives are written; inputs and value are names or the numbers put in for them. */
interface OperationTerms {
  value(inputs: readonly Token[], constants: readonly number[]): Token[];
  /** One per input; empty where only the number itself says it, as for the larger of two. */
  slopes(inputs: readonly Token[], value: Token, constants: readonly number[]): Token[][];
}

const one = [number(1)];
const minusOne = [number(-1)];

const between =
  (text: string) =>
  ([u, v]: readonly Token[]): Token[] => [u, sign(text), v];

const called =
  (name: string) =>
  ([u]: readonly Token[]): Token[] => [sign(name), ...bracketed(u)];

/** A name that carries its layer above needs parentheses before an exponent. */
function power(base: Token, ...exponent: Token[]): Token[] {
  const layered = base.kind === 'name' && /\d_/.test(base.name);
  return [...(layered ? bracketed(base) : [base]), raised(...exponent)];
}

const times = (...factors: Token[][]): Token[] => joined('·', factors);

const listed =
  (name: string) =>
  (inputs: readonly Token[]): Token[] => [
    sign(name),
    ...bracketed(
      ...joined(
        ',',
        inputs.map((input) => [input]),
      ),
    ),
  ];

const rows: Record<ArithmeticId, OperationTerms> = {
  add: { value: between('+'), slopes: () => [one, one] },
  subtract: { value: between('−'), slopes: () => [one, minusOne] },
  multiply: { value: between('·'), slopes: ([u, v]) => [[v], [u]] },
  divide: {
    value: between('/'),
    slopes: ([u, v]) => [
      [sign('1'), sign('/'), v],
      [opposite, u, sign('/'), ...power(v, sign('2'))],
    ],
  },
  negate: { value: ([u]) => [opposite, u], slopes: () => [minusOne] },
  power: {
    value: ([u], [p]) => power(u, number(p)),
    slopes: ([u], _value, [p]) => [slopeOfPower(u, p)],
  },
  'general-power': {
    value: ([u, v]) => power(u, v),
    slopes: ([u, v], value) => [
      times([v], power(u, v, sign('−'), sign('1'))),
      times([value], [sign('ln'), ...bracketed(u)]),
    ],
  },
  exp: { value: ([u]) => [sign('e'), raised(u)], slopes: (_inputs, value) => [[value]] },
  log: { value: called('ln'), slopes: ([u]) => [[sign('1'), sign('/'), u]] },
  sqrt: {
    value: called('√'),
    slopes: (_inputs, value) => [[sign('1'), sign('/'), ...bracketed(sign('2'), sign('·'), value)]],
  },
  sin: { value: called('sin'), slopes: (inputs) => [called('cos')(inputs)] },
  cos: { value: called('cos'), slopes: (inputs) => [[opposite, ...called('sin')(inputs)]] },
  tan: { value: called('tan'), slopes: (_inputs, value) => [[sign('1'), sign('+'), ...power(value, sign('2'))]] },
  abs: { value: ([u]) => [sign('|'), u, sign('|')], slopes: () => [[]] },
  max: { value: listed('max'), slopes: (inputs) => inputs.map(() => []) },
  min: { value: listed('min'), slopes: (inputs) => inputs.map(() => []) },
};

function slopeOfPower(u: Token, p: number): Token[] {
  if (p === 0 || p === 1) return [number(p)];
  if (p === 2) return times([number(2)], [u]);
  return times([number(p)], power(u, number(p - 1)));
}

function ofActivation(id: ActivationId): OperationTerms {
  const { value, slope } = activationTerms(id);
  return { value: ([z]) => value(z), slopes: ([z], a) => [slope(z, a)] };
}

function termsOf(op: string): OperationTerms {
  if (Object.hasOwn(rows, op)) return rows[op as ArithmeticId];
  if (Object.hasOwn(activations, op)) return ofActivation(op as ActivationId);
  throw new RangeError(`no way to write the operation "${op}" is known`);
}

/** An operation applied to its inputs: `u · v`, `e` raised to u. @throws RangeError for an operation of no formula, such as a loss. */
export function valueTerms(op: string, inputs: readonly Token[], constants: readonly number[] = []): Token[] {
  return termsOf(op).value(inputs, constants);
}

/** The local derivatives of an operation, one per input; empty where only the number itself says it. @throws as valueTerms. */
export function slopeTerms(
  op: string,
  inputs: readonly Token[],
  value: Token,
  constants: readonly number[] = [],
): Token[][] {
  return termsOf(op).slopes(inputs, value, constants);
}
