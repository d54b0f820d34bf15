import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SoftmaxScales from '#components/widgets/softmax-scales/SoftmaxScales.svelte';
import { strings } from '#components/widgets/softmax-scales/strings.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open(locale: Locale) {
  const words = strings[locale];
  const { container } = await render(SoftmaxScales, { id: 'w8-3', locale, words, number: '8.4' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  const press = (name: string): void =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  const type = (id: string, text: string): void => {
    const field = container.querySelector<HTMLInputElement>(`#w8-3-${id}`)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { container, words, texts, press, type };
}

const scales = ['0.66524096', '0.24472847', '0.09003057', '0.66524096', '−0.75527153', '0.09003057'];

it.each(locales)(
  '1000 on all logits changes nothing, and overflows only where nothing is subtracted (%s)',
  async (locale) => {
    const { container, words, texts, press, type } = await open(locale);
    expect(texts('.scale-value')).toEqual(scales);
    expect(texts('[data-way=naive] [data-step=p] td')).toEqual(['0.6652', '0.2447', '0.0900']);
    expect(container.querySelector('#w8-3-c')).toBeNull();
    press(words.ask.options.even);
    await expect.poll(() => texts('[data-way=naive] [data-step=shifted] td')).toEqual(['1002', '1001', '1000']);
    expect(texts('.scale-value')).toEqual(scales);
    expect(texts('[data-way=naive] [data-step=powers] td')).toEqual(Array(3).fill(words.infinite));
    expect(texts('[data-way=naive] [data-step=p] td')).toEqual([words.noNumber.overflow]);
    expect(texts('[data-way=stable] [data-step=p] td')).toEqual(['0.6652', '0.2447', '0.0900']);
    type('c', '-1000');
    await expect.poll(() => texts('[data-way=naive] [data-step=p] td')).toEqual([words.noNumber.underflow]);
    expect(texts('.scale-fate')).toEqual([words.fates.underflow]);
    expect(container.textContent).not.toMatch(/NaN|∞|Infinity|undefined/);
  },
);

it('another target turns the sign of its gradient; a logit out of reach gets a sentence', async () => {
  const { container, words, texts, type } = await open('en');
  container.querySelectorAll<HTMLElement>('input[type=radio]')[0].click();
  await expect.poll(() => texts('.scale-value').slice(3)).toEqual(['−0.33475904', '0.24472847', '0.09003057']);
  type('z1', '11');
  await expect.poll(() => container.textContent).toContain(words.limits.z);
  expect(texts('.scale-value')[0]).toBe('0.66524096');
});
