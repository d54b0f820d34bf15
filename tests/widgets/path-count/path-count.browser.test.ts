import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PathCount from '#components/widgets/path-count/PathCount.svelte';
import { wordsOf } from '#components/widgets/path-count/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

it('counts paths and arrows for the depth typed', async () => {
  const { container } = await render(PathCount, { id: 'w2-3', locale: 'en', words, number: 'Figure 2.3' });
  const counter = (name: string): string => container.querySelector(`[data-counter=${name}]`)!.textContent.trim();
  await page.getByRole('textbox', { name: words.depth }).fill('10');
  await expect.poll(() => counter('paths')).toBe('210 = 1024');
  expect(counter('edges')).toBe('4 · 10 = 40');
  await page.getByRole('button', { name: words.transport.last }).click();
  expect(counter('walked')).toBe('11264');
  await page.getByRole('radio', { name: words.ways.sweep }).click();
  await page.getByRole('button', { name: words.transport.last }).click();
  expect(counter('walked')).toBe('40');
});
