import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GearChain from '#components/widgets/gear-chain/GearChain.svelte';
import { wordsOf } from '#components/widgets/gear-chain/strings.ts';

const words = wordsOf('en');

/** Waits until a text stands in an element. */
const shows = (element: Element, text: string): Promise<void> => expect.poll(() => element.textContent).toContain(text);

beforeEach(() => history.replaceState(null, '', location.pathname));

it('shows the last change only after a prediction, and keeps that beside it', async () => {
  const { container } = await render(GearChain, { id: 'w2-1', locale: 'en', words, number: 'Figure 2.1' });
  const last = container.querySelector('.gear-values [data-letter=y]')!;
  await page.getByRole('button', { name: words.transport.last }).click();
  expect(last.textContent).toContain('= ?');
  await page.getByRole('button', { name: '0.08', exact: true }).click();
  await shows(last, '= 0.24 said 0.08');
  await shows(container, 'really it is 0.2409');
});

it('a mistake in a function gets a sentence and changes nothing', async () => {
  const { container } = await render(GearChain, { id: 'w2-1', locale: 'en', words, number: 'Figure 2.1' });
  const field = page.getByRole('textbox', { name: 'formula of y' });
  await field.fill('x^2');
  await userEvent.keyboard('{Enter}');
  await shows(container, 'The name x cannot be used here.');
  expect(container.querySelector('.gear-values')!.textContent).toContain('= 16');
});
