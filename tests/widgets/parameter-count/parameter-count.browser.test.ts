import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ParameterCount from '#components/widgets/parameter-count/ParameterCount.svelte';
import { wordsOf } from '#components/widgets/parameter-count/strings.ts';
import { replaceParameter } from '#reader/query.ts';

const words = wordsOf('en');

// The address follows the figure, and the next test opens it anew.
afterEach(() => replaceParameter('w3-3', undefined));

async function open() {
  const { container } = await render(ParameterCount, { id: 'w3-3', locale: 'en', words, number: 'Figure 3.3' });
  const result = (): string => container.querySelector('.formula-result')?.textContent ?? '';
  return { container, result };
}

it('counts what is typed and what is slid', async () => {
  const { result } = await open();
  expect(result()).toContain('9');
  await page.getByRole('textbox', { name: 'Units in hidden layer 1' }).fill('3');
  await expect.poll(result).toContain('13');
  page.getByRole('slider', { name: 'Number of outputs' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(result).toContain('17');
});

it('puts hidden layers in and takes them out, no further than the limits', async () => {
  const { container } = await open();
  const areas = (): number => container.querySelectorAll('.layer-areas g').length;
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: words.addHidden }).click();
  expect(areas()).toBe(5);
  await expect.element(page.getByRole('button', { name: words.addHidden })).toHaveAttribute('aria-disabled', 'true');
  for (let n = 0; n < 4; n++) await page.getByRole('button', { name: words.removeHidden }).click();
  expect(areas()).toBe(1);
  await expect.element(page.getByRole('button', { name: words.removeHidden })).toHaveAttribute('aria-disabled', 'true');
});

it('lights the layers a width belongs to, and the layer a count belongs to', async () => {
  const { container } = await open();
  const lit = (): (string | null)[] =>
    [...container.querySelectorAll('.layer-areas .lit')].map((part) => part.getAttribute('data-ref'));
  container.querySelectorAll<HTMLElement>('button.math-term[data-ref="n_1"]')[0].focus();
  await expect.poll(lit).toEqual(['count_1', 'count_2']);
  await userEvent.hover(container.querySelector('.math-term[data-ref="count_2"]')!);
  await expect.poll(lit).toEqual(['count_2']);
});
