import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CancellingBlue from '#components/widgets/cancelling-blue/CancellingBlue.svelte';
import { strings } from '#components/widgets/cancelling-blue/strings.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;

async function open() {
  const { container } = await render(CancellingBlue, { id: 'w8-2', locale: 'en', words, number: 'Figure 8.2' });
  const one = (selector: string): HTMLElement => container.querySelector<HTMLElement>(selector)!;
  const shows = (text: string): Promise<void> => expect.poll(() => container.textContent).toContain(text);
  const values = (): string[] =>
    [...container.querySelectorAll('.blue-value')].map(({ textContent }) => textContent.trim());
  return { container, one, shows, values };
}

describe('the blue card', () => {
  it('laid on red strikes out both, and what is left is the product', async () => {
    const { container, one, shows, values } = await open();
    expect(values()).toEqual(['−3.1831', '0.2155', '']);
    expect(container.querySelectorAll('.blue-strike')).toHaveLength(0);
    await shows(words.notYet);
    one('[data-card=blue]').click();
    await shows(words.remarks.cross);
    expect(values()).toEqual(['−3.1831', '0.2155', '−0.6858']);
    expect(container.querySelectorAll('.blue-strike')).toHaveLength(2);
    expect(one('[data-formula=left]').textContent).toContain('0.3142');
    one('[data-card=blue]').click();
    await shows(words.remarks.apart);
    expect(container.querySelectorAll('.blue-strike')).toHaveLength(0);
  });

  it('can be dragged', async () => {
    const { one, shows } = await open();
    one('[data-card=red]').dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
    await expect.poll(() => one('[data-card=red]').classList.contains('over')).toBe(true);
    one('[data-card=red]').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true }));
    await shows(words.remarks.cross);
    expect(one('[data-card=red]').classList.contains('over')).toBe(false);
  });

  it('strikes out nothing under the squared error', async () => {
    const { container, one, shows, values } = await open();
    container.querySelectorAll<HTMLElement>('input[type=radio]')[1].click();
    await expect.poll(values).toEqual(['−0.6858', '0.2155', '']);
    one('.blue-do button').click();
    await shows(words.remarks.squared);
    await shows(words.nothing);
    expect(values()[2]).toBe('−0.1478');
    expect(container.querySelectorAll('.blue-strike')).toHaveLength(0);
  });

  it('goes on cancelling when another prediction is typed; a prediction of 0 gets a sentence and changes nothing', async () => {
    const { one, shows, values } = await open();
    one('[data-card=blue]').click();
    const field = one('#w8-2-yHat') as HTMLInputElement;
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('0.01');
    await expect.poll(values).toEqual(['−100', '0.0099', '−0.99']);
    type('0');
    await shows(words.yHat.problems.limits);
    expect(values()).toEqual(['−100', '0.0099', '−0.99']);
  });
});
