import { describe, expect, it } from 'vitest';
import { gradeOrder, shuffledSteps } from '#exercises/grade-order.ts';
import { coffee } from './helpers/numbers.ts';

describe('gradeOrder', () => {
  it.each([[['boil', 'grind', 'brew', 'pour']], [['grind', 'boil', 'brew', 'pour']]])('takes %j', (order) => {
    expect(gradeOrder(coffee, order)).toEqual({ kind: 'order', right: true, broken: undefined });
  });

  it.each([
    [['boil', 'brew', 'grind', 'pour'], 'whole-beans'],
    [['brew', 'boil', 'grind', 'pour'], 'cold'],
    [['pour', 'brew', 'boil', 'grind'], 'empty-cup'],
  ])('names the first constraint that %j breaks', (order, slip) => {
    expect(gradeOrder(coffee, order)).toMatchObject({ right: false, broken: { slip } });
  });

  it.each([
    [['boil', 'grind', 'brew']],
    [['boil', 'boil', 'brew', 'pour']],
    [['boil', 'grind', 'brew', 'pour', 'drink']],
  ])('throws for %j, which is no order of the steps', (order) => {
    expect(() => gradeOrder(coffee, order)).toThrow(`ex-0-1: "${order.join(', ')}" is no order of its steps`);
  });
});

describe('shuffledSteps', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  const shuffled = seeds.map((seed) => shuffledSteps(coffee, seed));

  it('are all steps, never in a right order', () => {
    for (const order of shuffled) expect(gradeOrder(coffee, order).right).toBe(false);
  });

  it('are the same for the same seed and leave the exercise as it was', () => {
    expect(shuffledSteps(coffee, 5)).toEqual(shuffled[5]);
    expect(coffee.steps).toEqual(['boil', 'grind', 'brew', 'pour']);
  });

  it('keep the order that links of earlier releases show', () => {
    expect(shuffled.slice(0, 2)).toEqual([
      ['grind', 'pour', 'brew', 'boil'],
      ['grind', 'pour', 'boil', 'brew'],
    ]);
  });

  it('come in each of the 22 wrong orders', () => {
    expect(new Set(shuffled.map(String)).size).toBe(22);
  });

  it('depend on the exercise, not on the seed alone', () => {
    const other = seeds.map((seed) => shuffledSteps({ ...coffee, id: 'ex-0-9' }, seed));
    expect(other).not.toEqual(shuffled);
  });

  it('turn a right order round', () => {
    const pair = { ...coffee, steps: ['brew', 'pour'], constraints: coffee.constraints.slice(0, 1) };
    for (const seed of seeds) expect(shuffledSteps(pair, seed)).toEqual(['pour', 'brew']);
  });
});
