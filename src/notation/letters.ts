import type { SymbolToken } from './tokens.ts';

/** The letter of each symbol, without hat and indices. */
export const letters: Readonly<Record<SymbolToken['id'], string>> = {
  x: 'x',
  y: 'y',
  yHat: 'y',
  z: 'z',
  a: 'a',
  w: 'w',
  b: 'b',
  u: 'u',
  v: 'v',
  delta: 'δ',
  loss: 'C',
  eta: 'η',
  n: 'n',
  h: 'h',
};
