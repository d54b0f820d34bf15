import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FirstStep from '#components/widgets/first-step/FirstStep.svelte';
import { strings } from '#components/widgets/first-step/strings.ts';
import { recordDescent } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.ko;

async function open() {
  const { container } = await render(FirstStep, { id: 'w12-2', locale: 'ko', words, number: '그림 12.4' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { container, texts };
}

/** Length of step t under a gradient of 3, with and without correction. */
const lengthsAt = (t: number, beta2: number): number[] =>
  ['bias', 'none'].map((correction) => {
    const options = { learningRate: 0.1, beta1: 0.9, beta2, correction };
    const slope = { value: ([theta]: readonly number[]) => 3 * theta, gradient: () => [3] };
    return Math.abs(recordDescent(slope, { optimizer: 'adam', options, start: [3] }, t)[t].quantities.step![0]);
  });

it('the uncorrected first step is longer, though its numerator is a tenth', async () => {
  const { container, texts } = await open();
  await expect.poll(() => texts('.first-value')).toEqual(Array(6).fill('?'));
  expect(container.querySelectorAll('.first-bar rect')).toHaveLength(0);
  await userEvent.click(page.getByRole('button', { name: words.ask.options.bias }));
  const [corrected, plain] = lengthsAt(1, 0.999);
  const times = formatNumber(plain / corrected);
  expect(times).toBe('3.1623');
  await expect.poll(() => texts('.first-verdict')[0]).toContain(times);
  const print = (value: number): string => formatNumber(value, { trim: true, significant: 3 });
  expect(texts('[data-pair=step] .first-value')).toEqual([corrected, plain].map(print));
  const widths = [...container.querySelectorAll('[data-pair=step] rect')].map((bar) =>
    parseFloat(bar.getAttribute('width')!),
  );
  expect(widths[1] / widths[0]).toBeCloseTo(plain / corrected, 6);
});

it('with a β₂ that forgets faster than β₁ the uncorrected step is the shorter one, and later they are equal', async () => {
  const { texts } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  const beta2 = page.getByRole('textbox', { name: words.fields.beta2 });
  await userEvent.fill(beta2, '0.9');
  const [corrected, plain] = lengthsAt(1, 0.9);
  expect(plain).toBeLessThan(corrected);
  await expect.poll(() => texts('.first-verdict')[0]).toContain(formatNumber(plain / corrected));
  await userEvent.click(page.getByRole('button', { name: words.transport.last }));
  await expect
    .poll(() => texts('[data-step="5000"] td').slice(2, 4))
    .toEqual(lengthsAt(5000, 0.9).map((length) => formatNumber(length, { decimals: 8 })));
  expect(texts('.first-verdict')[0]).toContain('5000');
  await userEvent.fill(beta2, '1');
  await expect.poll(() => texts('[role=alert]').join()).toContain(words.limits.beta2);
});
