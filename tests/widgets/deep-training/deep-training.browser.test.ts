import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DeepTraining from '#components/widgets/deep-training/DeepTraining.svelte';
import { wordsOf } from '#components/widgets/deep-training/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open(state = '') {
  if (state) history.replaceState(null, '', `?w9-5=${state}`);
  const { container } = await render(DeepTraining, { id: 'w9-5', locale: 'en', words, number: 'Figure 9.5' });
  const button = (text: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const step = (): number => Number(container.querySelector<HTMLElement>('.training-status')!.dataset['step']);
  const shows = (text: string): Promise<void> =>
    expect.poll(() => container.textContent.replaceAll('\u2060', ''), { timeout: 20_000 }).toContain(text);
  const bars = (network: string): number =>
    container.querySelectorAll(`[data-network=${network}] .layer-bar[data-layer]`).length;
  return { container, button, step, shows, bars };
}

it('stands at step 0 with the bars of both networks, and trains only after a prediction', async () => {
  const { button, step, shows, bars } = await open();
  expect([bars('a'), bars('b')]).toEqual([11, 11]);
  await shows(words.run.open);
  button(words.run.start).click();
  button(words.run.step).click();
  expect(step()).toBe(0);
  button(words.options.b).click();
  await shows('At step 300 the two losses are compared.');
  button(words.run.step).click();
  await expect.poll(step, { timeout: 20_000 }).toBe(1);
});

it('runs in a real worker until it is paused, and its link opens the same numbers', async () => {
  const first = await open('v1~guess=unknown');
  first.button(words.run.start).click();
  await expect.poll(first.step, { timeout: 20_000 }).toBeGreaterThan(4);
  first.button(words.run.pause).click();
  // The address may still hold a step of the run; it comes to the one it rests at.
  const linked = (): string => new URL(location.href).searchParams.get('w9-5') ?? '';
  await expect.poll(() => linked().endsWith(`step=${first.step()}`), { timeout: 20_000 }).toBe(true);
  const [state, at] = [linked(), first.step()];
  const numbers = (container: Element): string[] =>
    [...container.querySelectorAll('.norm-table td')].map(({ textContent }) => textContent);
  const seen = numbers(first.container);
  first.container.remove();
  const again = await open(state);
  await expect.poll(again.step, { timeout: 20_000 }).toBe(at);
  expect(numbers(again.container)).toEqual(seen);
});

it('a network that diverges says at which step, and the other goes on', async () => {
  const { container, button, shows, step } = await open();
  button(words.inputs.preset.exploding).click();
  await shows('large weights against He');
  button(words.prediction.unknown).click();
  await expect.poll(() => button(words.run.step).getAttribute('aria-disabled')).toBe('false');
  for (let n = 0; n < 8; n++) button(words.run.step).click();
  await shows('It diverged. At step 5 a number grew too large to compute.');
  await expect.poll(step).toBe(8);
  expect(container.textContent).not.toContain('NaN');
});

it('other settings begin anew at step 0; what is out of range is refused with a sentence', async () => {
  const { container, bars, shows, step } = await open('v1~guess=b~step=2');
  await expect.poll(step, { timeout: 20_000 }).toBe(2);
  container.querySelector('details')!.open = true;
  const depth = container.querySelector<HTMLInputElement>('#w9-5-a-depth')!;
  await userEvent.fill(depth, '11');
  await shows('Type a whole number from 1 to 10.');
  expect(step()).toBe(2);
  await userEvent.fill(depth, '3');
  await expect.poll(() => bars('a')).toBe(4);
  expect([step(), bars('b')]).toEqual([0, 11]);
  expect(container.querySelector('.ghost')).toBeNull();
});
