import { createRawSnippet } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RangeField from '#components/views/RangeField.svelte';
import { commonWords } from '#components/views/words.ts';

const onchange = vi.fn<(value: number) => void>();
const props = {
  id: 'eta',
  value: 0.2,
  min: 0,
  max: 1,
  step: 0.01,
  name: 'Learning rate',
  problems: { ...commonWords.en.numbers, limits: 'From 0 to 1.' },
  label: createRawSnippet(() => ({ render: () => '<span>η</span>' })),
  onchange,
};

beforeEach(() => void onchange.mockClear());

it('has the number twice: to be dragged and to be typed', async () => {
  await render(RangeField, props);
  await page.getByRole('textbox', { name: 'Learning rate' }).fill('1/4');
  expect(onchange).toHaveBeenLastCalledWith(0.25);
  await page.getByRole('slider', { name: 'Learning rate' }).fill('0.3');
  expect(onchange).toHaveBeenLastCalledWith(0.3);
});

it('answers a number that is not whole, where it has to be, with a sentence and changes nothing', async () => {
  await render(RangeField, { ...props, value: 2, max: 9, step: 1, whole: true });
  const field = page.getByRole('textbox', { name: 'Learning rate' });
  await field.fill('2.5');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(onchange).not.toHaveBeenCalled();
  await field.fill('3');
  expect(onchange).toHaveBeenLastCalledWith(3);
});

it('answers a number outside its limits with a sentence and changes nothing', async () => {
  await render(RangeField, props);
  await page.getByRole('textbox', { name: 'Learning rate' }).fill('7');
  await expect.element(page.getByRole('alert')).toHaveTextContent('From 0 to 1.');
  expect(onchange).not.toHaveBeenCalled();
});
