import { resultLimit } from './limits.ts';
import type { Refusal, Value } from './outcome.ts';

/** A value as JSON can carry it: a string has an apostrophe before it, so that NaN, the infinities and −0 can be strings without one. */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire };

const oddNumbers = new Map<string, number>([
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['-0', -0],
]);

/** Thrown where a value cannot go over. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What is left of the limits while results are read; one budget for all results of a run. */
export class Budget {
  #values: number = resultLimit.values;
  #characters: number = resultLimit.characters;

  /** @throws Refused when there are too many values, or one lies too deep */
  spendValue(depth: number): void {
    if (--this.#values < 0) throw new Refused('large');
    if (depth > resultLimit.depth) throw new Refused('deep');
  }

  /** @throws Refused when the texts together are too long */
  spendCharacters(length: number): void {
    this.#characters -= length;
    if (this.#characters < 0) throw new Refused('large');
  }
}

export function toWire(value: Value): Wire {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : numberName(value);
  if (typeof value === 'string') return `'${value}`;
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWire(inner)]));
}

const numberName = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** Reads a value of a reply that nobody vouches for. @throws Refused */
export function fromWire(wire: unknown, budget: Budget, depth = 0): Value {
  budget.spendValue(depth);
  if (wire === null || typeof wire === 'boolean' || typeof wire === 'number') return wire;
  if (typeof wire === 'string') {
    budget.spendCharacters(wire.length);
    const odd = oddNumbers.get(wire);
    if (odd === undefined && !wire.startsWith("'")) throw new Refused('not-data');
    return odd ?? wire.slice(1);
  }
  if (Array.isArray(wire)) return wire.map((inner) => fromWire(inner, budget, depth + 1));
  if (typeof wire !== 'object') throw new Refused('not-data');
  const entries = Object.entries(wire).map(([key, inner]): [string, Value] => {
    budget.spendCharacters(key.length);
    return [key, fromWire(inner, budget, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** The value an argument of a call is, if it is plain data. @throws Refused */
export function asValue(argument: unknown): Value {
  return readData(argument, new Budget(), []);
}

function readData(data: unknown, budget: Budget, around: readonly object[]): Value {
  budget.spendValue(around.length);
  if (data === null || typeof data === 'boolean' || typeof data === 'number') return data;
  if (typeof data === 'string') {
    budget.spendCharacters(data.length);
    return data;
  }
  if (typeof data !== 'object') throw new Refused('not-data');
  if (around.includes(data)) throw new Refused('circle');
  const inside = [...around, data];
  if (Array.isArray(data) || ArrayBuffer.isView(data)) {
    return Array.from(data as ArrayLike<unknown>, (inner) => readData(inner, budget, inside));
  }
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, readData(inner, budget, inside)]));
}
