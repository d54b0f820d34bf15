import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { wordsOf } from '#components/widgets/tug-of-war/strings.ts';
import TugOfWar from '#components/widgets/tug-of-war/TugOfWar.svelte';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(TugOfWar, { id: 'w5-4', locale: 'en', words, number: 'Figure 5.4' });
  const field = (name: string): HTMLInputElement =>
    container.querySelector<HTMLInputElement>(`input[type=text][aria-label="${name}"]`)!;
  const button = (text: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const sum = (): string => container.querySelector('[data-row=sum]')!.textContent;
  const shows = (text: string): Promise<void> =>
    expect.poll(() => container.textContent.replaceAll('\u2060', '')).toContain(text);
  return { container, field, button, sum, shows };
}

it('a guess is drawn before it is said, and stays; what cannot be read is no guess', async () => {
  const { container, field, button, shows } = await open();
  button(words.guess.confirm).click();
  await shows(words.guess.first);
  await userEvent.fill(field(words.guess.name), 'much');
  await shows(words.weight.problems.letters);
  expect(container.querySelector('.tug-ghost')).toBeNull();
  await userEvent.fill(field(words.guess.name), '1.0667');
  await expect.poll(() => container.querySelector('.tug-ghost')).not.toBeNull();
  expect(container.querySelector('[data-place=zero]')).toBeNull();
  button(words.guess.confirm).click();
  await shows('and the sum overshoots 0: it is 0.0426');
  await shows('Your prediction: 1.0667');
  expect(container.querySelector('.tug-ghost')).not.toBeNull();
  expect(document.activeElement?.textContent).toContain('Your prediction');
});

it('both places can be gone to, the reset brings everything back', async () => {
  const { field, button, sum } = await open();
  button(words.prediction.unknown).click();
  await expect.poll(() => field(words.weight.name)).not.toBeNull();
  button(words.go.zero).click();
  await expect.poll(sum).toBe('0');
  button(words.go.held).click();
  await expect.poll(sum).toBe('0.0426434');
  await userEvent.fill(field(words.target.name), '0.5');
  await expect.poll(() => button(words.go.zero).getAttribute('aria-disabled')).toBe('true');
  const stays = sum();
  button(words.go.zero).click();
  expect(sum()).toBe(stays);
  button(words.frame.reset).click();
  await expect.poll(sum).toBe('−0.042');
  expect(field(words.guess.name)).not.toBeNull();
});

it('the table has the places only after a prediction', async () => {
  const { container, button, shows } = await open();
  expect(container.querySelector('[data-row=zero]')).toBeNull();
  expect(container.querySelector('[data-row=delta]')!.textContent).toBe('−0.00672');
  button(words.prediction.unknown).click();
  await shows(words.table.places);
  const cells = [...container.querySelectorAll('[data-row=zero] td')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['0.78442183', '0.08566819', '0']);
});
