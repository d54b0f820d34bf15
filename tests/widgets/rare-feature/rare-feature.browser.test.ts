import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import RareFeature from '#components/widgets/rare-feature/RareFeature.svelte';
import { strings } from '#components/widgets/rare-feature/strings.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;

async function open() {
  const { container } = await render(RareFeature, { id: 'w12-3', locale: 'en', words, number: 'Figure 12.6' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  const press = (name: string): void =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  const choose = (name: string): void =>
    [...container.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === name)!.click();
  return { container, texts, press, choose };
}

it('the steps of both weights are drawn as far as they have come, the marks of gradients from the start', async () => {
  const { container, texts, press } = await open();
  const strokes = (selector: string): number[] =>
    [...container.querySelectorAll(selector)].map((path) => path.getAttribute('d')!.split('M').length - 1);
  await expect.poll(() => strokes('.rare-stems')).toEqual([1, 1]);
  expect(strokes('.rare-ticks')).toEqual([200, 20]);
  press(words.ask.options.equal);
  await expect.poll(() => strokes('.rare-stems')).toEqual([91, 10]);
  expect(texts('.rare-ghost')).toEqual([words.ask.ghostEqual, words.ask.ghostEqual]);
  expect(texts('[data-row="91-rare"] td').slice(0, 3)).toEqual(['91', '1', '10']);
});

it('each method says what it has gathered; an average forgets, and Adam moves between gradients', async () => {
  const { container, texts, press, choose } = await open();
  press(words.prediction.unknown);
  await expect.poll(() => texts('[data-cell=gathered] .rare-value')).toEqual(['91', '10']);
  choose(words.methods.rmsprop);
  await expect.poll(() => texts('.rare-verdict')[0]).toContain('has the average v = 0.9999');
  choose(words.methods.adam);
  await expect.poll(() => texts('.rare-verdict')[0]).toContain('θ₂ moves even at steps with gradient 0');
  choose(words.choose.modes.regression);
  await expect.poll(() => texts('.rare-verdict')[0]).toContain('those of Adam');
  expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
});
