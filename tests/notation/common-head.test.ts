import { expect, it } from 'vitest';
import { commonHead } from '#notation/common-head.ts';

it.each([
  ['0.23518774', '0.23519015', '0.2351', '8774'],
  ['0.5', '0.5', '0.5', ''],
  ['−0.1208', '−0.1209', '−0.120', '8'],
  ['0.05', '0.01', '', '0.05'],
  ['0.5', '−0.5', '', '0.5'],
  ['1.5', '2.5', '', '1.5'],
  ['', '1', '', ''],
])('%s against %s keeps %j and %j', (printed, other, head, rest) => {
  expect(commonHead(printed, other)).toEqual([head, rest]);
});
