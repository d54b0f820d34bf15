import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DrawSchedule from '#components/widgets/draw-schedule/DrawSchedule.svelte';
import { strings } from '#components/widgets/draw-schedule/strings.ts';
import { noisyDescent, ratesOf } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.ko;
const short = (value: number): string => formatNumber(value, { trim: true });
const full = (value: number): string => formatNumber(value, { decimals: 8 });

async function open() {
  const { container } = await render(DrawSchedule, { id: 'w11-3', locale: 'ko', words, number: '그림 11.5' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { container, texts };
}

/** How far from the bottom a walk ends that takes a step with each of these rates. */
const endUnder = (rates: readonly number[]): number =>
  noisyDescent({ start: 0, targets: [1, 2, 4, 5], rates }).at(-1)!.distance;
const cosine = (learningRate: number, steps: number): number[] =>
  ratesOf({ id: 'cosine', options: { learningRate, steps } }, steps).slice(0, steps);
const always = (rate: number): number[] => new Array<number>(100).fill(rate);

it('the distances are drawn once something was said, and the cosine that was not expected ends nearest', async () => {
  const { container, texts } = await open();
  expect(container.querySelectorAll('.rate-large, .rate-small, .rate-cosine').length).toBeGreaterThanOrEqual(3);
  expect(texts('[data-step="100"] td').slice(1)).toEqual(['?', '?', '?', '?']);
  await userEvent.click(page.getByRole('button', { name: words.ask.options.small.replace('{eta}', '0.02') }));
  const ends = [always(0.5), always(0.02), cosine(0.5, 100)].map(endUnder);
  expect(Math.min(...ends)).toBe(ends[2]);
  await expect.poll(() => texts('[data-step="100"] td').slice(3)).toEqual([ends[2], ends[0]].map(full));
  for (const end of ends) expect(texts('.schedule-question')[0]).toContain(short(end));
  expect(container.querySelector('.ghost')!.textContent).toContain('0.02');
});

it('a point that is moved by its number makes the schedule a drawn one, and the walk follows it', async () => {
  const { container, texts } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  await userEvent.click(page.getByRole('button', { name: words.inputs.table }));
  await userEvent.click(page.getByText(words.inputs.handles));
  const third = page.getByRole('textbox', { name: words.inputs.handle.replace('{t}', '3'), exact: true });
  await userEvent.fill(third, '0.4');
  await expect.poll(() => container.querySelectorAll('.rate-handle').length).toBe(11);
  await expect.element(page.getByRole('combobox', { name: words.inputs.kind, exact: true })).toHaveValue('drawn');
  const drawn = endUnder(cosine(0.1, 10).with(3, 0.4));
  await expect.poll(() => texts('[data-step="10"] td')[3]).toBe(full(drawn));
  expect(texts('[data-step="3"] td')[0]).toBe('0.40000000');
  expect(texts('.schedule-result')[0]).toContain(short(drawn));
  await userEvent.fill(third, '2');
  await expect.poll(() => container.textContent).toContain(words.inputs.limits.eta);
  expect(texts('[data-step="3"] td')[0]).toBe('0.40000000');
});
