import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Prediction from '#components/views/Prediction.svelte';

const props = {
  question: 'What happens at η = 0.25?',
  options: [
    { id: 'shrinks', label: 'It shrinks' },
    { id: 'grows', label: 'It grows' },
  ],
  unknown: { id: 'unknown', label: 'I don’t know' },
  saidLabel: 'Your prediction',
  onsay: vi.fn<(id: string) => void>(),
  said: undefined as string | undefined,
  children: createRawSnippet(() => ({ render: () => '<span>It grows by 1.25 a step.</span>' })),
};

it('keeps the outcome back until something is said, “I don’t know” included', async () => {
  await render(Prediction, props);
  await expect.element(page.getByText('It grows by 1.25 a step.')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  expect(props.onsay).toHaveBeenCalledExactlyOnceWith('unknown');
});

it('leaves what was said beside the outcome', async () => {
  await render(Prediction, { ...props, said: 'shrinks' });
  await expect.element(page.getByText('Your prediction: It shrinks')).toBeVisible();
  await expect.element(page.getByText('It grows by 1.25 a step.')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
