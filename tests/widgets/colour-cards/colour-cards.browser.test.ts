import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { ChainId } from '#components/widgets/colour-cards/chain.ts';
import ColourCards from '#components/widgets/colour-cards/ColourCards.svelte';
import { wordsOf } from '#components/widgets/colour-cards/strings.ts';
import { fill } from '#i18n/fill.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open(chain: ChainId) {
  const words = wordsOf('en', chain);
  const { container } = await render(ColourCards, { id: 'w4-1', chain, locale: 'en', words, number: 'Figure 4.4' });
  const put = (card: string, slot: string): void => {
    container.querySelector<HTMLElement>(`[data-card="${card}"]`)!.click();
    container.querySelector<HTMLElement>(`[data-slot="${slot}"]`)!.click();
  };
  const press = (name: string): void =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  const shows = (text: string): Promise<void> => expect.poll(() => container.textContent).toContain(text);
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { container, words, put, press, shows, texts };
}

describe('of three cards', () => {
  it('a wrong one answers with the slip it is and does not stay', async () => {
    const { words, put, shows, texts } = await open('output');
    put('prediction', 'arriving');
    await shows(words.slips['M14']);
    expect(texts('.graph-value[class*=mark-]')).toEqual([]);
    put('a1_1', 'slope');
    await shows('of another step');
  });

  it('product and measured slope stand side by side, but only after a prediction', async () => {
    const { container, words, put, press, shows, texts } = await open('output');
    put('error', 'arriving');
    put('output-slope', 'slope');
    put('a1_1', 'entered');
    await shows(words.question);
    expect(texts('.graph-value[class*=mark-]')).toEqual(['▲ 0.2155', '● −0.6858']);
    expect(texts('.graph-node .mark-entered .graph-activation')).toEqual(['0.8176']);
    expect(container.querySelector('[data-end]')).toBeNull();
    expect(texts('[data-row=product] td')).toEqual(['–']);
    press(words.unknown);
    await shows(words.measured);
    expect(texts('[data-end]')).toEqual(['−0.12081580', '−0.12081580']);
    expect(texts('[data-row=product] td')).toEqual(['−0.12081580']);
  });
});

describe('of five cards', () => {
  it('the first two lie folded into δ, and can be unfolded and folded again', async () => {
    const { container, words, press, texts } = await open('hidden');
    const { unfold, fold } = words.delta!;
    expect(texts('.card-delta .slot-value')).toEqual(['−0.096']);
    expect(texts('.graph-value[data-ref=delta2_1]')).toEqual(['δ −0.096']);
    press(unfold);
    await expect.poll(() => texts('.card-slot .slot-value')).toEqual(['−0.4', '0.24', '', '', '']);
    expect(container.querySelector('.card-reuse')!.textContent).toContain('−0.096');
    expect(texts('.graph-value[class*=mark-]')).toEqual(['▲ 0.24', '● −0.4']);
    press(fold);
    await expect.poll(() => texts('.card-delta .slot-value')).toEqual(['−0.096']);
  });

  it('each lights its place in the network, and a wrong one says its number and what it is', async () => {
    const { words, put, shows, texts } = await open('hidden');
    put('w2_12', 'crossed');
    await shows(fill(words.slips['M09'], { value: '−1.2' }));
    put('updated-crossed', 'crossed');
    await shows(fill(words.slips['M06'], { value: '0.7384' }));
    expect(texts('.graph-label.mark-crossed')).toEqual([]);
    put('w2_11', 'crossed');
    await expect.poll(() => texts('.graph-label.mark-crossed')).toEqual(['◆ 0.7']);
    put('slope1_1', 'hidden-slope');
    await expect.poll(() => texts('.graph-value.mark-slope')).toEqual(['▲ 0.16']);
    put('x_1', 'entered');
    await expect.poll(() => texts('.graph-node .mark-entered .graph-activation')).toEqual(['0.4']);
  });

  it('a bias receives 1, and its product is δ of the hidden unit', async () => {
    const { container, words, put, press, shows, texts } = await open('hidden');
    const parameter = container.querySelectorAll('select')[1];
    parameter.value = 'b1_2';
    parameter.dispatchEvent(new Event('change', { bubbles: true }));
    put('x_1', 'entered');
    await shows(fill(words.slips['M27'], { value: '0.4' }));
    put('one', 'entered');
    put('w2_12', 'crossed');
    put('slope1_2', 'hidden-slope');
    await shows(words.question);
    press(fill(words.about, { value: '0.05' }));
    await shows(fill(words.outcomes.near, { product: '0.02419200' }));
    expect(texts('[data-end]')).toEqual(['0.02419200', '0.02419200']);
    expect(texts('[data-row=delta] td')).toEqual(['−0.09600000']);
  });
});
