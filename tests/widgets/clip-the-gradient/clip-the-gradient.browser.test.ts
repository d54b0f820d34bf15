import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ClipTheGradient from '#components/widgets/clip-the-gradient/ClipTheGradient.svelte';
import { strings } from '#components/widgets/clip-the-gradient/strings.ts';
import { fill } from '#i18n/fill.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;

async function open() {
  const { container } = await render(ClipTheGradient, { id: 'w9-4', locale: 'en', words, number: 'Figure 9.6' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  const press = (name: string): void =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  const type = (id: string, text: string): void => {
    const field = container.querySelector<HTMLInputElement>(`#w9-4-${id}`)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { container, texts, press, type };
}

it('both arrows are drawn after a prediction; the direction turns only where each component is cut', async () => {
  const { container, texts, press, type } = await open();
  await expect.poll(() => texts('[data-row=norm] td')).toEqual(['–', '–', '–', '–']);
  expect(container.querySelectorAll('.clip-clipped')).toHaveLength(0);
  expect(container.querySelector('#w9-4-c')).toBeNull();
  expect(texts('.formula-result')).toEqual(['=?', '=?', '=?']);
  press(words.ask.options.both);
  await expect.poll(() => texts('.clip-turned')).toEqual([words.kept, fill(words.turned, { angle: '8.13' })]);
  expect(container.querySelectorAll('.clip-clipped')).toHaveLength(2);
  expect(texts('[data-row=norm] td')).toEqual(['0.6', '0.8', '1', '0']);
  expect(texts('[data-row=value] td')).toEqual(['1', '1', '1.41421356', '8.13010235']);

  type('u', '0');
  await expect.poll(() => texts('.clip-present')).toEqual([words.presents['same-way']]);
  type('v', '0');
  await expect.poll(() => texts('.clip-formula')[0]).toContain(words.zero);
  type('c', '0');
  await expect.poll(() => container.textContent).toContain(words.limits.c);
  expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

it('the gradient can be dragged in either plane, to a tenth', async () => {
  const { container, texts, press } = await open();
  press(words.ask.unknown);
  await expect.poll(() => container.querySelectorAll('.plot-pickable').length).toBe(2);
  const plane = container.querySelectorAll('.clip-plane .plot-canvas')[1];
  const { left, top, width, height } = plane.getBoundingClientRect();
  const place = { clientX: left + 0.72 * width, clientY: top + 0.9 * height };
  plane.dispatchEvent(new PointerEvent('pointermove', { ...place, buttons: 1, bubbles: true }));
  await expect.poll(() => texts('[data-row=original] td').slice(0, 2)).toEqual(['2.2', '−4']);
});

it('the walks go on step by step, and say their losses', async () => {
  const { container, texts, press } = await open();
  press(words.ask.unknown);
  const forward = container.querySelector<HTMLButtonElement>('.transport-forward')!;
  await expect.poll(() => forward.disabled).toBe(false);
  for (let n = 0; n < 3; n++) forward.click();
  await expect.poll(() => texts('[data-table=walks] tbody tr').length).toBe(4);
  expect(texts('[data-walk=none]')[0]).toContain(words.walk.outside);
  expect(texts('[data-walk=norm]')[0]).not.toContain(words.walk.outside);
  expect(texts('.clip-longest')).toEqual([fill(words.walk.bound, { longest: '0.3' })]);
});
