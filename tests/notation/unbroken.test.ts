import { expect, it } from 'vitest';
import { unbroken } from '#notation/unbroken.ts';

it('joins the raised layer of a name to its index, and leaves all else alone', () => {
  expect(unbroken('δ⁽²⁾₂는 w⁽²⁾₂₁과')).toBe('δ⁽²⁾\u2060₂는 w⁽²⁾\u2060₂₁과');
  expect(unbroken('f(x) = 2')).toBe('f(x) = 2');
});
