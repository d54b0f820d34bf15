import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DownhillSteps from '#components/widgets/downhill-steps/DownhillSteps.svelte';
import { wordsOf } from '#components/widgets/downhill-steps/strings.ts';

const words = wordsOf('en');

async function open(): Promise<HTMLElement> {
  history.replaceState(null, '', location.pathname);
  const { container } = await render(DownhillSteps, { id: 'w1-1', locale: 'en', words, number: 'Figure 1.1' });
  return container;
}

it('keeps the walk that diverges back until something is said, and the prediction beside it', async () => {
  const container = await open();
  const forward = page.getByRole('button', { name: words.transport.forward });
  await expect.element(forward).toBeDisabled();
  await page.getByRole('button', { name: words.ask.options.unknown }).click();
  await expect.element(forward).toBeEnabled();
  for (let n = 0; n < 9; n++) await forward.click();
  expect(container.querySelector('.widget-question')!.textContent).toContain('1, −1.25, 1.5625, −1.953125');
  await expect.element(page.getByText(words.ask.why)).toBeVisible();
});

it('takes a preset, marks it, and begins anew', async () => {
  const container = await open();
  const preset = page.getByRole('button', { name: 'η = 2/9' });
  await preset.click();
  await expect.element(preset).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: words.transport.last }).click();
  expect(container.querySelector('.frame-explanation')!.textContent).toContain(words.ways['swings-forever']);
  await page.getByRole('button', { name: 'η = 0.1' }).click();
  expect(container.querySelector('.frame-name')!.textContent).toBe(words.what.start);
});

it('gives a sentence for a start it cannot take, and stays where it is', async () => {
  await open();
  const start = page.getByRole('textbox', { name: words.inputs.start });
  await userEvent.fill(start, '5');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Type a number from −2 to 2.');
  await userEvent.tab();
  await expect.element(start).toHaveValue('1');
});
