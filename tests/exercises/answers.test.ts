import { expect, it } from 'vitest';
import { wrongAnswers } from '#exercises/answers.ts';
import { given } from './helpers/numbers.ts';

const numbers = given({ x: 3 });

it('wrongAnswers lists every way of every slip in the order of the exercise', () => {
  const slips = [
    { id: 'doubled', values: () => [6] },
    { id: 'off-by-one', values: () => [2, 4] },
  ];
  expect(wrongAnswers({ answer: () => 3, slips }, numbers)).toEqual([
    { slip: 'doubled', value: 6 },
    { slip: 'off-by-one', value: 2 },
    { slip: 'off-by-one', value: 4 },
  ]);
});

it('wrongAnswers gives a slip that leads nowhere the right answer', () => {
  const asked = { answer: () => numbers.value('x'), slips: [{ id: 'no-neighbour', values: () => [] }] };
  expect(wrongAnswers(asked, numbers)).toEqual([{ slip: 'no-neighbour', value: 3 }]);
});

it('wrongAnswers leaves out a slip there is no room for', () => {
  const slips = [
    { id: 'never', applies: () => false, values: () => [6] },
    { id: 'here', applies: ({ value }: typeof numbers) => value('x') === 3, values: () => [2] },
  ];
  expect(wrongAnswers({ answer: () => 3, slips }, numbers)).toEqual([{ slip: 'here', value: 2 }]);
});
