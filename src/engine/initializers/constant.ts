import { anyNumber } from '../options.ts';
import type { Initializer } from './initializer.ts';

/** All weights equal: the units of a layer then stay twins for ever. */
export const constant: Initializer<{ readonly value: number }> = {
  id: 'constant',
  options: { value: anyNumber(0) },
  variance: () => 0,
  draw: (_random, _fanIn, _fanOut, { value }) => value,
  tex: 'w = c',
  source: 'a warning; see Rumelhart, Hinton & Williams 1986 on breaking symmetry',
};
