import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GraphRewind from '#components/widgets/graph-rewind/GraphRewind.svelte';
import { wordsOf } from '#components/widgets/graph-rewind/strings.ts';

const words = wordsOf('en');

async function open(): Promise<HTMLElement> {
  const { container } = await render(GraphRewind, { id: 'w2-2', locale: 'en', words, number: 'Figure 2.2' });
  return container;
}

const box = (root: HTMLElement, name: string): HTMLElement => root.querySelector(`[data-node="${name}"].layered-box`)!;
const press = (root: HTMLElement, name: string): Promise<void> => page.elementLocator(box(root, name)).click();

/** Waits until a text stands in an element. */
const shows = (element: Element, text: string): Promise<void> => expect.poll(() => element.textContent).toContain(text);

beforeEach(() => history.replaceState(null, '', location.pathname));

it('sends numbers back node by node, asks before the second arrow, and checks the result', async () => {
  const root = await open();
  await press(root, 'f');
  await shows(box(root, 'v'), '= 6');
  box(root, 'u').click();
  await shows(root, 'Arrows u still waits for: 1.');
  await press(root, 'v');
  await shows(box(root, 'u'), '= 8\u00a0+ ?');
  expect(root.querySelector('.widget-line')!.textContent).not.toContain('14');
  await page.getByRole('button', { name: '8', exact: true }).click();
  await shows(box(root, 'u'), '= 14');
  await shows(box(root, 'u'), 'said 8');
  await press(root, 'u');
  await shows(root, words.check.allSame);
  expect([...root.querySelectorAll('[data-cell=found]')].map(({ textContent }) => textContent)).toEqual(['48', '28']);

  await page.getByRole('radio', { name: words.rule.overwrite }).click();
  await shows(root, words.check.notAdded);
  expect([...root.querySelectorAll('[data-cell=found]')].map(({ textContent }) => textContent)).toEqual(['24', '12']);
  expect([...root.querySelectorAll('[data-cell=measured]')].map(({ textContent }) => textContent)).toEqual([
    '48.0000',
    '28.0000',
  ]);
});

it('keeps the figure where a formula has a mistake, and draws the one without', async () => {
  const root = await open();
  const field = page.getByRole('textbox', { name: words.inputs.formula });
  await field.fill('x1*(x2');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The formula breaks off.', { exact: false })).toBeVisible();
  expect(box(root, 'v')).not.toBeNull();
  await field.fill('exp(w)*w');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => box(root, 'w')).not.toBeNull();
  expect(box(root, 'v')).toBeNull();
});

it('says why a number is not taken', async () => {
  const root = await open();
  await page.getByRole('textbox', { name: words.inputs.formula }).fill('log(t)');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('textbox', { name: 'value of t' }).fill('-1');
  await shows(root, 'The logarithm of −1, a negative number, has no value.');
  expect(box(root, 't').textContent).toContain('2');
});
