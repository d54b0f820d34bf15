import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BendSurface from '#components/widgets/bend-surface/BendSurface.svelte';
import { wordsOf } from '#components/widgets/bend-surface/strings.ts';
import { replaceParameter } from '#reader/query.ts';

const words = wordsOf('en');

// The address follows the figure, and the next test opens it anew.
afterEach(() => replaceParameter('w3-2', undefined));

async function open() {
  const { container } = await render(BendSurface, {
    id: 'w3-2',
    locale: 'en',
    words,
    number: 'Figure 3.2',
    preset: 'general',
  });
  const lines = (): string[] =>
    [...container.querySelectorAll('.plot-level')].map((path) => path.getAttribute('d') ?? '');
  return { container, lines };
}

/** Without the book's styles something may lie over a button; a press reaches it all the same. */
const press = (target: { element: () => HTMLElement | SVGElement }): void => {
  target.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

it('stays locked until a prediction, and keeps it beside the outcome', async () => {
  const { container } = await open();
  const flat = page.getByRole('radio', { name: words.layers.flat });
  await expect.element(flat).toBeDisabled();
  expect(container.textContent).not.toContain(words.one.title);
  await page.getByRole('button', { name: words.ask.guesses.even, exact: true }).click();
  await expect.element(flat).toBeEnabled();
  press(flat);
  await expect.poll(() => container.textContent).toContain(words.ask.same);
  expect(container.querySelector('.ghost')?.textContent).toContain(words.ask.guesses.even);
});

it('draws straight lines once the sigmoids are out, and the same curves when they are back', async () => {
  const { lines } = await open();
  const before = lines();
  await page.getByRole('button', { name: words.ask.guesses.unknown }).click();
  press(page.getByRole('radio', { name: words.layers.flat }));
  await expect.poll(() => lines().every((path) => path.match(/[ML]/g)?.length === 2)).toBe(true);
  press(page.getByRole('radio', { name: words.layers.bent, exact: true }));
  await expect.poll(lines).toEqual(before);
});

it('says in words where the surface is level, and draws nothing then', async () => {
  const { container, lines } = await open();
  await page.getByText(words.numbers.summary).click();
  for (const name of ['weight of layer 2, to unit 1 from unit 1', 'weight of layer 2, to unit 1 from unit 2']) {
    await page.getByRole('textbox', { name }).fill('0');
  }
  await expect.element(page.getByText(words.level)).toBeVisible();
  expect(lines()).toEqual([]);
  expect(container.textContent).not.toMatch(/NaN|Infinity|-0(?!\.)/);
});

it('reads the surface at a typed point; one outside gets a sentence', async () => {
  const { container } = await open();
  const x1 = page.getByRole('textbox', { name: 'input x 1' });
  await x1.fill('-4');
  await expect.element(x1).toHaveValue('-4');
  const value = (): string => container.querySelector('.bend-value')?.textContent ?? '';
  const there = value();
  await x1.fill('9');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Outside the figure. Numbers go up to 4 in size.');
  expect(value()).toBe(there);
});
