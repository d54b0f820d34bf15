import { fill } from '#i18n/fill.ts';
import { expect, it } from 'vitest';

it('fill puts each value into its places', () => {
  expect(fill('Step {step} of {last}: {what}; step {step}', { step: 3, last: 25, what: 'δ' })).toBe(
    'Step 3 of 25: δ; step 3',
  );
});

it.each([
  [1, '노드 1로'],
  [2, '노드 2로'],
  [3, '노드 3으로'],
])('fill chooses the particle by how %i is read', (unit, expected) => {
  expect(fill('{unit|으로/로}', { unit: `노드 ${unit}` })).toBe(expected);
});

it('fill leaves what comes from a value alone', () => {
  expect(fill('{what}', { what: '{step}' })).toBe('{step}');
});

it('fill names a place without a value', () => {
  expect(() => fill('{a} and {b}', { a: 1 })).toThrow('no value for {b} in "{a} and {b}"');
});
