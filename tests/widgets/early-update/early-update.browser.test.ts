import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EarlyUpdate from '#components/widgets/early-update/EarlyUpdate.svelte';
import { wordsOf } from '#components/widgets/early-update/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(EarlyUpdate, { id: 'w5-3', locale: 'en', words, number: 'Figure 5.3' });
  const cell = (key: string): string => container.querySelector(`[data-cell="${key}"]`)?.textContent.trim() ?? 'none';
  const button = (text: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === text)!;
  await expect.poll(() => cell('value-delta2_1-right')).toBe('−0.14777344');
  await expect.poll(() => cell('value-delta1_1-early')).toBe('');
  return { container, cell, button };
}

it('fills the rows as far as the steps have come, and says which weight is crossed', async () => {
  const { container, cell, button } = await open();
  for (let n = 0; n < 3; n++) button(words.transport.forward).click();
  await expect.poll(() => cell('crossed-w2_11-right')).toBe(`0.70000000◆${words.table.tags.right}`);
  expect(cell('crossed-w2_11-early')).toBe(`0.76040790◆${words.table.tags.early}`);
  expect(container.querySelectorAll('.early-table tr.now')).toHaveLength(2);
  expect(cell('value-delta1_1-early')).toBe('');
  button(words.transport.forward).click();
  await expect.poll(() => cell('value-delta1_1-early')).toBe('−0.01675930');
  const signs = [...container.querySelectorAll('tbody .early-same')].map(({ textContent }) => textContent);
  expect(signs.slice(0, 6)).toEqual(['=', '≠', '≠', '≠', '≠', '']);
});

it('the loss is a question until something was said; the check comes after it', async () => {
  const { container, cell, button } = await open();
  button(words.transport.last).click();
  await expect.poll(() => cell('new-w1_11-early')).not.toBe('');
  expect(cell('loss-loss-early')).toBe('?');
  expect(container.textContent).toContain(words.check.waiting);
  button(words.ask.options.rises).click();
  await expect.poll(() => cell('loss-loss-early')).toBe('0.21209925');
  expect(container.textContent).toContain(words.check.waiting);
  button(words.transport.forward).click();
  await expect.poll(() => container.textContent).toContain(words.check.verdict);
  expect(container.querySelector('[data-check=w1_11-early]')!.textContent).toBe('≠ 7.9×10⁻²');
});

it('a learning rate that cannot be read or is too large gets a sentence and changes nothing', async () => {
  const { container } = await open();
  const field = container.querySelector<HTMLInputElement>('#w5-3-eta')!;
  const says = (): string => container.querySelector('.early-deviation')!.textContent.replaceAll('\u2060', '');
  for (const [text, problem] of [
    ['fast', words.eta.problems.letters],
    ['9', words.eta.problems.limits],
  ]) {
    await userEvent.fill(field, text);
    await expect.poll(() => container.querySelector('.number-problem')?.textContent).toBe(problem);
    expect(says()).toContain('8.63%');
  }
  await userEvent.fill(field, '1');
  await expect.poll(says).toContain('17.26%');
});

it('before paper is printed every number is filled in, and afterwards as before', async () => {
  const { container, cell } = await open();
  window.dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => cell('loss-loss-early')).toBe('0.21209925');
  expect(container.querySelectorAll('.early-off')).toHaveLength(6);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => cell('loss-loss-early')).toBe('?');
});
