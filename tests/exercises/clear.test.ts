import { describe, expect, it } from 'vitest';
import type { WrongAnswer } from '#exercises/answers.ts';
import { isClear, keepsApart } from '#exercises/clear.ts';
import type { AskedNumber, NumericExercise, TableExercise } from '#exercises/exercise.ts';
import { coffee, given } from './helpers/numbers.ts';

describe('keepsApart', () => {
  const at = (...values: number[]): WrongAnswer[] => values.map((value, n) => ({ slip: `M0${n + 1}`, value }));
  const clear = (key: number, wrong: readonly WrongAnswer[], more: Partial<Parameters<typeof keepsApart>[0]> = {}) =>
    keepsApart({ key, wrong, from: 0, areOne: () => false, smallest: 0.002, ...more });

  it('wants every slip more than five tolerances away from the key', () => {
    expect(clear(1, at(1.0251))).toBe(true);
    expect(clear(1, at(1.0249))).toBe(false);
    expect(clear(1, at(0.9751))).toBe(false);
    expect(clear(1, at(0.5, 0.9751))).toBe(false);
    expect(clear(-1, at(-1.0249))).toBe(false);
  });

  it('wants slips more than two tolerances away from each other', () => {
    expect(clear(1, at(2, 2.03))).toBe(true);
    expect(clear(1, at(2, 2.02))).toBe(false);
    expect(clear(1, at(2.02, 5, 2))).toBe(false);
    expect(clear(1, at(5, -2.02, -2))).toBe(false);
  });

  it('takes the greater of two tolerances, whichever slip comes first', () => {
    expect(clear(1, at(2.0201, 2))).toBe(false);
    expect(clear(1, at(2, 2.0201))).toBe(false);
  });

  it('lets two slips that are always one lead to one number', () => {
    const areOne = (one: string, other: string) => one === 'M01' && other === 'M02';
    expect(clear(1, at(2, 2), { areOne })).toBe(true);
    expect(clear(1, at(3, 2, 2), { areOne })).toBe(false);
  });

  it('wants a key of at least the smallest size, or 0', () => {
    expect(clear(0.002, [])).toBe(true);
    expect(clear(-0.00199, [])).toBe(false);
    expect(clear(0, [])).toBe(true);
    expect(clear(0, at(0.00001))).toBe(true);
    expect(clear(0, at(0.000001))).toBe(false);
  });

  it('measures an updated value by its change', () => {
    expect(clear(0.7384, at(0.6616), { from: 0.7 })).toBe(true);
    expect(clear(0.7384, at(0.7374), { from: 0.7 })).toBe(true);
    expect(clear(0.7384, at(0.73745), { from: 0.7 })).toBe(false);
    expect(clear(0.7384, at(0.6, 0.6009), { from: 0.7 })).toBe(false);
    expect(clear(0.7384, at(0.6, 0.6011), { from: 0.7 })).toBe(true);
    expect(clear(0.701, [], { from: 0.7 })).toBe(false);
  });
});

describe('isClear', () => {
  const asked: AskedNumber = {
    answer: ({ value }) => value('key'),
    slips: [
      { id: 'first', values: ({ value }) => [value('one')] },
      { id: 'second', values: ({ value }) => [value('other')] },
    ],
  };
  const numeric = (printed: Record<string, number>, more: Partial<AskedNumber> = {}): NumericExercise => ({
    ...asked,
    ...more,
    id: 'ex-0-5',
    kind: 'numeric',
    printed: () => given(printed),
  });
  const apart = { key: 1, one: 2, other: 3 };
  const table = (...keys: number[]): TableExercise => ({
    id: 'ex-0-6',
    kind: 'table',
    printed: () => given(apart),
    cells: keys.map((key, n) => ({ ...asked, id: `c${n}`, answer: () => key })),
  });

  it('holds numbers that are asked for to it', () => {
    expect(isClear(numeric(apart), given(apart))).toBe(true);
    expect(isClear(numeric(apart), given({ ...apart, other: 1.01 }))).toBe(false);
    expect(isClear(numeric(apart), given({ ...apart, key: 0.0019 }))).toBe(false);
  });

  it('refuses two slips that are one by chance, not those that are one in print too', () => {
    const same = given({ ...apart, other: 2 });
    expect(isClear(numeric(apart), same)).toBe(false);
    expect(isClear(numeric({ key: 1, one: 5, other: 5 }), same)).toBe(true);
    expect(isClear(numeric({ key: 1, one: -5, other: -5 * (1 + 1e-15) }), same)).toBe(true);
    expect(isClear(numeric({ key: 1, one: 5, other: 5.00001 }), same)).toBe(false);
    expect(isClear(numeric({ key: 1, one: 0.001, other: 0.001 + 5e-10 }), same)).toBe(false);
    expect(isClear(numeric({ key: 1, one: 0, other: 0 }), same)).toBe(true);
  });

  it('lets two ways to make one slip lead to one number', () => {
    const slips = [{ id: 'first', values: () => [2, 2] }];
    expect(isClear(numeric(apart, { slips }), given(apart))).toBe(true);
  });

  it('measures an updated value by its change', () => {
    const from = ({ value }: { value(name: string): number }) => value('from');
    const near = { key: 1, from: 0.9, one: 1.01, other: 3 };
    expect(isClear(numeric(near, { from }), given(near))).toBe(true);
    expect(isClear(numeric(near), given(near))).toBe(false);
  });

  it('wants counts to be different, however near', () => {
    const near = { key: 79_510, one: 79_511, other: 79_509 };
    const count = numeric(near, { isCount: true });
    expect(isClear(count, given(near))).toBe(true);
    expect(isClear(count, given({ ...near, one: 79_510 }))).toBe(false);
    expect(isClear(count, given({ ...near, one: 79_509 }))).toBe(false);
    expect(isClear(numeric({ key: 9, one: 6, other: 6 }, { isCount: true }), given({ key: 9, one: 7, other: 7 }))).toBe(
      true,
    );
  });

  it('looks at each cell of a table, and lets its numbers be smaller', () => {
    expect(isClear(table(1, 4), given(apart))).toBe(true);
    expect(isClear(table(1, 3.01), given(apart))).toBe(false);
    expect(isClear(table(0.0004), given(apart))).toBe(true);
    expect(isClear(table(0.00039), given(apart))).toBe(false);
  });

  it('does not mind in other kinds', () => {
    expect(isClear(coffee, given())).toBe(true);
  });
});
