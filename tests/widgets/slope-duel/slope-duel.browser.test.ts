import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SlopeDuel from '#components/widgets/slope-duel/SlopeDuel.svelte';
import { wordsOf } from '#components/widgets/slope-duel/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(SlopeDuel, { id: 'w9-2', locale: 'en', words, number: 'Figure 9.2' });
  const field = (name: string): HTMLInputElement =>
    container.querySelector<HTMLInputElement>(`input[type=text][aria-label="${name}"]`)!;
  const button = (text: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const shows = (text: string): Promise<void> =>
    expect.poll(() => container.textContent.replaceAll('\u00a0', ' ')).toContain(text);
  /** Presses the plot at a share of its width. */
  const press = (share: number): void => {
    const plot = container.querySelector('.plot-canvas')!;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const at = { clientX: left + share * width, clientY: top + height / 2, pointerId: 1, bubbles: true };
    // No pointer of the machine is down that could be captured.
    plot.setPointerCapture = () => undefined;
    plot.dispatchEvent(new PointerEvent('pointerdown', at));
  };
  return { container, field, button, shows, press };
}

it('keeps the rows of the table and the way to move z until a guess was made', async () => {
  const { container, field, button, shows } = await open();
  expect(container.querySelector('[data-z="2"]')!.textContent).not.toContain('0.07065082');
  expect(field(words.at.name)).toBeNull();
  button(words.guess.confirm).click();
  await shows(words.guess.first);
  button(words.prediction.unknown).click();
  await shows('0.07065082');
  expect(field(words.at.name)).not.toBeNull();
  expect(container.querySelector('.duel-ghost')).toBeNull();
});

it('a pressed place is a guess, then a place to read, then an answer', async () => {
  const { container, button, shows, press } = await open();
  press(0.18);
  await expect.poll(() => container.querySelector('.duel-ghost')?.textContent).toContain('0.9');
  button(words.guess.confirm).click();
  await shows('Your prediction: 0.9');
  expect(document.activeElement?.textContent).toContain('Your prediction');
  press(0.4);
  await shows('σ′ is the larger');
  button(words.answer).click();
  await shows('more than 0.01 to the left');
  press(0.332);
  await shows('At z = 1.66, tanh′ is the larger by 0.00045789.');
  button(words.answer).click();
  await shows('1.66 is 0.0029 away from the crossing');
  await shows('0.7629 away from it');
  await shows(words.derivation.title);
  expect(container.querySelector('.duel-crossing')).not.toBeNull();
});

it('a number out of range is refused, and the reset brings the question back', async () => {
  const { container, field, button, shows } = await open();
  await userEvent.fill(field(words.guess.name), '7');
  await shows(words.at.problems.limits);
  expect(container.querySelector('.duel-ghost')).toBeNull();
  button(words.prediction.unknown).click();
  await expect.poll(() => button(words.show)).toBeDefined();
  button(words.show).click();
  await shows('equal at z = 1.66288589');
  button(words.frame.reset).click();
  await expect.poll(() => container.querySelector('.duel-crossing')).toBeNull();
  expect(field(words.guess.name)).not.toBeNull();
});
