import { createRawSnippet } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ExpressionField from '#components/views/ExpressionField.svelte';

const ontype = vi.fn<(text: string) => string | undefined>((text) =>
  text.includes('?') ? 'Write another sign.' : undefined,
);
const props = {
  id: 'f',
  text: 'w^2',
  name: 'Function',
  hint: 'In w.',
  label: createRawSnippet(() => ({ render: () => '<span>f(w) =</span>' })),
  ontype,
};

beforeEach(() => void ontype.mockClear());

it('takes a formula over on Enter, not while it is typed', async () => {
  await render(ExpressionField, props);
  await page.getByRole('textbox', { name: 'Function' }).fill('w^3');
  expect(ontype).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(ontype).toHaveBeenCalledExactlyOnceWith('w^3');
});

it('takes a formula over on leaving the field', async () => {
  await render(ExpressionField, props);
  await page.getByRole('textbox', { name: 'Function' }).fill('w^4');
  await userEvent.tab();
  expect(ontype).toHaveBeenCalledExactlyOnceWith('w^4');
});

it('answers a mistake with its sentence and keeps the text; Escape brings the formula in force back', async () => {
  await render(ExpressionField, props);
  const field = page.getByRole('textbox', { name: 'Function' });
  await field.fill('w?');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write another sign.');
  await expect.element(field).toHaveValue('w?');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('w^2');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
