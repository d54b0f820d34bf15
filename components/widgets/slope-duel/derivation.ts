import { bracketed, name, number, raised, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';
import { byAlgebra, q } from './duel.ts';

const z = name('z');
const half = [z, sign('/'), sign('2')];
const squared = raised(sign('2'));
const calls = (of: string, ...argument: Token[]): Token[] => [sign(of), ...bracketed(...argument)];
const slopeOf = (of: string): Token[] => [sign(of), sign('′'), ...bracketed(z), sign('=')];
const coshSquared = (...argument: Token[]): Token[] => [sign('cosh'), squared, ...bracketed(...argument)];

/** Both slopes by cosh: tanh′(z) = 1/cosh²(z), and σ′(z) = tanh′(z/2)/4 as tanh z = 2σ(2z) − 1. */
export const slopesByCosh: readonly Token[][] = [
  [...slopeOf('tanh'), sign('1'), sign('/'), ...coshSquared(z)],
  [...slopeOf('σ'), sign('1'), sign('/'), ...bracketed(sign('4'), sign('·'), ...coshSquared(...half))],
];

export const equalWhere: readonly Token[] = [
  ...calls('cosh', z),
  sign('='),
  sign('2'),
  sign('·'),
  ...calls('cosh', ...half),
];

/** cosh z = 2q² − 1 with q = cosh(z/2). */
export const quadratic: readonly Token[] = [
  sign('2'),
  name('q'),
  squared,
  sign('−'),
  sign('1'),
  sign('='),
  sign('2'),
  name('q'),
];

export const solved: readonly Token[] = [
  name('q'),
  sign('='),
  ...bracketed(sign('1'), sign('+'), sign('√'), sign('3')),
  sign('/'),
  sign('2'),
  sign('='),
  number(q),
];

export const result: readonly Token[] = [
  z,
  sign('='),
  sign('2'),
  sign('·'),
  ...calls('arcosh', name('q')),
  sign('='),
  number(byAlgebra),
];
