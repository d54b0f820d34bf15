import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { strings } from '#components/widgets/sure-and-wrong/strings.ts';
import SureAndWrong from '#components/widgets/sure-and-wrong/SureAndWrong.svelte';

beforeEach(() => history.replaceState(null, '', location.pathname));

it('the needles move once something was predicted, and the prediction stays as a dashed one', async () => {
  const words = strings.en;
  const { container } = await render(SureAndWrong, { id: 'w8-1', locale: 'en', words, number: 'Figure 8.2' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ''));
  expect(texts('.dial-value')).toEqual(['δ=−0.125', 'δ=−0.5']);
  expect(container.querySelector('input[type=range]')).toBeNull();
  expect(container.querySelector('.dial-ghost')).toBeNull();
  [...container.querySelectorAll('button')]
    .find(({ textContent }) => textContent === words.ask.options['cross-4'])!
    .click();
  await expect.poll(() => texts('.dial-value')).toEqual(['δ=−0.00246041', 'δ=−0.99752738']);
  expect(container.querySelector('.ghost')!.textContent).toContain(words.ask.options['cross-4']);
  expect(container.querySelector('.dial-question')!.textContent).toContain('405.43');
  expect(container.querySelectorAll('.dial-ghost')).toHaveLength(1);
  expect(texts('[data-row=times] td')).toEqual(['1', '405.43']);

  const typed = container.querySelector<HTMLInputElement>('#w8-1-z')!;
  typed.value = '-9';
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => container.textContent).toContain(words.z.problems.limits);
  expect(texts('.dial-value')[0]).toBe('δ=−0.00246041');
  container.querySelectorAll<HTMLElement>('input[type=radio]')[1].click();
  await expect.poll(() => texts('.dial-value')).toEqual(['δ=0.0000061', 'δ=0.00247262']);
  expect(container.querySelector('.dial-ghost')).toBeNull();
});
