import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AdamWrong from '#components/widgets/adam-wrong/AdamWrong.svelte';
import { strings } from '#components/widgets/adam-wrong/strings.ts';
import { counterexample, counterexampleWalk } from '#engine';
import type { Options } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;
const usual = [
  { t: 0, places: [0, 0, 0] },
  { t: 30_000, places: [1, -0.998, -0.994] },
];

async function open() {
  const { container } = await render(AdamWrong, { id: 'w12-4', locale: 'en', words, number: 'Figure 12.7', usual });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  const press = (name: string): void =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  const type = (id: string, text: string): void => {
    const field = container.querySelector<HTMLInputElement>(`#w12-4-${id}`)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { container, texts, press, type };
}

const walked = (container: Element): Promise<void> =>
  expect
    .poll(() => container.querySelector('.wrong-verdict')?.getAttribute('aria-busy'), { timeout: 20_000 })
    .toBe('false');

it('nothing has walked before a prediction; then any step is gone to by its number', async () => {
  const { container, texts, press, type } = await open();
  await expect.poll(() => texts('.wrong-verdict')).toEqual([words.verdict.locked]);
  expect(container.querySelector('#w12-4-C')).toBeNull();
  expect(texts('[data-table=places] tbody tr').length).toBe(1);
  press(words.prediction.unknown);
  await expect.poll(() => texts('[data-walker=adam]'), { timeout: 20_000 }).toEqual(['Adam 1.000']);
  expect(container.querySelector('.wrong-ghost')).toBeNull();
  type('t', '10001');
  await expect.poll(() => texts('.wrong-apart .now th')).toEqual(['10,001']);
  expect(texts('.transport-status')).toEqual(['Step 10,001 of 30,000: gradient −1']);
  type('t', '2.5');
  await expect.poll(() => container.textContent).toContain(words.limits.t);
  expect(texts('.wrong-apart .now th')).toEqual(['10,001']);
});

it('a setting that makes Adam right is told by its numbers; a step is picked on the plot', async () => {
  const { container, texts, press, type } = await open();
  press(words.ask.options.middle);
  await walked(container);
  type('beta1', '0.9');
  await expect.poll(() => texts('.wrong-verdict')[0], { timeout: 20_000 }).toContain('With β₁ = 0.9, m̂ mixes');
  expect(texts('[data-walker=adam]')).toEqual(['Adam −1.000']);
  const plot = container.querySelector('.plot-pickable')!;
  const { left, top, width, height } = plot.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  plot.dispatchEvent(new PointerEvent('pointermove', { ...place, buttons: 1, bubbles: true }));
  await expect.poll(() => texts('.wrong-apart .now th')).toEqual(['173']);
  expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

it('Adam comes to the worst place and the others to the best one, whatever the large slope is', async () => {
  const ko = strings.ko;
  const { container } = await render(AdamWrong, { id: 'w12-4', locale: 'ko', words: ko, number: '그림 12.7', usual });
  const last = (): string[] =>
    [...container.querySelectorAll('[data-table=places] [data-step="30000"] td')].map(({ textContent }) => textContent);
  /** Where Adam, AMSGrad and SGD are in the end. */
  const endsFor = (C: number): number[] =>
    (['adam', 'amsgrad', 'sgd'] as const).map((id) => {
      const options: Options = id === 'sgd' ? {} : { beta1: 0, beta2: 1 / (1 + C * C) };
      return counterexampleWalk(id, options, { ...counterexample, C }).placeAt(30_000);
    });
  await userEvent.click(page.getByRole('button', { name: ko.ask.options.left }));
  for (const C of [3, 5]) {
    if (C !== 3) await userEvent.fill(page.getByRole('textbox', { name: ko.fields.C }), String(C));
    const ends = endsFor(C);
    await expect.poll(last, { timeout: 20_000 }).toEqual(ends.map((place) => formatNumber(place, { decimals: 8 })));
    expect(ends[0]).toBeGreaterThan(0.9);
    expect(Math.max(ends[1], ends[2])).toBeLessThan(-0.9);
  }
});
