import { drawNormal } from '../normal.ts';
import type { OptionRules } from '../options.ts';
import type { Random } from '../random.ts';
import type { Sample } from '../types.ts';

/** Examples to learn from, made by rule or measured. */
export interface Dataset<Given> {
  /** Kept in links. */
  readonly id: string;
  readonly options: OptionRules<Given>;
  /** What the numbers of x and y stand for. */
  readonly meaning: { readonly x: string; readonly y: string };
  /** New samples at each call, in an order that does not depend on the seed. */
  samples(random: Random, options: Given): Sample[];
  readonly source: string;
}

export type ScatterOptions = {
  /** Number of samples. */
  readonly count: number;
  /** Standard deviation of what is added to each x. */
  readonly noise: number;
};

/** A point moved by normal noise in both directions. */
export function scatter([x, y]: readonly [number, number], noise: number, random: Random): number[] {
  return [x + noise * drawNormal(random), y + noise * drawNormal(random)];
}

/** 1 at the place of the class, 0 elsewhere. */
export function oneHot(classIndex: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, k) => (k === classIndex ? 1 : 0));
}
