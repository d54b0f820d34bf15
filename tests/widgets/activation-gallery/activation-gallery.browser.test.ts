import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { activation, activations } from '#engine';
import ActivationGallery from '#components/widgets/activation-gallery/ActivationGallery.svelte';
import { wordsOf } from '#components/widgets/activation-gallery/strings.ts';
import { formatNumber } from '#notation/number.ts';

const words = wordsOf('ko');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(ActivationGallery, { id: 'w9-6', locale: 'ko', words, number: '그림 9.6' });
  const rows = (selector: string): (string | undefined)[] =>
    [...container.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['row']);
  return { container, rows };
}

it('every row of the registry has a card with a picture, two formulas and a sentence, and a row of the table', async () => {
  const { container, rows } = await open();
  expect(rows('.gallery-card')).toEqual(Object.keys(activations));
  expect(rows('.gallery-table tr[data-row]')).toEqual(Object.keys(activations));
  for (const card of container.querySelectorAll('.gallery-card')) {
    expect(card.querySelectorAll('.gallery-picture path')).toHaveLength(3);
    for (const path of card.querySelectorAll('path')) expect(path.getAttribute('d')).toMatch(/^M[\d .]+L/);
    expect(card.querySelectorAll('.gallery-formula').length).toBeGreaterThanOrEqual(2);
    expect(card.textContent).not.toMatch(/NaN|undefined|[{}]/);
  }
});

it('the table prints the numbers of the engine where both are read', async () => {
  const { container } = await open();
  await userEvent.fill(
    container.querySelector<HTMLInputElement>(`input[type=text][aria-label="${words.z.name}"]`)!,
    '1.5',
  );
  for (const id of Object.keys(activations)) {
    const { f, df } = activation(id);
    const cells = container.querySelectorAll(`.gallery-table [data-row="${id}"] td`);
    await expect.poll(() => cells[0].textContent).toBe(formatNumber(f(1.5)));
    expect(cells[1].textContent).toBe(formatNumber(df(1.5, f(1.5))));
  }
});

it('a card puts its function over the one that was there', async () => {
  const { container } = await open();
  const drawn = (): (string | undefined)[] =>
    [...container.querySelectorAll<HTMLElement>('[data-reading]')].map(({ dataset }) => dataset['reading']);
  expect(drawn()).toEqual(['relu', 'gelu']);
  container.querySelector<HTMLButtonElement>('.gallery-card[data-row=tanh] button')!.click();
  await expect.poll(drawn).toEqual(['tanh', 'relu']);
  expect(container.querySelector('.gallery-card[data-row=tanh] button')!.getAttribute('aria-disabled')).toBe('true');
  await userEvent.selectOptions(container.querySelectorAll('select')[1], 'none');
  await expect.poll(drawn).toEqual(['tanh']);
  // The function that is drawn alone cannot be drawn over itself.
  expect(container.querySelector<HTMLOptionElement>('select [value=tanh]:disabled')).not.toBeNull();
});
