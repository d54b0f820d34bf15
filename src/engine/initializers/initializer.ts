import { drawNormal } from '../normal.ts';
import type { OptionRules } from '../options.ts';
import type { Random } from '../random.ts';

/** How a weight between a layer of fanIn units and one of fanOut units is drawn. */
export interface Initializer<Given> {
  /** Kept in links. */
  readonly id: string;
  readonly options: OptionRules<Given>;
  /** Var w, exactly. */
  variance(fanIn: number, fanOut: number, options: Given): number;
  /** One weight. */
  draw(random: Random, fanIn: number, fanOut: number, options: Given): number;
  readonly tex: string;
  readonly source: string;
}

export type ScaledOptions = { readonly distribution: 'normal' | 'uniform' };

/** The uniform distribution on [−limit, limit] has this variance: limit = √(3 Var w). */
export function uniformLimit(variance: number): number {
  return Math.sqrt(3 * variance);
}

/** Mean 0 and the given variance. */
export function drawScaled(random: Random, variance: number, { distribution }: ScaledOptions): number {
  if (distribution === 'normal') return Math.sqrt(variance) * drawNormal(random);
  return uniformLimit(variance) * (2 * random.next() - 1);
}
