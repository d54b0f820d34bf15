import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TwoKnobs from '#components/widgets/two-knobs/TwoKnobs.svelte';
import { wordsOf } from '#components/widgets/two-knobs/strings.ts';

const words = wordsOf('en');

async function open(): Promise<HTMLElement> {
  history.replaceState(null, '', location.pathname);
  const { container } = await render(TwoKnobs, { id: 'w1-4', locale: 'en', words, number: 'Figure 1.4' });
  return container;
}

const arrows = (container: HTMLElement): string[] =>
  ['gradient', 'partial', 'ghost'].filter((kind) => container.querySelector(`.knob-${kind}`) !== null);

it('shows the arrow only after a prediction, which stays as a ghost', async () => {
  const container = await open();
  await page.getByRole('button', { name: words.transport.last }).click();
  expect(arrows(container)).toEqual(['partial']);
  expect(container.querySelectorAll('.knob-hour')).toHaveLength(12);
  await page.getByRole('button', { name: '8 o’clock' }).click();
  expect(arrows(container)).toEqual(['partial', 'ghost']);
  await page.getByRole('button', { name: words.transport.forward }).click();
  expect(arrows(container)).toEqual(['gradient', 'partial', 'ghost']);
  expect(container.querySelector('.widget-question')!.textContent).toContain(words.ask.verdicts['to-minimum']);
});

it('leaves the prediction behind when the point moves, and asks again if wanted', async () => {
  const container = await open();
  await page.getByRole('button', { name: words.ask.unknown }).click();
  await page.getByRole('button', { name: words.transport.last }).click();
  await page.getByRole('combobox', { name: words.surface.choose }).selectOptions('saddle');
  expect(arrows(container)).toEqual(['gradient', 'partial']);
  await page.getByRole('button', { name: words.ask.again }).click();
  expect(arrows(container)).toEqual(['partial']);
  await expect.element(page.getByText(words.ask.question)).toBeVisible();
});
