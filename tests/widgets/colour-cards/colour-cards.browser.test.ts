import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ColourCards from '#components/widgets/colour-cards/ColourCards.svelte';
import { wordsOf } from '#components/widgets/colour-cards/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(ColourCards, { id: 'w4-1', locale: 'en', words, number: 'Figure 4.4' });
  const put = (card: string, slot: string): void => {
    container.querySelector<HTMLElement>(`[data-card="${card}"]`)!.click();
    container.querySelector<HTMLElement>(`[data-slot="${slot}"]`)!.click();
  };
  const shows = (text: string): Promise<void> => expect.poll(() => container.textContent).toContain(text);
  return { container, put, shows };
}

it('a wrong card answers with the slip it is and does not stay', async () => {
  const { container, put, shows } = await open();
  put('prediction', 'arriving');
  await shows(words.remarks.slips.M14);
  expect(container.querySelector('[data-step]')).toBeNull();
  put('a1_1', 'slope');
  await shows('of another step');
});

it('shows product and measured slope side by side, but only after a prediction', async () => {
  const { container, put, shows } = await open();
  put('error', 'arriving');
  put('output-slope', 'slope');
  put('a1_1', 'entered');
  await shows(words.ask.question);
  expect(container.querySelector('[data-end]')).toBeNull();
  const row = container.querySelector('[data-row=product] td')!;
  expect(row.textContent).toBe('–');
  [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words.ask.unknown)!.click();
  await shows(words.measured);
  const ends = [...container.querySelectorAll('[data-end]')].map(({ textContent }) => textContent);
  expect(ends).toEqual(['−0.12081580', '−0.12081580']);
  expect(row.textContent).toBe('−0.12081580');
});
