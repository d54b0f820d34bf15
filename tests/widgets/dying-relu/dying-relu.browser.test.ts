import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DyingRelu from '#components/widgets/dying-relu/DyingRelu.svelte';
import { nameOf } from '#components/widgets/dying-relu/sentences.ts';
import { wordsOf } from '#components/widgets/dying-relu/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(DyingRelu, { id: 'w9-3', locale: 'en', words, number: 'Figure 9.3' });
  const button = (text: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const forward = container.querySelector<HTMLButtonElement>('.transport-forward')!;
  const row = (id: string): (string | null)[] =>
    [...container.querySelectorAll(`.dying-table [data-row="${id}"] td`)].map(({ textContent }) => textContent);
  const shows = (text: string): Promise<void> =>
    expect.poll(() => container.textContent.replaceAll('\u00a0', ' ')).toContain(text);
  return { container, button, forward, row, shows };
}

it('the death is seen before the prediction, but not its slopes', async () => {
  const { container, button, forward, row, shows } = await open();
  expect(row('dw')).toEqual(['0.0000', '2.0000', '6.0000', '2.6667']);
  expect(container.querySelector('[data-update=w]')!.textContent).toContain('−0.3333');
  forward.click();
  await shows('Step 1: loss 0.5000');
  expect(row('z')).toEqual(['−0.8333', '−1.1667', '−1.5000', '']);
  expect(row('slope')).toEqual(['?', '?', '?', '']);
  expect(container.querySelector('[data-gradient=w] .formula-result')!.textContent).toContain('?');
  expect(forward.disabled).toBe(true);
  button(words.ask.options.repairs).click();
  await shows('Step 2: loss 0.5000');
  await shows('Nothing changes.');
  expect(row('slope')).toEqual(['0.0000', '0.0000', '0.0000', '']);
  expect(container.querySelectorAll('.dying-still')).toHaveLength(3);
});

it('locked cures do nothing; once open, what happens in a run can be gone to', async () => {
  const { container, button, shows } = await open();
  button(nameOf('faint', words)).click();
  expect(container.querySelector('[aria-pressed=true]')!.textContent).toBe(nameOf('dies', words));
  button(words.prediction.unknown).click();
  await shows('Nothing changes.');
  button(nameOf('faint', words)).click();
  await expect.poll(() => container.querySelector('[data-event="43"]')).not.toBeNull();
  container.querySelector<HTMLButtonElement>('[data-event="47"]')!.click();
  await shows('Step 47: loss 0.5032');
  await shows('f′(z) = 0.01 is left');
});

it('a rate out of range changes nothing; one within begins a run of one’s own', async () => {
  const { container, button, shows } = await open();
  button(words.prediction.unknown).click();
  const rate = (): HTMLInputElement =>
    container.querySelector<HTMLInputElement>(`input[type=text][aria-label="${words.eta.name}"]`)!;
  await expect.poll(rate).not.toBeNull();
  await userEvent.fill(rate(), '3');
  await shows(words.eta.problems.limits);
  await shows('Step 2: loss 0.5000');
  await userEvent.fill(rate(), '0.2');
  await shows('Step 0: loss 0.8333');
  await shows(words.own);
});
