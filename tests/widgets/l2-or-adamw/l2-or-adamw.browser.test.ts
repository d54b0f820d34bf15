import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import L2OrAdamw from '#components/widgets/l2-or-adamw/L2OrAdamw.svelte';
import { strings } from '#components/widgets/l2-or-adamw/strings.ts';
import { recordDescent, shifted, surface } from '#engine';
import type { UpdatePlan } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;
const bowl = surface('bowl');
const full = (value: number): string => formatNumber(value, { decimals: 8 });

async function open() {
  const { container } = await render(L2OrAdamw, { id: 'w12-5', locale: 'en', words, number: 'Figure 12.10' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { container, texts };
}

const forward = page.getByRole('button', { name: words.transport.forward });
const l2 = { kind: 'l2', lambda: 0.1 } as const;
/** Cells of the table of places after so many steps: plain, with L2, decoupled. */
function placesBy(plans: readonly UpdatePlan[], steps: number, centre = [0, 0]): string[] {
  const loss = shifted(bowl, centre);
  return plans.flatMap((plan) => recordDescent(loss, { ...plan, start: bowl.start }, steps)[steps].theta.map(full));
}
const adams: readonly UpdatePlan[] = [
  { optimizer: 'adam', options: { learningRate: 0.1 } },
  { optimizer: 'adam', options: { learningRate: 0.1 }, weightDecay: l2 },
  { optimizer: 'adamw', options: { learningRate: 0.1, weightDecay: 0.1 } },
];

it('Adam with L2 walks on Adam’s way, where both of their marks are seen, and AdamW beside it', async () => {
  const { container, texts } = await open();
  await expect.element(forward).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: words.ask.options['l2-decoupled'] }));
  for (let n = 0; n < 3; n++) await userEvent.click(forward);
  const places = placesBy(adams, 3);
  await expect.poll(() => texts('[data-table=places] [data-step="3"] td')).toEqual(places);
  expect(places.slice(0, 2)).toEqual(places.slice(2, 4));
  expect(places.slice(0, 2)).not.toEqual(places.slice(4));
  expect(texts('.l2-times')).toEqual(['1.10000000', '1.10000000', '1.10000000', '1.00000000']);
  const marks = [...container.querySelectorAll('.l2-plane .plot .walker-mark')];
  const lefts = marks.map((mark) => mark.getAttribute('x'));
  // The ring lies under the cross, so that neither hides the other.
  expect(marks.map((mark) => mark.classList[1])).toEqual(['walker-ring', 'walker-cross', 'walker-square']);
  expect(lefts[0]).toBe(lefts[1]);
  expect(lefts[2]).not.toBe(lefts[0]);
});

it('with the minimum elsewhere L2 leads elsewhere; with SGD it is the decay', async () => {
  const { texts } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  await userEvent.fill(page.getByRole('textbox', { name: words.fields.centre1 }), '1');
  await userEvent.click(forward);
  await userEvent.click(forward);
  const places = placesBy(adams, 2, [1, 0]);
  await expect.poll(() => texts('[data-table=places] [data-step="2"] td')).toEqual(places);
  expect(places[0]).not.toBe(places[2]);
  await userEvent.click(page.getByRole('radio', { name: words.methods.sgd }));
  const sgd = { optimizer: 'sgd', options: { learningRate: 0.1 } } as const;
  const decoupled = { ...sgd, weightDecay: { kind: 'decoupled', lambda: 0.1 } } as const;
  const ways = placesBy([sgd, { ...sgd, weightDecay: l2 }, decoupled], 2, [1, 0]);
  await expect.poll(() => texts('[data-table=places] [data-step="2"] td')).toEqual(ways);
  expect(ways.slice(2, 4)).toEqual(ways.slice(4));
  expect(texts('.l2-present')).toEqual([words.presents.decay]);
});
