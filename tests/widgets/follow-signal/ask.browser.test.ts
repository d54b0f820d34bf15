import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Ask from '#components/widgets/follow-signal/Ask.svelte';
import { FollowState } from '#components/widgets/follow-signal/follow-state.svelte.ts';
import { initialState } from '#components/widgets/follow-signal/link.ts';
import { wordsOf } from '#components/widgets/follow-signal/strings.ts';

const words = wordsOf('en');

async function open() {
  const state = new FollowState(initialState('general'));
  const { container } = await render(Ask, { id: 'w3-1', state, what: 'the value', words });
  await page.getByRole('button', { name: words.ask.first }).click();
  return { state, container };
}

it('leads with Enter from number to number: the field, the way on, the next field', async () => {
  const { state } = await open();
  for (const [n, text] of ['0.2', '1.2', '1.4'].entries()) {
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    await userEvent.keyboard(text);
    await userEvent.keyboard('{Enter}');
    expect(state.pending).toBe(false);
    await expect.element(page.getByRole('button', { name: words.ask.next })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(state.cursor).toBe(n + 2);
  }
});

it('keeps what was typed beside the result, with a true minus', async () => {
  const { state, container } = await open();
  for (const text of ['0.2', '1.2', '1.4', '1.5', '0.82', '-0.2']) {
    state.check(text);
    if (text !== '-0.2') state.go(state.cursor + 1);
  }
  await expect.poll(() => container.querySelector('p')?.textContent).toBe(`${words.ask.said}: −0.2 ${words.ask.right}`);
});

it('says what is wrong and leaves the field as it was', async () => {
  const { state } = await open();
  const field = page.getByRole('textbox');
  await field.fill('0,2');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent(words.numbers.fields.problems['decimal-comma']);
  await field.fill('0.9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent(words.ask.slips['factors-added']);
  await expect.element(field).toHaveValue('0.9');
  expect(state.pending).toBe(true);
});

it('counts the free skips down and then waits for a try', async () => {
  const { state } = await open();
  for (const left of [3, 2, 1]) {
    await page.getByRole('button', { name: `I don’t know, show the value (${left} left)` }).click();
    await expect.element(page.getByText(words.ask.shown)).toBeVisible();
    await page.getByRole('button', { name: words.ask.next }).click();
  }
  const later = page.getByRole('button', { name: words.ask.skipLater });
  await expect.element(later).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('textbox').fill('7');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: words.ask.show }).click();
  expect(state.answer).toEqual({ kind: 'shown' });
});
