import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Question from '#components/widgets/backward-stepper/Question.svelte';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import type { Mode } from '#components/widgets/backward-stepper/link.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';

const words = wordsOf('en');

/** The question about δ of the output of F1, which is −0.14777344. */
async function open(mode: Mode) {
  const stepper = new StepperState({ ...defaultState, mode });
  while (stepper.cursor < 11) {
    if (stepper.pending) stepper.say({ kind: 'shown' });
    stepper.go(stepper.cursor + 1);
  }
  const { container } = await render(Question, {
    id: 'w5-2',
    stepper,
    result: -0.14777344,
    what: 'δ of the output unit',
    words,
  });
  return { stepper, container };
}

it('keeps a wrong guess beside the right sign, with the reason', async () => {
  const { stepper, container } = await open('predict');
  expect(container.textContent).not.toContain('It is');
  await page.getByRole('button', { name: 'positive' }).click();
  expect(stepper.pending).toBe(false);
  await expect
    .element(page.elementLocator(container))
    .toHaveTextContent(`Your prediction: positive It is negative. ${words.ask.why}`);
});

it('confirms a right guess without a lecture', async () => {
  const { container } = await open('predict');
  await page.getByRole('button', { name: 'negative' }).click();
  await expect.element(page.elementLocator(container)).toHaveTextContent('Your prediction: negative It is negative.');
});

it('takes a value rounded to three digits, and explains what it cannot read', async () => {
  const { stepper, container } = await open('fill');
  const field = page.getByRole('textbox');
  await field.fill('0,148');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent(words.numbers.problems['decimal-comma']);
  await field.fill('0.148');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent(words.ask.wrong);
  expect(stepper.pending).toBe(true);
  await field.fill('−0.148');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.elementLocator(container)).toHaveTextContent(`−0.148 ${words.ask.right}`);
  expect(stepper.answer).toEqual({ kind: 'typed', text: '−0.148' });
});

it('shows the value on request', async () => {
  const { stepper } = await open('fill');
  await page.getByRole('button', { name: words.ask.show }).click();
  expect(stepper.answer).toEqual({ kind: 'shown' });
});
