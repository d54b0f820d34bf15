import { expect, it } from 'vitest';
import { together, unbroken } from '#notation/unbroken.ts';

it('joins the raised layer of a name to its index, and leaves all else alone', () => {
  expect(unbroken('δ⁽²⁾₂는 w⁽²⁾₂₁과')).toBe('δ⁽²⁾\u2060₂는 w⁽²⁾\u2060₂₁과');
  expect(unbroken('f(x) = 2')).toBe('f(x) = 2');
});

it('a letter stays beside its number, and words are left alone', () => {
  expect(together('w = −0.3333 and b = 2 stay')).toBe('w\u00a0=\u00a0−0.3333 and b\u00a0=\u00a02 stay');
  expect(together('|z| > 2, 2q² − 1')).toBe('|z|\u00a0>\u00a02, 2q²\u00a0−\u00a01');
  expect(together('a = b - 1')).toBe('a = b - 1');
});
