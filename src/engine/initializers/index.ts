import type { OptionRules, Options } from '../options.ts';
import { lookUp } from '../registry.ts';
import { constant } from './constant.ts';
import { glorot } from './glorot.ts';
import { he } from './he.ts';
import type { Initializer } from './initializer.ts';
import { lecun } from './lecun.ts';
import { normal } from './normal.ts';
import { uniform } from './uniform.ts';

export { uniformLimit } from './initializer.ts';
export type { Initializer } from './initializer.ts';

/** Every way to draw first weights, by id. */
export const initializers = { constant, uniform, normal, glorot, he, lecun };

export type InitializerId = keyof typeof initializers;

/** A row as seen by those who only have its id. */
export interface AnyInitializer extends Omit<Initializer<Options>, 'options'> {
  readonly options: OptionRules<Record<string, unknown>>;
}

/** The initializer with this id. @throws RangeError naming the known ids. */
export function initializer(id: string): AnyInitializer {
  return lookUp<AnyInitializer>('initializer', initializers, id);
}
