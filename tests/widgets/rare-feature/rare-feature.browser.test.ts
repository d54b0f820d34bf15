import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RareFeature from '#components/widgets/rare-feature/RareFeature.svelte';
import { strings } from '#components/widgets/rare-feature/strings.ts';
import { busyAndRare, linearLosses, recordDescent } from '#engine';
import { formatNumber } from '#notation/number.ts';

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

it('the rare weight goes as far in 91 steps as its ten gradients let it, and a longer period farther at its next', async () => {
  const ko = strings.ko;
  const { container } = await render(RareFeature, { id: 'w12-3', locale: 'ko', words: ko, number: '그림 12.6' });
  const print = (value: number): string => formatNumber(value, { decimals: 8, trim: true });
  const cells = (t: number, weight: string): string[] =>
    [...container.querySelectorAll(`[data-row="${t}-${weight}"] td`)].map(({ textContent }) => textContent);
  /** Gradient, gathered squares and length of the last step, of either weight. */
  const lastOf = (period: number, steps: number): string[][] => {
    const descent = { optimizer: 'adagrad', options: { learningRate: 0.1 }, start: [0, 0] } as const;
    const { gradient, quantities } = recordDescent(linearLosses(busyAndRare(period)), descent, steps)[steps];
    return [0, 1].map((n) =>
      [gradient[n], quantities.sumOfSquares![n], Math.abs(quantities.step![n])].map((value) => print(value)),
    );
  };
  const shown = (t: number): string[][] =>
    ['busy', 'rare'].map((weight) => [1, 2, 4].map((column) => cells(t, weight)[column]));
  await userEvent.click(page.getByRole('button', { name: ko.ask.options.busy }));
  const tenth = lastOf(10, 91);
  await expect.poll(() => shown(91)).toEqual(tenth);
  expect(Number(tenth[1][2])).toBeGreaterThan(Number(tenth[0][2]));
  await userEvent.fill(page.getByRole('textbox', { name: ko.fields.period }), '18');
  const eighteenth = lastOf(18, 91);
  await expect.poll(() => shown(91)).toEqual(eighteenth);
  expect(Number(eighteenth[1][2])).toBeGreaterThan(Number(tenth[1][2]));
});
