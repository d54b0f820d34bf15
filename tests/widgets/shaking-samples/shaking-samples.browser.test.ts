import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShakingSamples from '#components/widgets/shaking-samples/ShakingSamples.svelte';
import { gradientsOf } from '#components/widgets/shaking-samples/data.ts';
import { strings } from '#components/widgets/shaking-samples/strings.ts';
import { deviationOf, drawBatches, estimateOf, meanOf, spreadFactor } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;
const print = (value: number): string => formatNumber(value);
const axes = ['w2_11', 'w2_12'] as const;

async function open() {
  const { container } = await render(ShakingSamples, { id: 'w11-1', locale: 'en', words, number: 'Figure 11.1' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { container, texts };
}

const forward = page.getByRole('button', { name: words.transport.forward });
const all = page.getByRole('button', { name: words.buttons.all });

it('of four examples half of the shaking is left with putting back, and none without', async () => {
  const { texts } = await open();
  await expect.element(all).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: words.ask.options['quarter-zero'] }));
  const gradients = axes.map((weight) => gradientsOf('xor', weight));
  await expect.poll(() => texts('[data-row=sigma] td')).toEqual(gradients.map(deviationOf).map(print));
  await userEvent.click(page.getByRole('radio', { name: 'm = 4' }));
  await userEvent.click(all);
  const half = gradients.map((each) => print(deviationOf(each) / 2));
  await expect.poll(() => texts('[data-row=deviation] td')).toEqual(half);
  expect(texts('[data-row=expected] td')).toEqual(half);
  expect(texts('[data-row=mean] td')).toEqual(gradients.map(meanOf).map(print));
  await userEvent.click(page.getByRole('radio', { name: words.ways.kept }));
  await expect.poll(() => texts('[data-row=deviation] td')).toEqual(['0.0000', '0.0000']);
  expect(texts('.shaking-verdict')).toEqual([words.found.zero]);
});

it('each batch that is drawn is a mark and a line of the table, and the sum of its examples is written out', async () => {
  const { container, texts } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  await userEvent.click(page.getByRole('radio', { name: 'm = 2' }));
  await userEvent.click(forward);
  await userEvent.click(forward);
  await userEvent.click(forward);
  const gradients = gradientsOf('xor', 'w2_11');
  const batches = drawBatches(4, { m: 2, replaced: true }, 3, 1);
  const last = formatNumber(estimateOf(gradients, batches[2]), { trim: true });
  await expect.poll(() => texts('[data-formula=batch] .formula-result')).toEqual([`=${last}`]);
  const different = new Set(batches.map((batch) => batch.toSorted((a, b) => a - b).join())).size;
  // One more is in the key.
  expect(container.querySelectorAll('.shaking-tip')).toHaveLength(different + 1);
  expect(texts('[data-table=batches] tbody tr')).toHaveLength(different);
  const found = batches.map((batch) => estimateOf(gradients, batch));
  expect(texts('[data-row=deviation] td')[0]).toBe(print(deviationOf(found)));
  const factor = spreadFactor(4, { m: 2, replaced: true });
  expect(texts('[data-row=expected] td')[0]).toBe(print(deviationOf(gradients) * factor));
});
