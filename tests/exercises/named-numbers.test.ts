import { expect, it } from 'vitest';
import { namedNumbers } from '#exercises/named-numbers.ts';

it('gives each number by its name, and the choices', () => {
  const numbers = namedNumbers({ eta: 0.1 }, { way: 'slow' });
  expect(numbers.value('eta')).toBe(0.1);
  expect(numbers.choices).toEqual({ way: 'slow' });
});

it.each(['theta', 'toString'])('knows no number "%s" that was not named', (name) => {
  expect(() => namedNumbers({ eta: 0.1 }).value(name)).toThrow(`"${name}" is no number of this exercise`);
});
